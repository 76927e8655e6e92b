import { useMemo, useState } from 'react';
import { changeOf, reparar } from '../../actions/reparar';
import type { Validacion } from '../../actions/validar';
import { VALIDAR_PANEL } from '../../messages/panel-validar';
import type { Hallazgo } from '../../plan/hallazgo';
import type { CellChange, OpenWorkbook, UndoRepair } from '../../workbook/ports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { useAnnounce } from '../pane/announcer';
import { useStateOf } from '../pane/of-workbook';
import type { Work } from '../pane/work';

export interface RepairsState {
  /** What can be mended for certain now. */
  readonly safe: readonly CellChange[];
  /** The workbook they would change. */
  readonly snapshot: WorkbookSnapshot | null;
  /** The list before → after is open. */
  readonly isPreviewing: boolean;
  readonly preview: (isOpen: boolean) => void;
  readonly applySafe: () => Promise<void>;
  readonly repair: (hallazgo: Hallazgo) => Promise<void>;
  /** How many cells the last run changed; null: there is nothing to undo. */
  readonly undoable: number | null;
  readonly undo: () => Promise<void>;
  readonly problem: string | null;
}

const NONE: readonly CellChange[] = [];
const NO_RUNS: readonly UndoRepair[] = [];

/**
 * Mends cells after the person's consent, and takes each run back exactly, the last one first.
 * @param found the findings with the workbook they were found in; null while there are none, or they are out of date
 * @param validar what shows the findings that are left
 */
export function useRepairs(
  workbook: OpenWorkbook,
  found: { readonly validacion: Validacion; readonly snapshot: WorkbookSnapshot } | null,
  work: Work,
  validar: () => Promise<void>,
): RepairsState {
  const [runs, setRuns] = useStateOf<readonly UndoRepair[]>(workbook, NO_RUNS);
  const [isPreviewing, setIsPreviewing] = useState(false);
  const [problem, setProblem] = useStateOf<string | null>(workbook, null);
  const announce = useAnnounce();
  const safe = useMemo(() => (found ? reparar(found.validacion.hallazgos, found.snapshot) : NONE), [found]);

  const apply = async (changes: readonly CellChange[]): Promise<void> => {
    setProblem(null);
    const outcome = await work.run(VALIDAR_PANEL.corrigiendo, (options) => workbook.repair(changes, options));
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    setIsPreviewing(false);
    setRuns((now) => [...now, outcome.value]);
    announce(VALIDAR_PANEL.corregidas(changes.length));
    await validar();
  };

  const undo = async (): Promise<void> => {
    const last = runs.at(-1);
    if (!last) return;
    setProblem(null);
    const outcome = await work.run(VALIDAR_PANEL.deshaciendo, () => workbook.undo(last));
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    setRuns((now) => now.slice(0, -1));
    announce(VALIDAR_PANEL.deshecho(last.cells.length));
    await validar();
  };

  return {
    safe,
    snapshot: found?.snapshot ?? null,
    isPreviewing: isPreviewing && safe.length > 0,
    preview: setIsPreviewing,
    applySafe: () => apply(safe),
    repair: async (hallazgo) => {
      const change = changeOf(hallazgo, found?.snapshot);
      if (change) await apply([change]);
    },
    undoable: runs.at(-1)?.cells.length ?? null,
    undo,
    problem,
  };
}
