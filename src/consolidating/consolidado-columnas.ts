import { serialOfDay } from '../dates/serial';
import { COLUMNAS, CONSOLIDADO, NO, NOMBRE_DE_SECCION, nombreDeDependencia, SI } from '../messages/consolidado';
import { NOMBRE_DE_CLASE, ORIGEN_DEL_ESTADO } from '../messages/situaciones';
import type { Tramite } from '../plan/actividad';
import type { ActividadJuzgada } from '../plan/estado';
import { cellName, quotedSheetName } from '../workbook/address';
import type { CellContent, Link } from '../workbook/spec';
import type { StyleName } from '../workbook/styles';
import {
  diasVencidaFormula,
  literal,
  plazoFormula,
  programadaFormula,
  situacionFormula,
  type CeldasDeFila,
} from './formulas';
import { MOST_LINKS } from './most-links';
import { otrosSeguimientos } from './otros-seguimientos';
import { claveDeVencida, claveFormula } from './vencidas-order';
import type { Vista } from './vista';

/** What a cell of an activity's row is made of. */
export interface Fila extends ActividadJuzgada {
  readonly row: number;
  readonly vista: Vista;
  readonly celdas: CeldasDeFila;
  /** The row's cell under a head. */
  readonly at: (head: string) => string;
}

export interface Columna {
  readonly head: string;
  readonly width: number;
  readonly content: (fila: Fila) => CellContent | null;
  readonly style?: StyleName;
  readonly hidden?: boolean;
  readonly link?: (fila: Fila) => Link | undefined;
}

const PALABRAS = { periodica: NOMBRE_DE_CLASE.periodica, permanente: NOMBRE_DE_CLASE.permanente };

/** What a person reads of an activity first, and on paper: what was to be done, what was reported, and how it stands. */
export const PRINTED: readonly Columna[] = [
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
export const FURTHER: readonly Columna[] = [
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
export function helpers(plazos: number): readonly Columna[] {
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
function linkToSource({ actividad: { origen }, row, vista }: Fila): Link | undefined {
  if (vista.libroAbierto !== origen.archivo || row > MOST_LINKS) return undefined;
  const cell = origen.celdas.actividad ?? cellName(origen.fila, 1);
  return { kind: 'cell', target: `${quotedSheetName(origen.hoja)}!${cell}` };
}
