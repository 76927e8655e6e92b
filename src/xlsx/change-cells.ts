import { parseCellName } from '../workbook/address';
import type { Cell, RowSnapshot, SheetSnapshot } from '../workbook/snapshot';

/** The cell of that name ("F12"), or null for a blank one. */
export function cellAt(sheet: SheetSnapshot, name: string): Cell | null {
  const { row, column } = placeOf(name);
  return sheet.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column) ?? null;
}

/**
 * The sheet with another cell, or none, at that name; the sheet given stays as it is.
 * @param cell of the same column as the name
 * @throws RangeError for a name that is no cell's
 */
export function withCell(sheet: SheetSnapshot, name: string, cell: Cell | null): SheetSnapshot {
  const { row, column } = placeOf(name);
  const known = sheet.rows.find((one) => one.row === row);
  const others = known?.cells.filter((one) => one.column !== column) ?? [];
  const cells = cell === null ? others : [...others, cell].sort((a, b) => a.column - b.column);
  const rows = sheet.rows.filter((one) => one !== known);
  return { ...sheet, rows: cells.length === 0 ? rows : insertRow(rows, { row, cells }) };
}

/** Row and column of a name. Throws RangeError for one that is no cell's. */
export function placeOf(name: string): { row: number; column: number } {
  const place = parseCellName(name);
  if (place === null) throw new RangeError(`Not a cell: ${name}`);
  return place;
}

function insertRow(rows: readonly RowSnapshot[], row: RowSnapshot): readonly RowSnapshot[] {
  const at = rows.findIndex((one) => one.row > row.row);
  return at < 0 ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
}
