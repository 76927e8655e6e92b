import { areaName, MAX_COLUMNS, MAX_ROWS, parseArea, quotedSheetName, type Area } from '../../src/workbook/address';
import { HostError } from './emulated';

export const WHOLE: Area = { firstRow: 1, firstColumn: 1, lastRow: MAX_ROWS, lastColumn: MAX_COLUMNS };

/** "A1:C3", "A:C" or "2:4" as an area. */
export function areaOfAddress(address: string): Area {
  const bare = address.replace(/^.*!/, '').replace(/\$/g, '');
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows) return { ...WHOLE, firstRow: Number(rows[1]), lastRow: Number(rows[2]) };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(bare);
  const area = columns ? parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}${String(MAX_ROWS)}`) : parseArea(bare);
  if (area === null) throw new HostError('InvalidArgument', `Not an address: ${address}`);
  return area;
}

export function rowsOf(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
  );
}

/** "'Hoja 1'!A1:C3", as Excel names a range; quotes only where the name needs them. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${sheetPrefix(sheetName)}${areaName(area)}`;
}

/** "='Hoja 1'!$A$1:$C$3". */
export function absoluteReference(sheetName: string, area: Area): string {
  return `=${sheetPrefix(sheetName)}${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function sheetPrefix(name: string): string {
  return `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : quotedSheetName(name)}!`;
}
