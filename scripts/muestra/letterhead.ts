import type { SampleSheet } from './sheet';

export const MUNICIPIO = 'MUNICIPIO DE EJEMPLO';
const NIT = 'Nit: 800.000.000-0';
const CODE = 'CÓDIGO: ME.EV.210.F.07';
const VERSION = 'VERSIÓN 2';

/** The form's letterhead over the columns of a table: entity, code, title, version and page. Returns the row behind it. */
export function writeLetterhead(
  sheet: SampleSheet,
  row: number,
  o: { columns: number; title: string; page: number },
): number {
  const last = o.columns;
  const lines = [
    [`${MUNICIPIO} ${NIT}`, `PAGINA [${o.page}]`],
    ['', CODE],
    [o.title, VERSION],
  ] as const;
  lines.forEach(([left, right], index) => {
    sheet.put(row + index, 1, left === '' ? { kind: 'blank' } : left, 'letterhead');
    sheet.merge({ firstRow: row + index, firstColumn: 1, lastRow: row + index, lastColumn: last - 1 });
    sheet.put(row + index, last, right, 'letterhead');
    sheet.roles.set(row + index, 'titulo');
  });
  return row + lines.length + 1;
}
