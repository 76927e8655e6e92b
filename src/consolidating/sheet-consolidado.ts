import { COLUMNAS, CONSOLIDADO, HOJAS } from '../messages/consolidado';
import { ORIGEN_DEL_ESTADO } from '../messages/situaciones';
import type { ActividadJuzgada } from '../plan/estado';
import { areaName, cellName, type Area } from '../workbook/address';
import type { CellSpec, ConditionalFormatSpec, RowSpec, SheetSpec } from '../workbook/spec';
import { mapSteps, type Steps } from '../workbook/steps';
import { FURTHER, helpers, PRINTED, type Columna, type Fila } from './consolidado-columnas';
import { literal, NOMBRES, TABLA } from './formulas';
import { situacionLooks } from './situacion-looks';
import { needsMoreRoom, styleForLong } from './texto-largo';
import type { Vista } from './vista';

/** Characters of the follow-up's column where some follow-up is too long for its usual width. */
const WIDE = 80;

/**
 * The sheet «Consolidado»: a table with a row an activity, what every figure of the workbook is counted from. Its Estado
 * may be changed from a list; situación, days, plazo and programada follow it and the corte.
 */
export function* consolidadoSheet(vista: Vista): Steps<SheetSpec> {
  const { juzgadas } = vista;
  const plazos = juzgadas.reduce((most, { fecha }) => Math.max(most, fecha.plazos.length), 1);
  const columns = [...PRINTED, ...FURTHER, ...helpers(plazos)].map((column) => roomFor(column, juzgadas));
  const places = new Map(columns.map(({ head }, index) => [head, index + 1]));
  const place = (head: string): number => places.get(head) ?? 0;
  const lastRow = Math.max(juzgadas.length, 1) + 1;
  const rowsOf = (head: string): Area => ({
    firstRow: 2,
    firstColumn: place(head),
    lastRow,
    lastColumn: place(head),
  });

  const rowOf = (juzgada: ActividadJuzgada, row: number): RowSpec => {
    const at = (head: string): string => `$${cellName(row, place(head))}`;
    const celdas = {
      estado: at(COLUMNAS.estado),
      clase: at(COLUMNAS.clase),
      situacion: at(COLUMNAS.situacion),
      plazos: `${at(CONSOLIDADO.plazo(1))}:${at(CONSOLIDADO.plazo(plazos))}`,
    };
    const fila: Fila = { ...juzgada, row, vista, celdas, at };
    return { row, cells: columns.map((column, index) => cellOf(column, index + 1, fila)) };
  };
  const rows = yield* mapSteps(juzgadas, (juzgada, index) => rowOf(juzgada, index + 2));
  return {
    name: HOJAS.consolidado,
    mark: 'consolidado',
    tabColor: '#1F4E79',
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    rows: [
      {
        row: 1,
        cells: columns.map(({ head }, index) => ({
          column: index + 1,
          content: { kind: 'text', text: head },
          style: 'encabezado',
        })),
        height: 32,
      },
      ...rows,
    ],
    tables: [
      {
        name: TABLA,
        area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: columns.length },
        columns: columns.map(({ head }) => head),
        look: 'light',
      },
    ],
    conditionalFormats: looks(rowsOf),
    validations: [
      {
        kind: 'list',
        area: rowsOf(COLUMNAS.estado),
        source: NOMBRES.listaEstados,
        strict: true,
        title: CONSOLIDADO.estadoTitulo,
        message: CONSOLIDADO.estadoAyuda,
      },
    ],
    freeze: { rows: 1, columns: 1 },
    print: {
      paper: 'legal',
      landscape: true,
      titleRows: { first: 1, last: 1 },
      area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: PRINTED.length },
      header: vista.headerOf(HOJAS.consolidado),
      footer: CONSOLIDADO.pie + vista.footer,
    },
  };
}

function looks(rowsOf: (head: string) => Area): readonly ConditionalFormatSpec[] {
  const first = (head: string): string => `$${areaName(rowsOf(head)).split(':')[0] ?? ''}`;
  const situacion = first(COLUMNAS.situacion);
  return [
    ...situacionLooks(rowsOf(COLUMNAS.situacion), situacion),
    {
      area: rowsOf(COLUMNAS.fechaProgramada),
      formula: `${situacion}=${literal('sin fecha verificable')}`,
      style: 'falta',
    },
    {
      area: rowsOf(COLUMNAS.estado),
      formula: `${first(COLUMNAS.origenEstado)}=${literal(ORIGEN_DEL_ESTADO.texto)}`,
      style: 'supuesta',
    },
  ];
}

/** A wider column for follow-ups that the highest row could not show. */
function roomFor(column: Columna, juzgadas: readonly ActividadJuzgada[]): Columna {
  if (column.head !== COLUMNAS.seguimiento) return column;
  const isTight = juzgadas.some(({ actividad }) => needsMoreRoom(actividad.seguimiento, column.width));
  return isTight ? { ...column, width: WIDE } : column;
}

function cellOf({ content, width, style, link }: Columna, column: number, fila: Fila): CellSpec {
  const made = content(fila);
  const target = link?.(fila);
  return {
    column,
    ...(made && { content: made }),
    style: style ?? (made?.kind === 'text' ? styleForLong(made.text, width) : 'texto'),
    ...(target && { link: target }),
  };
}
