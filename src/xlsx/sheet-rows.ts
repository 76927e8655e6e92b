import { cellName, MAX_COLUMNS, MAX_ROWS } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import type { Cell, RowSnapshot } from '../workbook/snapshot';
import type { Budget } from './budget';
import { readCell, type RawCell, type ValueContext } from './cell-value';

/** Gathers the cells of a sheet, wherever and in whatever order they come, into rows in order. */
export class SheetRows {
  private readonly rows: { row: number; cells: Cell[] }[] = [];
  private cells: Cell[] = [];
  private row = 0;
  private isOrdered = true;

  constructor(
    private readonly sheet: string,
    private readonly context: ValueContext,
    private readonly budget: Budget,
  ) {}

  /** A row begins; `row` is 0 where the file does not say which: then it is the one after the last. */
  startRow(row: number): number {
    this.row = row === 0 ? this.row + 1 : row;
    if (this.row > MAX_ROWS) throw this.damaged(this.row, 1, 'beyond-grid');
    this.cells = [];
    return this.row;
  }

  /** The row has ended: kept where it has a cell with a value. */
  endRow(): void {
    if (this.cells.length === 0) return;
    const last = this.rows[this.rows.length - 1];
    if (last !== undefined && last.row >= this.row) this.isOrdered = false;
    this.rows.push({ row: this.row, cells: this.cells });
  }

  /** Adds a cell of the current row; answers whether it holds a value. */
  add(raw: RawCell): boolean {
    if (raw.column > MAX_COLUMNS) throw this.damaged(raw.row, raw.column, 'beyond-grid');
    if (raw.row !== this.row) throw this.damaged(raw.row, raw.column, 'other-row');
    const cell = this.understand(raw);
    if (cell === null) return false;
    this.budget.spendCell();
    if (cell.kind === 'text' && raw.type !== 's') this.budget.spendText(cell.text.length);
    if (cell.formula !== undefined) this.budget.spendText(cell.formula.length);
    const before = this.cells[this.cells.length - 1];
    if (before !== undefined && before.column >= cell.column) this.isOrdered = false;
    this.cells.push(cell);
    return true;
  }

  /** All rows, in order, each with its cells in order. Throws where a cell was given two values. */
  finish(): readonly RowSnapshot[] {
    if (this.isOrdered) return this.rows;
    const byRow = new Map<number, Cell[]>();
    for (const { row, cells } of this.rows) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, cells);
      else for (const cell of cells) known.push(cell);
    }
    return [...byRow].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells: this.inOrder(row, cells) }));
  }

  private inOrder(row: number, cells: readonly Cell[]): readonly Cell[] {
    const ordered = [...cells].sort((a, b) => a.column - b.column);
    return ordered.filter((cell, index) => {
      const before = ordered[index - 1];
      if (before?.column !== cell.column) return true;
      if (JSON.stringify(before) !== JSON.stringify(cell)) throw this.damaged(row, cell.column, 'repeated-cell');
      return false;
    });
  }

  private understand(raw: RawCell): Cell | null {
    try {
      return readCell(raw, this.context);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      throw new WorkbookError(error.code, { ...this.place(raw.row, raw.column), ...error.params }, { cause: error });
    }
  }

  private place(row: number, column: number): { sheet: string; cell: string } {
    return { sheet: this.sheet, cell: cellName(row, column) };
  }

  private damaged(row: number, column: number, reason: string): WorkbookError {
    return new WorkbookError('damaged', { ...this.place(row, column), reason });
  }
}
