import type {
  CellChange,
  CellMark,
  OpenWorkbook,
  SheetExtra,
  UndoRepair,
  WorkOptions,
  WriteOptions,
  WrittenSheet,
} from '../../src/workbook/ports';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { SheetSpec } from '../../src/workbook/spec';
import { cellName } from '../../src/workbook/address';
import { WorkbookError } from '../../src/workbook/errors';
import { serialOfDay } from '../../src/dates/serial';

/** An open workbook in memory, for views: what it was asked to do can be looked at, and any call can be made to fail. */
export class FakeWorkbook implements OpenWorkbook {
  /** What was asked, in order: "read", "select Hoja 1!F12". */
  readonly calls: string[] = [];
  marks: readonly CellMark[] = [];
  written: readonly SheetSpec[] = [];
  /** What it refuses to add to the sheets that are written. */
  lacks: readonly SheetExtra[] = [];
  /** A call of this name rejects with this error, until it is taken away. */
  readonly failures = new Map<keyof OpenWorkbook, Error>();
  private listeners: (() => void)[] = [];

  constructor(public snapshot: WorkbookSnapshot) {}

  async read({ signal }: WorkOptions = {}): Promise<WorkbookSnapshot> {
    await this.called('read', 'read');
    if (signal?.aborted === true) throw new WorkbookError('cancelled');
    return this.snapshot;
  }

  async write(sheets: readonly SheetSpec[], { obsolete = [] }: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
    await this.called('write', `write ${sheets.map(({ name }) => name).join(', ')}`);
    if (obsolete.length > 0) this.calls.push(`remove ${obsolete.join(', ')}`);
    this.written = sheets;
    return sheets.map(({ mark, name, hidden }) => ({
      mark,
      name,
      replaced: this.snapshot.sheets.some((sheet) => sheet.mark === mark),
      ...(hidden === true && { hidden }),
      ...(this.lacks.length > 0 && { lacks: this.lacks }),
    }));
  }

  async select(sheet: string, cell: string): Promise<void> {
    await this.called('select', `select ${sheet}!${cell}`);
  }

  async mark(marks: readonly CellMark[]): Promise<{ marked: number; notes: boolean }> {
    await this.called('mark', `mark ${marks.length}`);
    this.marks = marks;
    return { marked: marks.length, notes: true };
  }

  async unmark(): Promise<{ unmarked: number }> {
    await this.called('unmark', 'unmark');
    const unmarked = this.marks.length;
    this.marks = [];
    return { unmarked };
  }

  async repair(changes: readonly CellChange[]): Promise<UndoRepair> {
    await this.called('repair', `repair ${changes.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')}`);
    const before = this.snapshot;
    this.snapshot = { ...before, sheets: before.sheets.map((sheet) => repaired(sheet, changes)) };
    return { cells: changes.map(({ sheet, cell }) => ({ sheet, cell, before, format: '' })) };
  }

  async undo(repair: UndoRepair): Promise<void> {
    await this.called('undo', 'undo');
    const [first] = repair.cells;
    if (first) this.snapshot = first.before as WorkbookSnapshot;
  }

  async keep(key: string, value: string | null): Promise<void> {
    await this.called('keep', `keep ${key}=${value ?? ''}`);
    const others = Object.entries(this.snapshot.settings).filter(([name]) => name !== key);
    this.snapshot = {
      ...this.snapshot,
      settings: Object.fromEntries(value === null ? others : [...others, [key, value]]),
    };
  }

  onEdited(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => (this.listeners = this.listeners.filter((one) => one !== listener));
  }

  /** The user edits the workbook. */
  edit(snapshot = this.snapshot): void {
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener();
  }

  private async called(name: keyof OpenWorkbook, call: string): Promise<void> {
    this.calls.push(call);
    await Promise.resolve();
    const failure = this.failures.get(name);
    if (failure !== undefined) throw failure;
  }
}

function repaired(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const to = new Map(changes.filter((change) => change.sheet === sheet.name).map((change) => [change.cell, change.to]));
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => {
        const change = to.get(cellName(row, cell.column));
        return change ? cellOf(cell.column, change) : cell;
      }),
    })),
  };
}

function cellOf(column: number, to: CellChange['to']): Cell {
  switch (to.kind) {
    case 'text':
      return { kind: 'text', column, text: to.text };
    case 'number':
      return { kind: 'number', column, number: to.number };
    case 'date':
      return { kind: 'date', column, day: to.day, serial: serialOfDay(to.day), format: 'dd/mm/yyyy' };
  }
}

/** A visible sheet of rows of texts, numbers and dates, from row 1; null: a blank cell. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | Cell | null)[])[]): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    rows: rows.flatMap((values, index) => {
      const cells = values.flatMap((value, at): Cell[] => {
        if (value === null) return [];
        if (typeof value === 'string') return [{ kind: 'text', column: at + 1, text: value }];
        if (typeof value === 'number') return [{ kind: 'number', column: at + 1, number: value }];
        return [value];
      });
      return cells.length === 0 ? [] : [{ row: index + 1, cells }];
    }),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: null,
    tables: [],
  };
}

export function workbookOf(fileName: string, ...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { fileName, sheets, settings: {} };
}
