import { serialOfDay } from '../dates/serial';
import { COLUMNAS, CONSOLIDADO, HOJAS, NO, NOMBRE_DE_SECCION, nombreDeDependencia, SI } from '../messages/consolidado';
import { NOMBRE_DE_CLASE, ORIGEN_DEL_ESTADO } from '../messages/situaciones';
import type { Tramite } from '../plan/actividad';
import { otrosSeguimientos } from './otros-seguimientos';
import type { ActividadJuzgada } from '../plan/estado';
import { areaName, cellName, quotedSheetName, type Area } from '../workbook/address';
import type { CellContent, CellSpec, ConditionalFormatSpec, Link, RowSpec, SheetSpec } from '../workbook/spec';
import { mapSteps, type Steps } from '../workbook/steps';
import type { StyleName } from '../workbook/styles';
import type { Vista } from './vista';
import {
  diasVencidaFormula,
  literal,
  NOMBRES,
  plazoFormula,
  programadaFormula,
  situacionFormula,
  TABLA,
  type CeldasDeFila,
} from './formulas';
import { situacionLooks } from './situacion-looks';
import { claveDeVencida, claveFormula } from './vencidas-order';

/** What a cell of an activity's row is made of. */
interface Fila extends ActividadJuzgada {
  readonly row: number;
  readonly vista: Vista;
  readonly celdas: CeldasDeFila;
  /** The row's cell under a head. */
  readonly at: (head: string) => string;
}

interface Columna {
  readonly head: string;
  readonly width: number;
  readonly content: (fila: Fila) => CellContent | null;
  readonly style?: StyleName;
  readonly hidden?: boolean;
  readonly link?: (fila: Fila) => Link | undefined;
}

const PALABRAS = { periodica: NOMBRE_DE_CLASE.periodica, permanente: NOMBRE_DE_CLASE.permanente };

/** What a person reads of an activity first, and on paper: what was to be done, what was reported, and how it stands. */
const PRINTED: readonly Columna[] = [
  written(COLUMNAS.dependencia, 24, ({ actividad }) => nombreDeDependencia(actividad.dependencia)),
  counted(COLUMNAS.componente, 12, ({ actividad }) => actividad.componente),
  { ...written(COLUMNAS.numero, 9, ({ actividad }) => actividad.numero), style: 'texto-centrado' },
  written(COLUMNAS.actividad, 42, ({ actividad }) => actividad.actividad),
  written(COLUMNAS.responsable, 22, ({ actividad }) => actividad.responsable),
  written(COLUMNAS.fechaProgramada, 18, ({ fecha }) => fecha.texto),
  live(COLUMNAS.plazo, 12, 'fecha', ({ celdas, plazo }) => [plazoFormula(celdas), plazo && serialOfDay(plazo)]),
  written(COLUMNAS.seguimiento, 46, ({ actividad }) => actividad.seguimiento),
  { ...written(COLUMNAS.estado, 15, ({ estado }) => estado.valor), style: 'lista' },
  live(COLUMNAS.situacion, 15, 'texto-centrado', ({ celdas, situacion }) => [
    situacionFormula(celdas, PALABRAS),
    situacion,
  ]),
  live(COLUMNAS.diasVencida, 10, 'numero', ({ celdas, diasVencida }) => [diasVencidaFormula(celdas), diasVencida]),
];

/** Where it comes from, why its estado is what it is, and the rest of the form. */
const FURTHER: readonly Columna[] = [
  live(COLUMNAS.origenEstado, 18, 'texto', ({ estado, at }) => {
    const origen = ORIGEN_DEL_ESTADO[estado.origen];
    const unchanged = `${at(COLUMNAS.estado)}=${at(CONSOLIDADO.estadoInicial)}`;
    return [`IF(${unchanged},${literal(origen)},${literal(CONSOLIDADO.estadoCambiado)})`, origen];
  }),
  written(COLUMNAS.razonEstado, 34, ({ estado }) => estado.razon),
  live(COLUMNAS.programada, 13, 'texto-centrado', ({ celdas, programada }) => [
    programadaFormula(celdas, PALABRAS.permanente),
    programada ? SI : NO,
  ]),
  written(COLUMNAS.archivo, 34, ({ actividad }) => actividad.origen.archivo),
  written(COLUMNAS.hoja, 18, ({ actividad }) => actividad.origen.hoja),
  { ...counted(COLUMNAS.fila, 8, ({ actividad }) => actividad.origen.fila), link: linkToSource },
  { ...written(COLUMNAS.clase, 14, ({ fecha }) => NOMBRE_DE_CLASE[fecha.clase]), style: 'texto-centrado' },
  written(COLUMNAS.seccion, 16, ({ actividad }) => (actividad.seccion ? NOMBRE_DE_SECCION[actividad.seccion] : '')),
  written(COLUMNAS.subcomponente, 34, ({ actividad }) => actividad.subcomponente),
  written(COLUMNAS.meta, 28, ({ actividad }) => actividad.meta),
  written(COLUMNAS.evidencia, 28, ({ actividad }) => actividad.evidencia),
  written(COLUMNAS.otrosSeguimientos, 46, ({ actividad }) => otrosSeguimientos(actividad)),
  ofTramite('tipoRacionalizacion', 20),
  ofTramite('accionRacionalizacion', 38),
  ofTramite('situacionActual', 38),
  ofTramite('descripcionMejora', 38),
  ofTramite('beneficio', 38),
];

