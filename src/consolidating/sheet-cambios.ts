import { COLUMNAS, HOJAS, NOMBRE_DE_SECCION, nombreDeDependencia } from '../messages/consolidado';
import { CAMBIOS } from '../messages/consolidado-hojas';
import { cellName } from '../workbook/address';
import type { CellSpec, SheetSpec } from '../workbook/spec';
import type { Steps } from '../workbook/steps';
import { blank, LINE, number, Rows, text } from './cells';
import { avisosDelAnterior } from './avisos-anterior';
import { compareWithAnterior, type Cambio } from './compare-anterior';
import type { Anterior } from './read-anterior';
import type { Vista } from './vista';

interface Columna {
  readonly head: string;
  readonly width: number;
  readonly cellOf: (column: number, cambio: Cambio) => CellSpec;
}

const COLUMNS: readonly Columna[] = [
  centred(CAMBIOS.cambio, 20, ({ clase }) => CAMBIOS.clases[clase]),
  textual(COLUMNAS.dependencia, 24, ({ actividad }) => nombreDeDependencia(actividad.dependencia)),
  { head: COLUMNAS.componente, width: 13, cellOf: (column, { actividad }) => number(column, actividad.componente) },
  textual(COLUMNAS.seccion, 14, ({ actividad }) => (actividad.seccion ? NOMBRE_DE_SECCION[actividad.seccion] : '')),
  centred(COLUMNAS.numero, 10, ({ actividad }) => actividad.numero),
  textual(COLUMNAS.actividad, 40, ({ actividad }) => actividad.actividad),
  textual(CAMBIOS.antes, 30, ({ antes }) => antes),
  textual(CAMBIOS.ahora, 30, ({ ahora }) => ahora),
  textual(CAMBIOS.emparejada, 18, ({ por }) => CAMBIOS.por[por ?? 'ninguno']),
  textual(COLUMNAS.archivo, 24, ({ origen }) => origen.archivo),
  textual(COLUMNAS.hoja, 16, ({ origen }) => origen.hoja),
  { head: COLUMNAS.fila, width: 8, cellOf: (column, { origen }) => number(column, origen.fila) },
];

/** The sheet «Cambios»: what is otherwise than at the cut-off before. A picture of the day it was made, and says so. */
export function* cambiosSheet(
  { consolidado, juzgadas, headerOf, footer }: Vista,
  anterior: Anterior,
): Steps<SheetSpec> {
  const { contexto, hoy } = consolidado;
  const cambios = yield* compareWithAnterior(anterior.actividades, juzgadas);
  const lastColumn = COLUMNS.length;
  const rows = new Rows();
  const wide = (cells: readonly CellSpec[], height?: number) => {
    const row = rows.add(cells, height);
    return { firstRow: row, firstColumn: 1, lastRow: row, lastColumn };
  };
  const warnings = avisosDelAnterior(anterior, contexto);
  const merges = [
    wide([text(1, CAMBIOS.titulo, 'titulo')], 26),
    wide([text(1, CAMBIOS.ayuda(anterior.archivo, anterior.corte, contexto.corte, hoy), 'nota')]),
    wide([text(1, CAMBIOS.comoSeEmparejan, 'nota')], 2 * LINE),
    wide([text(1, CAMBIOS.cuantos(cuantosDeCada(cambios)), 'etiqueta')], 20),
    ...warnings.map((warning) => wide([text(1, warning, 'aviso')])),
  ];
  const headRow = rows.add(
    COLUMNS.map(({ head }, index) => text(index + 1, head, 'encabezado')),
    32,
  );
  if (cambios.length === 0)
    rows.add(COLUMNS.map((_, index) => (index === 5 ? text(6, CAMBIOS.ninguno) : blank(index + 1))));
  for (const cambio of cambios) {
    rows.addFitted(COLUMNS.map(({ cellOf }, index) => cellOf(index + 1, cambio)));
  }
  const area = { firstRow: headRow + 1, firstColumn: 1, lastRow: rows.next - 1, lastColumn: 1 };
  const isClase = (...clases: readonly Cambio['clase'][]): string =>
    `OR(${clases.map((clase) => `$${cellName(headRow + 1, 1)}="${CAMBIOS.clases[clase]}"`).join(',')})`;
  return {
    name: HOJAS.cambios,
    mark: 'cambios',
    tabColor: '#7030A0',
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: rows.all,
    merges,
    tables: [
      {
        name: 'Cambios',
        area: { firstRow: headRow, firstColumn: 1, lastRow: rows.next - 1, lastColumn },
        columns: COLUMNS.map(({ head }) => head),
        look: 'light',
      },
    ],
    conditionalFormats: [
      { area, formula: isClase('estado-avanzo'), style: 'alta' },
      { area, formula: isClase('estado-retrocedio', 'retirada'), style: 'vencida' },
      { area, formula: isClase('fecha-movida', 'seguimiento-igual', 'texto-cambiado'), style: 'por-confirmar' },
    ],
    freeze: { rows: headRow, columns: 0 },
    print: {
      paper: 'legal',
      landscape: true,
      titleRows: { first: headRow, last: headRow },
      header: headerOf(HOJAS.cambios),
      footer,
    },
  };
}

/** Every kind, those that did not happen too: that nothing is gone is worth knowing. */
function cuantosDeCada(cambios: readonly Cambio[]): readonly (readonly [string, number])[] {
  const clases = Object.keys(CAMBIOS.clases) as Cambio['clase'][];
  return clases.map((clase) => [CAMBIOS.clases[clase], cambios.filter((uno) => uno.clase === clase).length]);
}

function textual(head: string, width: number, textOf: (cambio: Cambio) => string): Columna {
  return { head, width, cellOf: (column, cambio) => text(column, textOf(cambio)) };
}

function centred(head: string, width: number, textOf: (cambio: Cambio) => string): Columna {
  return { head, width, cellOf: (column, cambio) => text(column, textOf(cambio), 'texto-centrado') };
}
