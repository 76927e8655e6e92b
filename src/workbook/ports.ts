/** The two ends of the house. Each port has an adapter over Excel and one over .xlsx files, held to one contract. */
import type { SheetSpec } from './spec';
import type { WorkbookSnapshot } from './snapshot';

/** Told how far a long work has come; `total` is null while it is not known. */
export type Progress = (done: number, total: number | null, what: string) => void;

export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
}

/** How sheets of ours are written. */
export interface WriteOptions extends WorkOptions {
  /** Marks of sheets of ours that the new ones make obsolete: they go in the same step. */
  readonly obsolete?: readonly string[];
}

export interface WrittenSheet {
  readonly mark: string;
  /** The name it got, which differs from the one asked for where a sheet of the user's has that name. */
  readonly name: string;
  readonly replaced: boolean;
  /** Not shown: nobody can be taken there. */
  readonly hidden?: true;
  /** What this Excel refused to add to it; its cells are all there. */
  readonly lacks?: readonly SheetExtra[];
}

/** What a sheet is good without: its chart, its print set-up, its notes. */
export type SheetExtra = 'chart' | 'print' | 'notes';

/** The workbook that the user has before them: in Excel the open one, on the page the one shown. */
export interface OpenWorkbook {
  /** Reads all sheets, in a number of round trips that does not grow with them. Rejects with a WorkbookError. */
  read(options?: WorkOptions): Promise<WorkbookSnapshot>;
  /** Writes sheets of ours, each replacing our sheet of the same mark, never another; all or none. */
  write(sheets: readonly SheetSpec[], options?: WriteOptions): Promise<readonly WrittenSheet[]>;
  /** Takes the user to a cell. A hidden sheet is not unhidden: rejects with code "hidden-sheet". */
  select(sheetName: string, cell: string): Promise<void>;
  /** Colours cells by conditional formats of ours (and notes where Excel has them), values and formats untouched. */
  mark(
    marks: readonly CellMark[],
    options?: WorkOptions,
  ): Promise<{ readonly marked: number; readonly notes: boolean }>;
  /** Takes all our marks away. */
  unmark(): Promise<{ readonly unmarked: number }>;
  /** Changes cells of the user's, after their consent, and returns what undoes it exactly. */
  repair(changes: readonly CellChange[], options?: WorkOptions): Promise<UndoRepair>;
  /** Puts back what a repair changed. */
  undo(repair: UndoRepair): Promise<void>;
  /** Keeps a text with the workbook under a key; null forgets it. */
  keep(key: string, value: string | null): Promise<void>;
  /** Calls back after the user edits; returns what stops it. Edits of ours do not count. */
  onEdited(listener: () => void): () => void;
}

export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: 'vencida' | 'por-confirmar' | 'por-vencer';
  readonly note: string;
}

export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  /**
   * What the cell held when it was read: its text, number, serial or truth value; null for a blank one. Where it holds
   * something else by now, nothing is changed and the repair rejects with "cell-changed". Absent: whatever it holds.
   */
  readonly expected?: string | number | boolean | null;
  readonly to:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'date'; readonly day: import('../dates/day').Day }
    | { readonly kind: 'number'; readonly number: number };
}

/** What stood in the cells before: formulas or values, and number formats. Opaque to all but its adapter. */
export interface UndoRepair {
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: unknown;
    readonly format: string;
  }[];
}
