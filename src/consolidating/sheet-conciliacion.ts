import { HOJAS } from '../messages/consolidado';
import { CONCILIACION } from '../messages/consolidado-hojas';
import { MOTIVO_NO_LEIDA } from '../messages/consolidado-resumen';
import type { ConciliacionHoja } from '../plan/plan';
import { cellName } from '../workbook/address';
import type { SheetSpec } from '../workbook/spec';
import { heightOfText } from '../workbook/row-heights';
import { formula, LINE, number, Rows, text } from './cells';
import { compareTexts } from './dependencias';
import { pageHeight } from './pages';
import type { Vista } from './vista';

const COUNTS = [
  [CONCILIACION.filasConTexto, ({ filasConTexto }) => filasConTexto],
  [CONCILIACION.actividades, ({ actividades }) => actividades],
  [CONCILIACION.continuaciones, ({ continuaciones }) => continuaciones],
  [CONCILIACION.encabezados, ({ encabezados }) => encabezados],
  [CONCILIACION.titulos, ({ titulos }) => titulos],
  [CONCILIACION.totales, ({ totales }) => totales],
  [CONCILIACION.noEntendidas, ({ noEntendidas }) => noEntendidas.length],
] as const satisfies readonly (readonly [string, (hoja: ConciliacionHoja) => number])[];

const FIRST_COUNT = 3;
const DIFFERENCE = FIRST_COUNT + COUNTS.length;
const REMARK = DIFFERENCE + 1;
const HEAD_HEIGHT = 32;
const WIDTHS = [34, 24, ...COUNTS.map(() => 14), 12, 44];

/** Characters of the cells merged for the text of a row that was not understood. */
const TEXT_WIDTH = WIDTHS.slice(3).reduce((sum, width) => sum + width, 0);

/**
 * The sheet «Conciliación»: every row with text of every sheet, counted once, and each that was not understood with its
 * text. The difference and the totals are formulas.
 */
export function conciliacionSheet({ consolidado, headerOf, footer }: Vista): SheetSpec {
  const hojas = consolidado.planes
    .flatMap(({ conciliacion }) => conciliacion)
    .sort((a, b) => compareTexts(a.archivo, b.archivo));
  const rows = new Rows(pageHeight('legal', WIDTHS), HEAD_HEIGHT);
  const wide = (row: number) => ({ firstRow: row, firstColumn: 1, lastRow: row, lastColumn: REMARK });
  const merges = [
    wide(rows.add([text(1, CONCILIACION.titulo, 'titulo')], 26)),
    wide(rows.add([text(1, CONCILIACION.ayuda, 'nota')])),
  ];
  const headRow = rows.add(
    [
      CONCILIACION.archivo,
      CONCILIACION.hoja,
      ...COUNTS.map(([head]) => head),
      CONCILIACION.diferencia,
      CONCILIACION.observacion,
    ].map((head, index) => text(index + 1, head, 'encabezado')),
    HEAD_HEIGHT,
  );
  for (const hoja of hojas) {
    const remark = hoja.noLeida === null ? '' : MOTIVO_NO_LEIDA[hoja.noLeida];
    const height = highest([hoja.archivo, 1], [hoja.hoja, 2], [remark, REMARK]);
    rows.keep(height);
    rows.addFitted(
      [
        text(1, hoja.archivo),
        text(2, hoja.hoja),
        ...COUNTS.map(([, count], index) => number(FIRST_COUNT + index, count(hoja))),
        formula(DIFFERENCE, differenceFormula(rows.next), differenceOf(hoja)),
        text(REMARK, remark),
      ],
      height,
    );
  }
  const lastRow = rows.next - 1;
  const totalRow = rows.add([
    text(1, CONCILIACION.total, 'total'),
    text(2, '', 'total'),
    ...COUNTS.map(([, count], index) => {
      const column = FIRST_COUNT + index;
      const area = `${cellName(headRow + 1, column)}:${cellName(Math.max(lastRow, headRow + 1), column)}`;
      const sum = hojas.reduce((total, hoja) => total + count(hoja), 0);
      return formula(column, hojas.length === 0 ? '0' : `SUM(${area})`, sum, 'total-numero');
    }),
    formula(
      DIFFERENCE,
      differenceFormula(rows.next),
      hojas.reduce((total, hoja) => total + differenceOf(hoja), 0),
      'total-numero',
    ),
    text(REMARK, '', 'total'),
  ]);
  rows.skip();

  // A title, its head and some rows stay together.
  rows.keep(20 + 6 * LINE);
  merges.push(wide(rows.add([text(1, CONCILIACION.listaNoEntendidas, 'subtitulo')], 20)));
  const noEntendidas = hojas.flatMap(({ archivo, hoja, noEntendidas: suyas }) =>
    suyas.map(({ fila, texto }) => ({ archivo, hoja, fila, texto })),
  );
  if (noEntendidas.length === 0) merges.push(wide(rows.add([text(1, CONCILIACION.sinNoEntendidas, 'parrafo')])));
  else {
    const head = rows.add(
      [CONCILIACION.archivo, CONCILIACION.hoja, CONCILIACION.fila, CONCILIACION.texto].map((name, index) =>
        text(index + 1, name, 'encabezado'),
      ),
    );
    merges.push({ ...wide(head), firstColumn: 4 });
  }
  for (const { archivo, hoja, fila, texto } of noEntendidas) {
    const height = Math.max(highest([archivo, 1], [hoja, 2]), heightOfText(texto, TEXT_WIDTH, 'texto'));
    const row = rows.addFitted([text(1, archivo), text(2, hoja), number(3, fila), text(4, texto)], height);
    merges.push({ ...wide(row), firstColumn: 4 });
  }

  const differences = { firstRow: headRow + 1, firstColumn: DIFFERENCE, lastRow: totalRow, lastColumn: DIFFERENCE };
  return {
    name: HOJAS.conciliacion,
    mark: 'conciliacion',
    tabColor: '#7F7F7F',
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.all,
    merges,
    conditionalFormats: [{ area: differences, formula: `$${cellName(headRow + 1, DIFFERENCE)}<>0`, style: 'vencida' }],
    freeze: { rows: headRow, columns: 0 },
    print: {
      paper: 'legal',
      landscape: true,
      titleRows: { first: headRow, last: headRow },
      header: headerOf(HOJAS.conciliacion),
      footer,
      breaksBefore: rows.breaksBefore,
    },
  };
}

/** Points of a row with these texts in these columns. */
function highest(...texts: readonly (readonly [value: string, column: number])[]): number {
  return Math.max(LINE, ...texts.map(([value, column]) => heightOfText(value, WIDTHS[column - 1] ?? 0, 'texto')));
}

function differenceFormula(row: number): string {
  const [first, last] = [cellName(row, FIRST_COUNT + 1), cellName(row, DIFFERENCE - 1)];
  return `${cellName(row, FIRST_COUNT)}-SUM(${first}:${last})`;
}

function differenceOf(hoja: ConciliacionHoja): number {
  const [whole, ...parts] = COUNTS.map(([, count]) => count(hoja));
  return (whole ?? 0) - parts.reduce((sum, part) => sum + part, 0);
}
