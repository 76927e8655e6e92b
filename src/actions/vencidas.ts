import type { ActividadJuzgada, Situacion } from '../plan/estado';
import { compareNames } from './leer-libros';

/** The situaciones that Vencidas shows, worst first. */
export const SITUACIONES_VENCIDAS = [
  'vencida',
  'vencida por confirmar',
  'vence hoy',
  'por vencer',
  'sin fecha verificable',
] as const satisfies readonly Situacion[];
export type SituacionVencida = (typeof SITUACIONES_VENCIDAS)[number];

export interface GrupoVencidas {
  readonly situacion: SituacionVencida;
  /** Worst first: most days overdue, or the plazo that comes first; then by dependencia, responsable and place. */
  readonly juzgadas: readonly ActividadJuzgada[];
}

/** Activities that need a person's eye at the corte, a group a situación, empty groups included. */
export function buscarVencidas(juzgadas: readonly ActividadJuzgada[]): readonly GrupoVencidas[] {
  return SITUACIONES_VENCIDAS.map((situacion) => ({
    situacion,
    juzgadas: juzgadas.filter((juzgada) => juzgada.situacion === situacion).sort(worstFirst),
  }));
}

function worstFirst(a: ActividadJuzgada, b: ActividadJuzgada): number {
  return (
    (b.diasVencida ?? 0) - (a.diasVencida ?? 0) ||
    compareNames(a.plazo ?? '', b.plazo ?? '') ||
    compareNames(a.actividad.dependencia, b.actividad.dependencia) ||
    compareNames(a.actividad.responsable, b.actividad.responsable) ||
    compareNames(a.actividad.origen.archivo, b.actividad.origen.archivo) ||
    compareNames(a.actividad.origen.hoja, b.actividad.origen.hoja) ||
    a.actividad.origen.fila - b.actividad.origen.fila
  );
}
