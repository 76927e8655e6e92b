import { WorkbookError } from '../workbook/errors';
import type { CellMark, OpenWorkbook, WorkOptions, WrittenSheet } from '../workbook/ports';
import { freeSheetName } from '../workbook/sheet-name';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetSpec } from '../workbook/spec';
import type { WorkbookChanges } from './amend/amend-workbook';
import { changedCells } from './changed-cells';
import type { NamedSpec } from './renamed-spec';
import { repairSheets, undoInSheets } from './repair-sheets';
import { SETTING_PREFIX } from './settings-text';
import { sheetOfSpec } from './sheet-of-spec';

/** What the page shows. A new object after every change, the same one until then. */
export interface FileWorkbookState {
  /** The workbook as it stands: the user's sheets with what was repaired, and ours. */
  readonly snapshot: WorkbookSnapshot;
  readonly marks: readonly CellMark[];
  /** Where the user was last taken; a new object each time, though it be the same cell. */
  readonly selected: { readonly sheet: string; readonly cell: string } | null;
  /** How many repairs stand that were not undone. */
  readonly repairs: number;
}

/** A workbook that was read from a file, as the page has it open. The file itself is never written. */
export interface FileWorkbook extends OpenWorkbook {
  readonly state: () => FileWorkbookState;
  /** Calls back after every change of the state; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** What was changed since the file was opened, to be put into a copy of it; null where nothing was. */
  readonly changes: () => WorkbookChanges | null;
}

/**
 * Opens what was read from a file as Excel has a workbook open: what is written, marked and repaired stays in memory.
 * Unlike in Excel a protected sheet can be marked and repaired: the user's own stays as it is.
 */
export function openFileWorkbook(original: WorkbookSnapshot): FileWorkbook {
  let state: FileWorkbookState = { snapshot: original, marks: [], selected: null, repairs: 0 };
  const written = new Map<string, NamedSpec>();
  /** Sheets by name as they were before any repair. */
  const unrepaired = new Map(original.sheets.map((sheet) => [sheet.name, sheet]));
  const listeners = new Set<() => void>();

  const change = (next: Partial<FileWorkbookState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const changeSheets = (sheets: readonly SheetSnapshot[], next: Partial<FileWorkbookState> = {}): void => {
    const names = new Set(sheets.map(({ name }) => name));
    const marks = state.marks.filter(({ sheet }) => names.has(sheet));
    change({ snapshot: { ...state.snapshot, sheets }, marks, ...next });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changes: () => {
      const { snapshot, marks } = state;
      const left = new Set(snapshot.sheets.map(({ mark }) => mark));
      const changes: WorkbookChanges = {
        sheets: [...written.values()],
        removed: original.sheets.flatMap(({ mark }) => (mark === null || left.has(mark) ? [] : [mark])),
        present: snapshot.sheets.map(({ name }) => name),
        cells: new Map(
          snapshot.sheets
            .map((sheet) => [sheet.name, changedCells(unrepaired.get(sheet.name), sheet)] as const)
            .filter(([, cells]) => cells.length > 0),
        ),
        marks,
        // A workbook that has no sheets yet cannot be saved, and keeps nothing.
        settings: snapshot.sheets.length > 0 && !sameSettings(original, snapshot) ? snapshot.settings : null,
      };
      const { sheets, removed, cells, settings } = changes;
      return sheets.length + removed.length + cells.size + marks.length > 0 || settings ? changes : null;
    },

    read: (options) => settle(() => state.snapshot, options),
    write: (specs, options) =>
      settle(() => {
        const obsolete = options?.obsolete ?? [];
        for (const mark of obsolete) written.delete(mark);
        const kept = state.snapshot.sheets.filter(({ mark }) => mark === null || !obsolete.includes(mark));
        const { sheets, report } = putSheets(kept, specs);
        specs.forEach((spec, index) => written.set(spec.mark, { spec, name: report[index]?.name ?? spec.name }));
        for (const { name } of report) for (const sheet of sheets) if (sheet.name === name) unrepaired.set(name, sheet);
        changeSheets(sheets);
        return report;
      }, options),
    select: (sheet, cell) =>
      settle(() => {
        if (sheetNamed(state.snapshot, sheet).visibility !== 'visible')
          throw new WorkbookError('hidden-sheet', { sheet });
        change({ selected: { sheet, cell } });
      }),
    mark: (marks, options) =>
      settle(() => {
        for (const { sheet } of marks) sheetNamed(state.snapshot, sheet);
        change({ marks });
        return { marked: marks.length, notes: true };
      }, options),
    unmark: () =>
      settle(() => {
        const unmarked = state.marks.length;
        change({ marks: [] });
        return { unmarked };
      }),
    repair: (changes, options) =>
      settle(() => {
        const { sheets, undo } = repairSheets(state.snapshot.sheets, changes);
        changeSheets(sheets, { repairs: state.repairs + 1 });
        return undo;
      }, options),
    undo: (repair) =>
      settle(() => {
        changeSheets(undoInSheets(state.snapshot.sheets, repair), { repairs: state.repairs - 1 });
      }),
    keep: (key, value) =>
      settle(() => {
        if (!key.startsWith(SETTING_PREFIX)) throw new RangeError(`Not a key of ours: ${key}`);
        const others = Object.entries(state.snapshot.settings).filter(([kept]) => kept !== key);
        const settings = Object.fromEntries(value === null ? others : [...others, [key, value]]);
        change({ snapshot: { ...state.snapshot, settings } });
      }),
    // The page's grid is for looking: nobody edits in it.
    onEdited: () => () => undefined,
  };
}

/** Sheets with ours put in: in the place of the one of the same mark, else at the end. */
function putSheets(
  sheets: readonly SheetSnapshot[],
  specs: readonly SheetSpec[],
): { readonly sheets: readonly SheetSnapshot[]; readonly report: readonly WrittenSheet[] } {
  const marks = new Set(specs.map(({ mark }) => mark));
  const isReplaced = ({ mark }: SheetSnapshot): boolean => mark !== null && marks.has(mark);
  const taken = new Set(sheets.filter((sheet) => !isReplaced(sheet)).map(({ name }) => name.toLowerCase()));
  const result = [...sheets];
  const report = specs.map((spec) => {
    const name = freeSheetName(spec.name, taken);
    taken.add(name.toLowerCase());
    const at = result.findIndex(({ mark }) => mark === spec.mark);
    result.splice(at < 0 ? result.length : at, at < 0 ? 0 : 1, sheetOfSpec(spec, name));
    return { mark: spec.mark, name, replaced: at >= 0, ...(spec.hidden === true && { hidden: true as const }) };
  });
  return { sheets: result, report };
}

function sameSettings({ settings: before }: WorkbookSnapshot, { settings: now }: WorkbookSnapshot): boolean {
  const keys = Object.keys(now);
  return keys.length === Object.keys(before).length && keys.every((key) => now[key] === before[key]);
}

function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new WorkbookError('sheet-not-found', { sheet: name });
  return sheet;
}

/** Does work at once, as a promise; not where it was cancelled before. */
function settle<T>(work: () => T, { signal }: WorkOptions = {}): Promise<T> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) throw new WorkbookError('cancelled');
    resolve(work());
  });
}
