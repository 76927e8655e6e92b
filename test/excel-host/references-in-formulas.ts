import { quotedSheetName } from '../../src/workbook/address';
import type { Book } from './book';

/** Changes one kind of reference in a formula; texts in quotes are left alone. */
type Change = (formula: string) => string;

/** Sheet "Datos" becomes "Datos 2" in every formula of the workbook, as Excel does on renaming; a deleted one becomes #REF!. */
export function followSheet(book: Book, from: string, to: string | null): void {
  everyFormula(book, from.toLowerCase().replace(/'/g, "''"), (formula) =>
    outsideTexts(formula, (part) =>
      part.replace(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, quoted?: string, bare?: string) =>
        (quoted?.replace(/''/g, "'") ?? bare ?? '').toLowerCase() === from.toLowerCase()
          ? renamed(to, quoted !== undefined)
          : whole,
      ),
    ),
  );
}

/** Table "Datos" becomes "Datos_2" in every structured reference. */
export function followTable(book: Book, from: string, to: string): void {
  everyFormula(book, from.toLowerCase(), (formula) =>
    outsideTexts(formula, (part) =>
      part.replace(/([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu, (name) =>
        name.toLowerCase() === from.toLowerCase() ? to : name,
      ),
    ),
  );
}

/** @param mention a formula without it is left alone */
function everyFormula(book: Book, mention: string, rewrite: Change): void {
  const change: Change = (formula) => (formula.toLowerCase().includes(mention) ? rewrite(formula) : formula);
  for (const name of book.names) name.formula = change(name.formula);
  for (const sheet of book.sheets) {
    for (const row of sheet.cells.values()) {
      for (const cell of row.values()) if (cell.formula !== null) cell.formula = change(cell.formula);
    }
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
    for (const validation of sheet.validations) {
      validation.rule = JSON.parse(JSON.stringify(validation.rule), (_key, value: unknown) =>
        typeof value === 'string' ? change(value) : value,
      ) as unknown;
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.values = change(series.values);
        series.categories = change(series.categories);
      }
    }
  }
}

function outsideTexts(formula: string, change: Change): string {
  // Sheet names in quotes are told from texts by their kind of quote.
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}

function renamed(to: string | null, wasQuoted: boolean): string {
  if (to === null) return '#REF!';
  const isPlain = !wasQuoted && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(to);
  return `${isPlain ? to : quotedSheetName(to)}!`;
}
