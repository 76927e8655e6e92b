import { serialOfDay } from '../dates/serial';
import { COLUMNAS, HOJAS, nombreDeDependencia } from '../messages/consolidado';
import { VENCIDAS } from '../messages/consolidado-hojas';
import type { ActividadJuzgada } from '../plan/estado';
import { cellName } from '../workbook/address';
import type { CellSpec, ConditionalFormatSpec, RowSpec, SheetSpec } from '../workbook/spec';
import { mapSteps, type Steps } from '../workbook/steps';
import type { StyleName } from '../workbook/styles';
import { formula, text } from './cells';
import { literal, NOMBRES } from './formulas';
import { situacionLooks } from './situacion-looks';
import {
  CUANTAS_EN_LISTA,
  extractoEn,
  listarVencidas,
  origenEn,
  posicionFormula,
  textoEn,
  valorEn,
} from './vencidas-order';
import type { Vista } from './vista';

interface Columna {
  readonly head: string;
  readonly width: number;
  readonly style: StyleName;
  readonly formulaAt: (position: string) => string;
  readonly valueOf: (juzgada: ActividadJuzgada) => string | number | null;
}

/** Characters of a follow-up that a row can show; the whole stands in «Consolidado». */
const LARGO = 900;

const COLUMNS: readonly Columna[] = [
  textual(COLUMNAS.dependencia, 24, ({ actividad }) => nombreDeDependencia(actividad.dependencia)),
  {
    head: VENCIDAS.componente,
    width: 7,
    style: 'numero',
    formulaAt: (position) => valorEn(COLUMNAS.componente, position),
    valueOf: ({ actividad }) => actividad.componente,
  },
  { ...textual(COLUMNAS.numero, 9, ({ actividad }) => actividad.numero), style: 'texto-centrado' },
  textual(COLUMNAS.actividad, 38, ({ actividad }) => actividad.actividad),
  textual(COLUMNAS.responsable, 20, ({ actividad }) => actividad.responsable),
  textual(COLUMNAS.fechaProgramada, 17, ({ fecha }) => fecha.texto),
  {
    head: COLUMNAS.plazo,
    width: 11,
    style: 'fecha',
    formulaAt: (position) => valorEn(COLUMNAS.plazo, position),
    valueOf: ({ plazo }) => plazo && serialOfDay(plazo),
  },
  {
    head: VENCIDAS.dias,
    width: 7,
    style: 'numero',
    formulaAt: (position) => valorEn(COLUMNAS.diasVencida, position),
    valueOf: ({ diasVencida }) => diasVencida,
  },
  { ...textual(COLUMNAS.situacion, 13, ({ situacion }) => situacion), style: 'texto-centrado' },
  { ...textual(COLUMNAS.estado, 12, ({ estado }) => estado.valor), style: 'texto-centrado' },
  {
    head: VENCIDAS.reportado,
    width: 42,
    style: 'texto',
    formulaAt: (position) => extractoEn(COLUMNAS.seguimiento, position, LARGO, VENCIDAS.sigue),
    valueOf: ({ actividad: { seguimiento } }) =>
      seguimiento.length > LARGO ? seguimiento.slice(0, LARGO) + VENCIDAS.sigue : seguimiento,
  },
  {
    head: VENCIDAS.dondeEsta,
    width: 30,
    style: 'texto',
    formulaAt: (position) => origenEn(position, VENCIDAS.origen),
    valueOf: ({ actividad: { origen } }) =>
      `${origen.archivo}${VENCIDAS.origen[0]}${origen.hoja}${VENCIDAS.origen[1]}${origen.fila}`,
  },
];

const POSITION_COLUMN = COLUMNS.length + 1;
const HEAD_ROW = 6;
const FIRST_ROW = HEAD_ROW + 1;

/** Looks of rows that are blank when written: the same formats, without a border. */
const SPARE: Partial<Record<StyleName, StyleName>> = { fecha: 'dato-fecha', numero: 'dato' };

/**
 * The sheet «Vencidas», live: its rows take the activities from «Consolidado» in the order of their keys, so that a changed
 * estado or corte makes the list anew. There is a row for every activity that a corte could make overdue; those that are
 * blank now stand outside the print area, and a line says when they no longer are.
 */
