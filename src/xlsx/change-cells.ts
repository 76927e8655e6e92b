import { parseCellName } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import type { Cell, RowSnapshot, SheetSnapshot } from '../workbook/snapshot';

/**
 * Sheets whose cells are being changed, each cell found at once however many rows there are. The sheets given stay as they
 * are; a row or cell that is not changed is the very same object in the result.
 */
export class ChangingSheets {
  private readonly rows = new Map<string, Map<number, RowSnapshot>>();

  constructor(private readonly sheets: readonly SheetSnapshot[]) {}

  /**
   * The cell of that name ("F12"), or null for a blank one.
   * @throws WorkbookError "sheet-not-found"; RangeError for a name that is no cell's
   */
  cellAt(sheet: string, name: string): Cell | null {
    const { row, column } = placeOf(name);
    return (
      this.rowsOf(sheet)
        .get(row)
        ?.cells.find((cell) => cell.column === column) ?? null
    );
  }

  /** Puts another cell, or none, at that name. Throws as cellAt. */
  put(sheet: string, name: string, cell: Cell | null): void {
    const { row, column } = placeOf(name);
    const rows = this.rowsOf(sheet);
    const others = rows.get(row)?.cells.filter((one) => one.column !== column) ?? [];
    const cells = cell === null ? others : [...others, cell].sort((a, b) => a.column - b.column);
    if (cells.length === 0) rows.delete(row);
    else rows.set(row, { row, cells });
  }

  /** The sheets as they are now. */
  result(): readonly SheetSnapshot[] {
    return this.sheets.map((sheet) => {
      const rows = this.rows.get(sheet.name);
      return rows ? { ...sheet, rows: [...rows.values()].sort((a, b) => a.row - b.row) } : sheet;
    });
  }

  private rowsOf(name: string): Map<number, RowSnapshot> {
    const known = this.rows.get(name);
    if (known) return known;
    const sheet = this.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new WorkbookError('sheet-not-found', { sheet: name });
    const rows = new Map(sheet.rows.map((row) => [row.row, row]));
    this.rows.set(name, rows);
    return rows;
  }
}

/** Row and column of a name. Throws RangeError for one that is no cell's. */
export function placeOf(name: string): { row: number; column: number } {
  const place = parseCellName(name);
  if (place === null) throw new RangeError(`Not a cell: ${name}`);
  return place;
}
