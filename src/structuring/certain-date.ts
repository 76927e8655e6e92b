import { formatDay, type Day } from '../dates/day';
import type { FechaSimple } from '../dates/fecha-programada';
import { readFecha } from '../dates/read-fecha';

/** A day that a cell can hold in place of its text. */
export interface FechaCierta {
  readonly dia: Day;
  /** The text, where it says more than the day will show; null where it is the same. */
  readonly original: string | null;
}

/**
 * The day that a Fecha Programada is, where nobody could read another: one day of the calendar, without a guess of its
 * year, of its order or of what else is written. null: it stays as it is typed.
 */
export function certainDate(fecha: FechaSimple, vigencia: number): FechaCierta | null {
  if (fecha.kind === 'vacia') return null;
  if (fecha.kind === 'dia') return { dia: fecha.dia, original: null };
  const { clase, plazos, avisos } = readFecha(fecha, vigencia);
  const [dia] = plazos;
  const isCertain =
    clase === 'fecha' && plazos.length === 1 && avisos.every(({ aviso }) => aviso === 'fuera-de-vigencia');
  if (!isCertain || dia === undefined) return null;
  return { dia, original: fecha.texto === formatDay(dia) ? null : fecha.texto };
}
