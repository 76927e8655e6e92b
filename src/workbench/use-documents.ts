import { useCallback, useMemo, useState } from 'react';
import { PAGINA } from '../messages/pagina';
import { CLAVE_CORTE, CLAVE_VIGENCIA } from '../actions/pedido-guardado';
import { sentenceOf, type Work } from '../taskpane/pane/work';
import { WorkbookError } from '../workbook/errors';
import type { WorkOptions, WrittenSheet } from '../workbook/ports';
import type { WorkbookSpec } from '../workbook/spec';
import type { Files, PageDocument } from './documents';
import type { SavedState } from './leave-guard';

export interface Documents {
  readonly all: readonly PageDocument[];
  /** The one shown; a blank one while none is open. */
  readonly shown: PageDocument;
  readonly isBlank: boolean;
  readonly show: (id: string) => void;
  readonly close: (id: string) => void;
  /** Opens files one after another, with these settings besides their own; a bad one never stops the others. */
  readonly open: (files: readonly File[], settings?: Readonly<Record<string, string>>) => Promise<void>;
  /** Makes a new workbook of sheets of ours and shows it. */
  readonly make: (spec: WorkbookSpec, fileName: string, options: WorkOptions) => Promise<readonly WrittenSheet[]>;
  /** What each workbook held when it was opened or last saved; none of one that was made here and never saved. */
  readonly saved: ReadonlyMap<string, SavedState>;
  readonly markSaved: (id: string, state: SavedState) => void;
  /** Why files could not be opened. */
  readonly problems: readonly string[];
  readonly dismiss: () => void;
}

/** The workbooks that the page has open, and the one that is shown. */
export function useDocuments(files: Files, work: Work): Documents {
  const blank = useMemo(() => files.blank(), [files]);
  const [all, setAll] = useState<readonly PageDocument[]>([]);
  /** Ids as they were shown, the last one last: what closes gives way to what was shown before it. */
  const [visits, setVisits] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState<ReadonlyMap<string, SavedState>>(new Map());
  const [problems, setProblems] = useState<readonly string[]>([]);
  const shown = all.find(({ id }) => id === visits.at(-1)) ?? all.at(-1) ?? blank;
  const show = useCallback((id: string) => setVisits((now) => [...now.filter((one) => one !== id), id]), []);

  const { run } = work;
  const open = useCallback(
    async (chosen: readonly File[], settings: Readonly<Record<string, string>> = {}) => {
      setProblems([]);
      const outcome = await run(PAGINA.abriendo, async (options) => {
        const documents: PageDocument[] = [];
        const failures: string[] = [];
        for (const [index, file] of chosen.entries()) {
          options.progress?.(index, chosen.length, file.name);
          try {
            documents.push(await files.open(file, settings, options.signal ? { signal: options.signal } : {}));
          } catch (error) {
            if (error instanceof WorkbookError && error.code === 'cancelled') throw error;
            failures.push(PAGINA.noAbierto(file.name, sentenceOf(error)));
          }
        }
        return { documents, failures };
      });
      if (outcome.kind === 'failed') setProblems([outcome.message]);
      if (outcome.kind !== 'done') return;
      const { documents, failures } = outcome.value;
      setProblems(failures);
      setAll((now) => [...now, ...documents]);
      setSaved((now) => new Map([...now, ...documents.map(({ id, workbook }) => [id, workbook.state()] as const)]));
      if (documents[0]) show(documents[0].id);
    },
    [files, run, show],
  );

  const make = useCallback(
    async (spec: WorkbookSpec, fileName: string, options: WorkOptions) => {
      const settings = Object.entries(shown.workbook.state().snapshot.settings);
      const ofWork = Object.fromEntries(settings.filter(([key]) => SETTINGS_OF_WORK.includes(key)));
      const { document, sheets } = await files.make(spec, fileName, ofWork, options);
      setAll((now) => [...now, document]);
      show(document.id);
      return sheets;
    },
    [files, shown, show],
  );

  return {
    all,
    shown,
    isBlank: shown === blank,
    show,
    close: (id) => {
      setAll((now) => now.filter((document) => document.id !== id));
      setVisits((now) => now.filter((one) => one !== id));
    },
    open,
    make,
    saved,
    markSaved: (id, state) => setSaved((now) => new Map(now).set(id, state)),
    problems,
    dismiss: () => setProblems([]),
  };
}

/** What the person set for this work holds for what came of it. */
const SETTINGS_OF_WORK: readonly string[] = [CLAVE_VIGENCIA, CLAVE_CORTE];
