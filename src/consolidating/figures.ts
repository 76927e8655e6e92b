import { CIFRAS, RESUMEN_HOJA } from '../messages/consolidado-resumen';
import { cellName } from '../workbook/address';
import type { CellSpec } from '../workbook/spec';
import type { StyleName } from '../workbook/styles';
import { formula } from './cells';
import { contarSi, es, NOMBRES, type Criterio } from './formulas';
import type { Cuenta } from './resumen';

type Kind = 'numero' | 'porcentaje' | 'centrado';

/** A figure of a table: its head, its formula in a row and its value when written. */
interface Cifra {
  readonly head: string;
  readonly kind: Kind;
  readonly formulaOf: (scope: readonly Criterio[], cell: (head: string) => string) => string;
  readonly valueOf: (cuenta: Cuenta) => number | string | null;
}

/** The figures of every table of «Resumen», in order. */
export const FIGURES: readonly Cifra[] = [
  counted(CIFRAS.actividades, 'actividades'),
  counted(CIFRAS.programadas, 'programadas', es.programada),
  counted(CIFRAS.cumplidas, 'cumplidas', es.programada, es.estado('cumplida')),
  {
    head: CIFRAS.porcentaje,
    kind: 'porcentaje',
    formulaOf: (_, cell) => porcentajeFormula(cell),
    valueOf: porcentajeOf,
  },
  {
    head: CIFRAS.banda,
    kind: 'centrado',
    formulaOf: (_, cell) => bandaFormula(cell(CIFRAS.porcentaje)),
    valueOf: ({ banda }) => banda,
  },
  counted(CIFRAS.enProceso, 'enProceso', es.estado('en proceso')),
  counted(CIFRAS.pendientes, 'pendientes', es.estado('pendiente')),
  counted(CIFRAS.porConfirmar, 'porConfirmar', es.estado('por confirmar')),
  counted(CIFRAS.sinReporte, 'sinReporte', es.estado('sin reporte')),
  counted(CIFRAS.noAplica, 'noAplica', es.estado('no aplica')),
  counted(CIFRAS.vencidas, 'vencidas', es.situacion('vencida')),
  counted(CIFRAS.vencidasPorConfirmar, 'vencidasPorConfirmar', es.situacion('vencida por confirmar')),
  counted(CIFRAS.vencenHoy, 'vencenHoy', es.situacion('vence hoy')),
  counted(CIFRAS.porVencer, 'porVencer', es.situacion('por vencer')),
  counted(CIFRAS.sinFechaVerificable, 'sinFechaVerificable', es.situacion('sin fecha verificable')),
];

/** Column of a figure in the tables, the first after the row's label. */
export function columnOf(head: string): number {
  return FIGURES.findIndex((figure) => figure.head === head) + 2;
}

/** The figures' cells of a row, from column 2 on. */
export function figureCells(
  row: number,
  scope: readonly Criterio[],
  cuenta: Cuenta,
  isTotal = false,
): readonly CellSpec[] {
  const cell = (head: string): string => `$${cellName(row, columnOf(head))}`;
  return FIGURES.map(({ head, kind, formulaOf, valueOf }) =>
    formula(columnOf(head), formulaOf(scope, cell), valueOf(cuenta), styleOf(kind, isTotal)),
  );
}

/** The look of a figure's cell. */
export function styleOf(kind: Kind, isTotal: boolean): StyleName {
  return isTotal ? `tabla-total-${kind}` : `tabla-${kind}`;
}

/** A share with its reasons to be none: nothing reported, or nothing due yet. */
export function porcentajeOf({ actividades, porcentaje }: Cuenta): number | string {
  return porcentaje ?? (actividades === 0 ? RESUMEN_HOJA.noReporta : RESUMEN_HOJA.sinProgramar);
}

/** The word of the band of a share in a cell; an empty text where it holds no share. */
export function bandaFormula(share: string): string {
  return `IF(ISNUMBER(${share}),IF(${share}>=${NOMBRES.bandaAlta},"alta",IF(${share}>=${NOMBRES.bandaMedia},"media","baja")),"")`;
}

function porcentajeFormula(cell: (head: string) => string): string {
  const [actividades, programadas, cumplidas] = [CIFRAS.actividades, CIFRAS.programadas, CIFRAS.cumplidas].map(cell);
  return `IF(${actividades}=0,"${RESUMEN_HOJA.noReporta}",IF(${programadas}=0,"${RESUMEN_HOJA.sinProgramar}",${cumplidas}/${programadas}))`;
}

function counted(head: string, field: keyof Cuenta, ...criterios: readonly Criterio[]): Cifra {
  return {
    head,
    kind: 'numero',
    formulaOf: (scope) => contarSi(...scope, ...criterios),
    valueOf: (cuenta) => cuenta[field],
  };
}
