import { parseDay, type Day } from '../dates/day';
import type { Contexto } from '../plan/ajustes';
import type { Anterior } from './read-anterior';
import type { SeguimientoAnterior } from './read-seguimientos';

/** The follow-ups of a year, side by side. */
export interface Seguimientos {
  /** How many cut-offs the year has. */
  readonly cuantos: number;
  /** Which of them the corte is, from 1. */
  readonly actual: number;
  /** What the earlier consolidado says of those before it. */
  readonly anteriores: readonly SeguimientoAnterior[];
}

/**
 * Places a corte among the year's cut-offs: it belongs to the last one that is not after it; before the first, to the
 * first. The follow-ups of an earlier consolidado are taken where it is of the same vigencia and they come before.
 */
export function placeSeguimientos(contexto: Contexto, anterior: Anterior | undefined): Seguimientos {
  const { vigencia, corte, ajustes } = contexto;
  const cortes = cortesDe(vigencia, ajustes.cortes);
  const actual = placeOf(corte, cortes);
  const known = anterior?.vigencia === vigencia ? anterior : undefined;
  return {
    cuantos: Math.max(cortes.length, 1),
    actual,
    anteriores: known ? anterioresOf(known, cortes).filter(({ numero }) => numero < actual) : [],
  };
}

/** Of the sheet «Seguimiento OCI» where the earlier workbook still has it, else counted from its activities. */
function anterioresOf(anterior: Anterior, cortes: readonly Day[]): readonly SeguimientoAnterior[] {
  if (anterior.seguimientos.length > 0) return anterior.seguimientos;
  const { actividades, corte } = anterior;
  const componentes = [...new Set(actividades.map(({ componente }) => componente)), null];
  return componentes.map((componente) => {
    const programadas = actividades.filter(
      (una) => una.programada && (componente === null || una.componente === componente),
    );
    return {
      numero: placeOf(corte, cortes),
      componente,
      fecha: corte,
      programadas: programadas.length,
      cumplidas: programadas.filter(({ estado }) => estado === 'cumplida').length,
      observaciones: '',
      noReportan: '',
    };
  });
}

function placeOf(corte: Day, cortes: readonly Day[]): number {
  return Math.max(1, cortes.filter((day) => day <= corte).length);
}

function cortesDe(vigencia: number, cortes: readonly string[]): readonly Day[] {
  return cortes.flatMap((monthDay) => parseDay(`${vigencia}-${monthDay}`) ?? []).sort();
}
