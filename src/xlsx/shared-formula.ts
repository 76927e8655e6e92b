import { columnName, MAX_COLUMNS, MAX_ROWS, parseCellName } from '../workbook/address';

/** A cell, a range, a column, a row, a name, a number or a function, and what follows it where that tells which. */
const WORD = /[\p{L}_\\.\d$]+(?::[$\p{L}\d]+)?(\s*\(|!)?/uy;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?\d{1,7}$/;
const OFF_GRID = '#REF!';

/**
 * A shared formula as it reads in another cell than the one it was written in: relative references move along. Texts, quoted
 * sheet names and what stands in brackets (other workbooks, table columns) stay as they are, and so do names and functions.
 * @param formula without "="
 * @param rows,columns how far the other cell is
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  let moved = '';
  for (let at = 0; at < formula.length;) {
    const end = endOfToken(formula, at);
    const token = formula.slice(at, end);
    moved += isWord(token) ? moveReference(token, rows, columns) : token;
    at = end;
  }
  return moved;
}

/** Where the token that begins at `at` ends; what is not closed goes on to the end of the formula. */
function endOfToken(formula: string, at: number): number {
  const first = formula.charAt(at);
  if (first === '"' || first === "'") {
    const close = formula.indexOf(first, at + 1);
    // A doubled quote reads as two texts, which comes to the same.
    return close < 0 ? formula.length : close + 1;
  }
  if (first === '[') return endOfBrackets(formula, at);
  WORD.lastIndex = at;
  return WORD.test(formula) ? WORD.lastIndex : at + 1;
}

function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

/** Functions end in "(", sheets in "!". */
function isWord(token: string): boolean {
  return !/^["'[]|[(!]$/.test(token);
}

function moveReference(token: string, rows: number, columns: number): string {
  const ends = token.split(':');
  const moved = ends.map(moverFor(ends, rows, columns));
  if (moved.includes(null)) return token;
  return moved.includes(OFF_GRID) ? OFF_GRID : moved.join(':');
}

/** How each end of a range moves: as a cell, a whole column or a whole row; what is none of these does not. */
function moverFor(ends: readonly string[], rows: number, columns: number): (end: string) => string | null {
  if (ends.every((end) => CELL.test(end))) return (end) => moveCell(end, rows, columns);
  if (ends.length === 2 && ends.every((end) => COLUMN.test(end))) return (end) => moveColumn(end, columns);
  if (ends.length === 2 && ends.every((end) => ROW.test(end))) return (end) => moveRow(end, rows);
  return () => null;
}

/** The cell moved, OFF_GRID, or null for what only looks like a cell. */
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
