import { nombreDeComponente, nombreDeDependencia } from '../messages/consolidado';
import { CIFRAS, RESUMEN_HOJA } from '../messages/consolidado-resumen';
import type { ComponenteNumero } from '../plan/componente';
import { cellName } from '../workbook/address';
import type { CellSpec } from '../workbook/spec';
import { blank, formula, LINE, text } from './cells';
import { columnOf, porcentajeOf, styleOf } from './figures';
import { across, addTitle, addWide, bandLooks, labelHeight, noReportLook, wideHeight, type Hoja } from './resumen-hoja';
import type { CifrasDe } from './resumen-tablas';
import type { Vista } from './vista';

const HEAD_HEIGHT = 30;

/**
 * The matrix dependencia × componente: % de avance and the word of its band, each pointing at its row in the tables of
 * figures below. Returns what fills it in once those stand.
 */
export function addMatriz(hoja: Hoja, vista: Vista): (cifrasDe: CifrasDe) => void {
  const { rows } = hoja;
  /** null: all componentes. */
  const pairs: readonly (ComponenteNumero | null)[] = [...vista.componentes.map(({ numero }) => numero), null];
  const unfilled: ((cifrasDe: CifrasDe) => void)[] = [];

  addTitle(hoja, RESUMEN_HOJA.matriz, HEAD_HEIGHT + 6 * LINE);
  addWide(hoja, [text(1, RESUMEN_HOJA.matrizNota, 'nota')], wideHeight(hoja, RESUMEN_HOJA.matrizNota, 1));
  addHead(hoja, vista);
  const firstRow = rows.next;
  const addRow = (dependencia: string | null, label: string, isLast = false): void => {
    const isTotal = dependencia === null;
    if (rows.keep(labelHeight(hoja, label) + (isLast ? LINE : 0))) addHead(hoja, vista);
    const cells: CellSpec[] = [text(1, label, isTotal ? 'tabla-total' : 'tabla-texto')];
    rows.addFitted(cells, labelHeight(hoja, label));
    unfilled.push((cifrasDe) => {
      for (const [index, componente] of pairs.entries()) {
        const { row, cuenta } = cifrasDe(dependencia, componente);
        const column = firstColumnOf(index);
        const strong = isTotal || componente === null;
        const share = `$${cellName(row, columnOf(CIFRAS.porcentaje))}`;
        const band = `$${cellName(row, columnOf(CIFRAS.banda))}`;
        cells.push(formula(column, share, porcentajeOf(cuenta), styleOf('porcentaje', strong)));
        cells.push(formula(column + 1, band, cuenta.banda, styleOf('centrado', strong)));
      }
    });
  };
  // The last dependencia and the total stay on one page.
  for (const { nombre, numero } of vista.dependencias) {
    addRow(nombre, nombreDeDependencia(nombre), numero === vista.dependencias.length);
  }
  addRow(null, RESUMEN_HOJA.total);

  for (const index of pairs.keys()) {
    const column = firstColumnOf(index);
    const area = { firstRow, firstColumn: column, lastRow: rows.next - 1, lastColumn: column + 1 };
    for (const look of bandLooks(area, `$${cellName(firstRow, column + 1)}`)) hoja.conditionalFormats.push(look);
    hoja.conditionalFormats.push(noReportLook(area, `$${cellName(firstRow, column)}`));
  }
  rows.skip();
  return (cifrasDe) => {
    for (const fill of unfilled) fill(cifrasDe);
  };
}

function addHead({ rows, merges }: Hoja, { componentes }: Vista): void {
  const heads = [...componentes.map(nombreDeComponente), RESUMEN_HOJA.total];
  const top = rows.add(
    [
      text(1, RESUMEN_HOJA.dependencia, 'tabla-encabezado'),
      ...heads.flatMap((head, index) => [
        text(firstColumnOf(index), head, 'tabla-encabezado'),
        blank(firstColumnOf(index) + 1, 'tabla-encabezado'),
      ]),
    ],
    HEAD_HEIGHT,
  );
  const bottom = rows.add([
    blank(1, 'tabla-encabezado'),
    ...heads.flatMap((_, index) => [
      text(firstColumnOf(index), RESUMEN_HOJA.porcentaje, 'tabla-encabezado'),
      text(firstColumnOf(index) + 1, RESUMEN_HOJA.banda, 'tabla-encabezado'),
    ]),
  ]);
  merges.push({ firstRow: top, firstColumn: 1, lastRow: bottom, lastColumn: 1 });
  for (const index of heads.keys()) merges.push(across(top, firstColumnOf(index), firstColumnOf(index) + 1));
}

/** Each componente takes two columns, after the labels. */
function firstColumnOf(index: number): number {
  return 2 + 2 * index;
}
