import { HOJAS } from '../messages/consolidado';
import { HALLAZGOS } from '../messages/consolidado-hojas';
import { mensajeDe, quehacer, reglaEscrita } from '../messages/reglas';
import type { Hallazgo, Severidad } from '../plan/hallazgo';
import { quotedSheetName } from '../workbook/address';
import type { Link, RowSpec, SheetSpec } from '../workbook/spec';
import { mapSteps, type Steps } from '../workbook/steps';
import { text } from './cells';
import { compareTexts } from './dependencias';
import { MOST_LINKS } from './most-links';
import type { Vista } from './vista';

const WIDTHS = [12, 24, 50, 44, 18, 28, 18, 9, 24];
const HEADS = [
  HALLAZGOS.severidad,
  HALLAZGOS.regla,
  HALLAZGOS.mensaje,
  HALLAZGOS.quehacer,
  HALLAZGOS.sugerencia,
  HALLAZGOS.archivo,
  HALLAZGOS.hoja,
  HALLAZGOS.celda,
  HALLAZGOS.codigo,
];

/** Where a workbook lies, from where the one with the sheet will lie; undefined: nobody knows. */
export type RutaDe = (archivo: string) => string | undefined;

const WORST_FIRST: readonly Severidad[] = ['error', 'aviso', 'sugerencia'];

/** The sheet «Hallazgos»: what was found in the workbooks when they were read, worst first, as a table to filter. */
export function* hallazgosSheet(
  { consolidado, libroAbierto, headerOf, footer }: Vista,
  rutaDe: RutaDe = () => undefined,
): Steps<SheetSpec> {
  const hallazgos = [...consolidado.hallazgos].sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.severidad) - WORST_FIRST.indexOf(b.severidad) ||
      compareTexts(a.donde.archivo, b.donde.archivo),
  );
  const lastRow = Math.max(hallazgos.length, 1) + 1;
  const rows = yield* mapSteps(hallazgos, (hallazgo, index) =>
    rowOf(hallazgo, index + 2, index < MOST_LINKS ? linkTo(hallazgo, libroAbierto, rutaDe) : undefined),
  );
  return {
    name: HOJAS.hallazgos,
    mark: 'hallazgos',
    tabColor: '#BF8F00',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      { row: 1, cells: HEADS.map((head, index) => text(index + 1, head, 'encabezado')), height: 32 },
      ...(hallazgos.length === 0 ? [{ row: 2, cells: [text(3, HALLAZGOS.ninguno)] }] : []),
      ...rows,
    ],
    tables: [
      {
        name: 'Hallazgos',
        area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: HEADS.length },
        columns: HEADS,
        look: 'light',
      },
    ],
    conditionalFormats: [
      { area: severities(lastRow), formula: `$A2="${HALLAZGOS.severidades.error}"`, style: 'vencida' },
      { area: severities(lastRow), formula: `$A2="${HALLAZGOS.severidades.aviso}"`, style: 'por-confirmar' },
    ],
    freeze: { rows: 1, columns: 0 },
    print: {
      paper: 'legal',
      landscape: true,
      titleRows: { first: 1, last: 1 },
      header: headerOf(HOJAS.hallazgos),
      footer,
    },
  };
}

function rowOf(hallazgo: Hallazgo, row: number, link: Link | undefined): RowSpec {
  const { severidad, regla, donde, arreglo } = hallazgo;
  return {
    row,
    cells: [
      text(1, HALLAZGOS.severidades[severidad], 'texto-centrado'),
      text(2, reglaEscrita(regla).titulo),
      text(3, mensajeDe(hallazgo)),
      text(4, quehacer(hallazgo)),
      text(5, arreglo?.texto ?? ''),
      text(6, donde.archivo),
      text(7, donde.hoja ?? ''),
      text(8, donde.celda ?? '', 'texto-centrado', link),
      text(9, regla),
    ],
  };
}

function linkTo(
  { donde: { archivo, hoja, celda } }: Hallazgo,
  libroAbierto: string | undefined,
  rutaDe: RutaDe,
): Link | undefined {
  if (hoja === null || celda === null) return undefined;
  const target = `${quotedSheetName(hoja)}!${celda}`;
  if (archivo === libroAbierto) return { kind: 'cell', target };
  const file = rutaDe(archivo);
  return file === undefined ? undefined : { kind: 'file', file, target };
}

function severities(lastRow: number): { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } {
  return { firstRow: 2, firstColumn: 1, lastRow, lastColumn: 1 };
}