export function* vencidasSheet(vista: Vista): Steps<SheetSpec> {
  const { juzgadas, numeroDe, consolidado } = vista;
  const listed = listarVencidas(juzgadas, (dependencia) => numeroDe(dependencia).lugar);
  const capacity = Math.max(1, juzgadas.filter(({ fecha }) => fecha.plazos.length > 0).length);
  const lastPrinted = FIRST_ROW + Math.max(1, listed.length) - 1;
  const lastColumn = COLUMNS.length;
  const wide = (row: number) => ({ firstRow: row, firstColumn: 1, lastRow: row, lastColumn });

  const rowOf = (index: number): RowSpec => {
    const row = FIRST_ROW + index;
    const one = listed[index];
    const position = `$${cellName(row, POSITION_COLUMN)}`;
    const cells = COLUMNS.map(({ formulaAt, valueOf, style }, column): CellSpec => {
      const look = row > lastPrinted ? (SPARE[style] ?? 'parrafo') : style;
      return formula(column + 1, formulaAt(position), one ? valueOf(one.juzgada) : null, look);
    });
    if (index === 0) cells[SAYS_NONE] = cellThatSaysNone(position, one?.juzgada);
    return { row, cells: [...cells, formula(POSITION_COLUMN, posicionFormula(index + 1), one?.position ?? null)] };
  };

  const grown = `IF(${CUANTAS_EN_LISTA}>${lastPrinted - FIRST_ROW + 1},${literal(VENCIDAS.crecio(lastPrinted))},"")`;
  const rows = yield* mapSteps(Array.from({ length: capacity }), (_, index) => rowOf(index));
  return {
    name: HOJAS.vencidas,
    mark: 'vencidas',
    tabColor: '#C00000',
    columns: [...COLUMNS.map(({ width }) => ({ width })), { width: 10, hidden: true }],
    rows: [
      { row: 1, cells: [text(1, VENCIDAS.titulo, 'titulo')], height: 26 },
      { row: 2, cells: [text(1, VENCIDAS.ayuda, 'nota')] },
      {
        row: 3,
        cells: [
          text(1, VENCIDAS.corte, 'etiqueta'),
          formula(2, NOMBRES.corte, serialOfDay(consolidado.contexto.corte), 'dato-fecha'),
        ],
      },
      { row: 4, cells: [text(1, VENCIDAS.cuantas, 'etiqueta'), formula(2, CUANTAS_EN_LISTA, listed.length, 'dato')] },
      { row: 5, cells: [formula(1, grown, null, 'aviso')] },
      { row: HEAD_ROW, cells: COLUMNS.map(({ head }, index) => text(index + 1, head, 'encabezado')), height: 32 },
      ...rows,
    ],
    merges: [wide(1), wide(2), ...[3, 4].map((row) => ({ ...wide(row), firstColumn: 2, lastColumn: 3 })), wide(5)],
    conditionalFormats: looks(FIRST_ROW + capacity - 1),
    freeze: { rows: HEAD_ROW, columns: 0 },
    print: {
      paper: 'legal',
      landscape: true,
      titleRows: { first: HEAD_ROW, last: HEAD_ROW },
      area: { firstRow: 1, firstColumn: 1, lastRow: lastPrinted, lastColumn },
      header: vista.headerOf(HOJAS.vencidas),
      footer: vista.footer,
    },
  };
}

/** Place of the column whose first cell also says that nothing is overdue: it is wide. */
const SAYS_NONE = COLUMNS.findIndex(({ head }) => head === COLUMNAS.actividad);

function cellThatSaysNone(position: string, juzgada: ActividadJuzgada | undefined): CellSpec {
  const value = juzgada ? juzgada.actividad.actividad : VENCIDAS.ninguna;
  return formula(
    SAYS_NONE + 1,
    `IF(${CUANTAS_EN_LISTA}=0,${literal(VENCIDAS.ninguna)},${textoEn(COLUMNAS.actividad, position)})`,
    value,
    'texto',
  );
}

function looks(lastRow: number): readonly ConditionalFormatSpec[] {
  const column = COLUMNS.findIndex(({ head }) => head === COLUMNAS.situacion) + 1;
  const cell = `$${cellName(FIRST_ROW, column)}`;
  const area = { firstRow: FIRST_ROW, firstColumn: column - 1, lastRow, lastColumn: column };
  const [own, above] = [FIRST_ROW + 1, FIRST_ROW].map((row) => `$${cellName(row, 1)}`);
  const dependencias = {
    firstRow: FIRST_ROW + 1,
    firstColumn: 1,
    lastRow: Math.max(lastRow, FIRST_ROW + 1),
    lastColumn: 1,
  };
  return [{ area: dependencias, formula: `${own}=${above}`, style: 'repetida' }, ...situacionLooks(area, cell)];
}

function textual(head: string, width: number, valueOf: (juzgada: ActividadJuzgada) => string): Columna {
  return { head, width, style: 'texto', formulaAt: (position) => textoEn(head, position), valueOf };
}