/** Helper columns behind the formulas, hidden. Each plazo has its own, so that it stays a date that formulas can read. */
function helpers(plazos: number): readonly Columna[] {
  const columns: readonly Columna[] = [
    written(CONSOLIDADO.estadoInicial, 14, ({ estado }) => estado.valor),
    counted(CONSOLIDADO.dependenciaNumero, 10, ({ actividad, vista }) => vista.numeroDe(actividad.dependencia).numero),
    live(CONSOLIDADO.ordenVencida, 18, 'numero', (fila) => [
      claveFormula(fila.at(COLUMNAS.situacion), fila.at(COLUMNAS.diasVencida), fila.at(CONSOLIDADO.dependenciaNumero)),
      claveDeVencida(fila, fila.vista.numeroDe(fila.actividad.dependencia).lugar, fila.row),
    ]),
    ...Array.from({ length: plazos }, (_, index): Columna => ({
      head: CONSOLIDADO.plazo(index + 1),
      width: 12,
      style: 'fecha',
      content: ({ fecha }) => (fecha.plazos[index] ? { kind: 'date', day: fecha.plazos[index] } : null),
    })),
  ];
  return columns.map((column) => ({ ...column, hidden: true }));
}

/**
 * The sheet «Consolidado»: a table with a row an activity, what every figure of the workbook is counted from. Its Estado
 * may be changed from a list; situación, days, plazo and programada follow it and the corte.
 */
export function* consolidadoSheet(vista: Vista): Steps<SheetSpec> {
  const { juzgadas } = vista;
  const plazos = juzgadas.reduce((most, { fecha }) => Math.max(most, fecha.plazos.length), 1);
  const columns = [...PRINTED, ...FURTHER, ...helpers(plazos)];
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
      footer: vista.footer,
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

function cellOf({ content, style, link }: Columna, column: number, fila: Fila): CellSpec {
  const made = content(fila);
  const target = link?.(fila);
  return { column, ...(made && { content: made }), style: style ?? 'texto', ...(target && { link: target }) };
}

function written(head: string, width: number, textOf: (fila: Fila) => string): Columna {
  return {
    head,
    width,
    content: (fila) => {
      const text = textOf(fila);
      return text === '' ? null : { kind: 'text', text };
    },
  };
}

function counted(head: string, width: number, numberOf: (fila: Fila) => number): Columna {
  return { head, width, style: 'numero', content: (fila) => ({ kind: 'number', number: numberOf(fila) }) };
}

function live(
  head: string,
  width: number,
  style: StyleName,
  formulaOf: (fila: Fila) => readonly [formula: string, cached: string | number | null],
): Columna {
  return {
    head,
    width,
    style,
    content: (fila) => {
      const [formula, cached] = formulaOf(fila);
      return { kind: 'formula', formula, cached };
    },
  };
}

function ofTramite(field: keyof Tramite, width: number): Columna {
  return written(COLUMNAS[field], width, ({ actividad }) => actividad.tramite?.[field] ?? '');
}

/** The activity's cell, where its sheet is one of the workbook that is open. */
function linkToSource({ actividad: { origen }, vista }: Fila): Link | undefined {
  if (vista.libroAbierto !== origen.archivo) return undefined;
  const cell = origen.celdas.actividad ?? cellName(origen.fila, 1);
  return { kind: 'cell', target: `${quotedSheetName(origen.hoja)}!${cell}` };
}
