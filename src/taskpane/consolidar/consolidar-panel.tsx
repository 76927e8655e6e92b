import { useEffect, useRef, type ReactNode } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { StackRegular } from '@fluentui/react-icons/svg/stack';
import { CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';
import { EmptyState } from '../pane/empty-state';
import type { GoTo } from '../pane/go-to';
import { Notice } from '../pane/notice';
import { OutdatedNotice } from '../pane/outdated-notice';
import { WrittenSheets } from '../pane/written-sheets';
import { ChosenItem, ChosenList } from './chosen-list';
import { FileDrop } from './file-drop';
import { KeyFigures } from './key-figures';
import { ReviewView } from './review-view';
import type { Consolidated, ConsolidarState } from './use-consolidar';

interface ConsolidarPanelProps {
  readonly state: ConsolidarState;
  readonly busy: boolean;
  readonly place: 'excel' | 'page';
  readonly goTo: GoTo;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px 24px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  private: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  anterior: { margin: 0, padding: 0, listStyleType: 'none' },
  options: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** «Consolidar»: choose, review, write. */
export function ConsolidarPanel({ state, busy, place, goTo }: ConsolidarPanelProps): ReactNode {
  const styles = useStyles();
  const { request, change, review, consolidated, problem, notice, outdated } = state;
  const result = useScrollTo(review ?? consolidated);
  return (
    <div className={styles.root}>
      <FileDrop
        icon={<ArrowUploadRegular />}
        label={CONSOLIDAR_PANEL.libros}
        action={CONSOLIDAR_PANEL.elegir}
        hint={CONSOLIDAR_PANEL.soltar}
        multiple
        onFiles={state.add}
      />
      <p className={styles.private}>{CONSOLIDAR_PANEL.privado}</p>
      {notice !== null && <Notice intent="info">{notice}</Notice>}
      <ChosenList chosen={request.chosen} onRemove={state.remove} onClear={() => change({ chosen: [] })} />
      <div className={styles.options}>
        <Checkbox
          label={CONSOLIDAR_PANEL.incluir}
          checked={request.incluir}
          onChange={(_event, { checked }) => change({ incluir: checked === true })}
        />
        <Checkbox
          label={CONSOLIDAR_PANEL.matriz}
          title={CONSOLIDAR_PANEL.matrizAyuda}
          checked={request.matriz}
          onChange={(_event, { checked }) => change({ matriz: checked === true })}
        />
      </div>
      <FileDrop
        icon={<HistoryRegular />}
        label={CONSOLIDAR_PANEL.anterior}
        action={CONSOLIDAR_PANEL.elegirAnterior}
        hint={CONSOLIDAR_PANEL.anteriorAyuda}
        multiple={false}
        onFiles={([anterior = null]) => change({ anterior })}
      />
      {request.anterior !== null && (
        <ul className={styles.anterior}>
          <ChosenItem archivo={request.anterior.name} onRemove={() => change({ anterior: null })} />
        </ul>
      )}
      <div className={styles.actions}>
        <Button
          appearance={review === null || outdated ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void state.revisar()}
        >
          {CONSOLIDAR_PANEL.revisar}
        </Button>
        <Button
          appearance={review === null || outdated ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => void state.consolidar()}
        >
          {CONSOLIDAR_PANEL.boton}
        </Button>
      </div>
      <div ref={result} />
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      {outdated && <OutdatedNotice>{CONSOLIDAR_PANEL.desactualizado}</OutdatedNotice>}
      {consolidated !== null && <Done state={state} consolidated={consolidated} goTo={goTo} />}
      {review !== null && <ReviewView review={review} place={place} />}
      {review === null && consolidated === null && (
        <EmptyState icon={<StackRegular />} title={CONSOLIDAR_PANEL.vacioTitulo}>
          {CONSOLIDAR_PANEL.vacio}
        </EmptyState>
      )}
    </div>
  );
}

interface DoneProps {
  readonly state: ConsolidarState;
  readonly consolidated: Consolidated;
  readonly goTo: GoTo;
}

function Done({ state, consolidated: { review, sheets }, goTo }: DoneProps): ReactNode {
  const styles = useStyles();
  const { consolidado, lectura, contexto } = review;
  const { downloadCsv } = state;
  return (
    <>
      <WrittenSheets title={CONSOLIDAR_PANEL.terminado} sheets={sheets} goTo={goTo}>
        {CONSOLIDAR_PANEL.escritas(consolidado.juzgadas.length, lectura.planes.length)}
      </WrittenSheets>
      <KeyFigures resumen={consolidado.resumen} corte={contexto.corte} />
      {downloadCsv && (
        <div className={styles.actions}>
          <Button onClick={() => void downloadCsv()}>{CONSOLIDAR_PANEL.csv}</Button>
        </div>
      )}
    </>
  );
}

/** Brings into sight what a new result put below; the focus stays where it is. */
function useScrollTo(result: unknown) {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A panel that is shown again with its old result stays where it is.
    if (!first.current && result !== null) place.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    first.current = false;
  }, [result]);
  return place;
}
