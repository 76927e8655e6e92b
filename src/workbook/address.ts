/** Rows and columns are counted from 1, as Excel shows them. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Excel's grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** 1 → "A", 28 → "AB". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(CODE_BEFORE_A + 1 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** Row 12, column 6 → "F12". */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row);
}

/** "F12" (also "$F$12") → row and column, or null when it is no cell of Excel's grid. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A;
  const row = Number(match[2]);
  return row >= 1 && row <= MAX_ROWS && column <= MAX_COLUMNS ? { row, column } : null;
}

/** "A1:G3" or "A1" → an area with its corners in order, or null. */
export function parseArea(text: string): Area | null {
  const [from, to = from] = text.split(':');
  const first = parseCellName(from ?? '');
  const last = parseCellName(to ?? '');
  if (!first || !last) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** An area as "A1:G3"; a single cell as "A1". */
export function areaName(area: Area): string {
  const first = cellName(area.firstRow, area.firstColumn);
  const last = cellName(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as a formula or a link writes it: 'Hoja 1', with quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
