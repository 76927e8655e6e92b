import { useCallback, useMemo, useState, type DragEvent, type ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import { PAGINA } from '../messages/pagina';
import { useAnnounce } from '../taskpane/pane/announcer';
import { Notice } from '../taskpane/pane/notice';
import { Pane } from '../taskpane/pane/pane';
import type { PaneServices } from '../taskpane/pane/services';
import { CLAVE_CORTE } from '../actions/pedido-guardado';
import { today } from '../taskpane/pane/today';
import { useWork } from '../taskpane/pane/work';
import { WorkBar } from '../taskpane/pane/work-bar';
import { CloseQuestion } from './close-question';
import type { Files, PageDocument } from './documents';
import { hasUnsaved, LeaveGuard } from './leave-guard';
import { fetchSample } from './sample';
import { saveFile, typeOfWorkbook } from './save-file';
import { SheetView } from './sheet-view';
import { OpenButton, Toolbar } from './toolbar';
import { useDocuments } from './use-documents';
import { useKeptFocus } from './use-kept-focus';
import { Welcome } from './welcome';

/** From this width on, grid and pane stand side by side. */
const WIDE = '@media (min-width: 900px)';

/** A screen this low (or enlarged this much) has no room for what stays in sight. */
const LOW = '@media (max-height: 480px)';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateRows: 'auto auto 1fr',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minHeight: '100vh',
    [WIDE]: { gridTemplateRows: 'auto minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr) 400px', height: '100vh' },
  },
  top: { [WIDE]: { gridColumn: '1 / -1' } },
  notices: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 12px' },
  left: {
    position: 'relative',
    minWidth: 0,
    minHeight: 0,
    [WIDE]: { overflow: 'auto', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  // On a small screen the sheet stays in sight while the pane below scrolls, so that going to a cell can be seen.
  sheet: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    height: '40vh',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    [LOW]: { position: 'relative', height: '260px' },
    [WIDE]: { position: 'relative', height: 'auto', overflow: 'hidden', borderBottom: 'none' },
  },
  // Positioned, so that what is hidden inside it does not reach out and make the page scroll.
  pane: {
    position: 'relative',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    [WIDE]: { overflowY: 'auto' },
  },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  work: { position: 'absolute', right: 0, bottom: 0, left: 0, zIndex: 6 },
});

/** The page without Excel: the sheets of the open workbook beside the same pane. */
export function Page({ files }: { readonly files: Files }): ReactNode {
  const styles = useStyles();
  const work = useWork();
  const documents = useDocuments(files, work);
  const [sampleFiles, setSampleFiles] = useState<readonly File[]>(NO_FILES);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  const [closing, setClosing] = useState<PageDocument | null>(null);
  const left = useKeptFocus(documents.all.length);
  const announce = useAnnounce();
  const { shown, isBlank, make, open, saved } = documents;
  const busy = work.running !== null;

  const services = useMemo<PaneServices>(
    () => ({
      place: 'page',
      workbook: shown.workbook,
      hoy: today,
      readFile: files.read,
      writeSheets: make,
      download: saveFile,
      sampleFiles,
    }),
    [shown, files, make, sampleFiles],
  );

  const openSample = useCallback(async () => {
    setProblem(null);
    try {
      const { corte, files: sample } = await fetchSample();
      setSampleFiles(sample);
      await open(sample, { [CLAVE_CORTE]: corte });
    } catch {
      setProblem(PAGINA.ejemploNoLlego);
    }
  }, [open]);

  const download = async (): Promise<void> => {
    const file = shown.toSave();
    setProblem(file ? null : PAGINA.nadaQueDescargar);
    if (!file) return;
    const state = shown.workbook.state();
    const outcome = await work.run(PAGINA.descargando, file.bytes);
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    saveFile(file.fileName, outcome.value, typeOfWorkbook(file.fileName));
    documents.markSaved(shown.id, state);
    announce(PAGINA.descargado(file.fileName));
  };

  const close = (document: PageDocument): void => {
    if (hasUnsaved([document], saved)) setClosing(document);
    else documents.close(document.id);
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) void open(dropped);
  };

  return (
    <div
      className={mergeClasses(styles.page, isOver && styles.over)}
      onDragEnter={() => setIsOver(true)}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <header className={styles.top}>
        {!isBlank && (
          <Toolbar
            documents={documents}
            busy={busy}
            onSample={() => void openSample()}
            onDownload={() => void download()}
            onClose={close}
          />
        )}
        {(problem !== null || documents.problems.length > 0 || closing !== null) && (
          <div className={styles.notices}>
            {closing !== null && (
              <CloseQuestion
                key={closing.id}
                name={closing.name}
                onKeep={() => setClosing(null)}
                onClose={() => {
                  setClosing(null);
                  documents.close(closing.id);
                }}
              />
            )}
            {problem !== null && (
              <Notice intent="warning" onClose={() => setProblem(null)}>
                {problem}
              </Notice>
            )}
            {documents.problems.length > 0 && (
              <Notice intent="error" onClose={documents.dismiss}>
                {documents.problems.join('\n')}
              </Notice>
            )}
          </div>
        )}
      </header>
      <section
        ref={left}
        aria-label={PAGINA.libro}
        data-sheet={!isBlank}
        className={mergeClasses(styles.left, !isBlank && styles.sheet)}
      >
        {isBlank ? (
          <Welcome
            actions={
              <>
                <OpenButton busy={busy} onFiles={(chosen) => void open(chosen)} />
                <Button
                  appearance="primary"
                  icon={<SparkleRegular />}
                  disabledFocusable={busy}
                  onClick={() => void openSample()}
                >
                  {PAGINA.ejemplo}
                </Button>
              </>
            }
          />
        ) : (
          <SheetView key={shown.id} document={shown} />
        )}
        <div className={styles.work}>
          <WorkBar work={work} />
        </div>
      </section>
      <div className={styles.pane}>
        <Pane services={services} />
      </div>
      <LeaveGuard documents={documents.all} saved={saved} />
    </div>
  );
}

const NO_FILES: readonly File[] = [];
