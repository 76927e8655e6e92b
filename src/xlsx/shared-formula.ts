import { columnName, MAX_COLUMNS, MAX_ROWS, parseCellName } from '../workbook/address';

/**
 * Texts, quoted sheet names and bracketed parts (other workbooks, table columns) are left alone; then cells, whole columns
 * and whole rows. What is a name or a function (LOG10, TASA1) is kept from being taken for a cell by what stands around it.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\.\d$]+(?::[$\p{L}\d]+)?(?=(\s*\(|!)?)/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;
const OFF_GRID = '#REF!';

/**
 * A shared formula as it reads in another cell than the one it was written in: relative references move along.
 * @param formula without "="
 * @param rows,columns how far the other cell is
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, follower: string | undefined) => {
    if (/^["'[]/.test(token) || follower !== undefined) return token;
    return moveReference(token, rows, columns) ?? token;
  });
}

function moveReference(token: string, rows: number, columns: number): string | null {
  const ends = token.split(':');
  const [from = '', to] = ends;
  if (CELL.test(from)) {
    const moved = ends.map((end) => moveCell(end, rows, columns));
    return moved.includes(null) ? null : joinEnds(moved as string[]);
  }
  if (to === undefined) return null;
  const isColumns = COLUMN.test(from) && COLUMN.test(to);
  const isRows = ROW.test(from) && ROW.test(to);
  if (isColumns) return joinEnds(ends.map((end) => moveColumn(end, columns)));
  return isRows ? joinEnds(ends.map((end) => moveRow(end, rows))) : null;
}

function joinEnds(ends: readonly string[]): string {
  return ends.includes(OFF_GRID) ? OFF_GRID : ends.join(':');
}

function moveCell(cell: string, rows: number, columns: number): string | null {
  const match = CELL.exec(cell);
  if (!match || parseCellName(cell) === null) return null;
  const column = moveColumn(`${match[1] ?? ''}${match[2] ?? ''}`, columns);
  const row = moveRow(`${match[3] ?? ''}${match[4] ?? ''}`, rows);
  return column === OFF_GRID || row === OFF_GRID ? OFF_GRID : column + row;
}

function moveColumn(column: string, by: number): string {
  if (column.startsWith('$')) return column;
  const moved = (parseCellName(`${column}1`)?.column ?? 0) + by;
  return moved >= 1 && moved <= MAX_COLUMNS ? columnName(moved) : OFF_GRID;
}

function moveRow(row: string, by: number): string {
  if (row.startsWith('$')) return row;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= MAX_ROWS ? String(moved) : OFF_GRID;
}
