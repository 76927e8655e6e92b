import type { Day } from '../dates/day';
import type { FechaProgramada } from '../dates/fecha-programada';
import type { Actividad } from './actividad';

export const ESTADOS = ['cumplida', 'en proceso', 'pendiente', 'no aplica', 'por confirmar', 'sin reporte'] as const;
export type Estado = (typeof ESTADOS)[number];

/** What an activity's estado is, and who says so. columna: typed in a column; texto: proposed from the follow-up; usuario: confirmed by a person. */
export interface EstadoLeido {
  readonly valor: Estado;
  readonly origen: 'columna' | 'texto' | 'usuario';
  /** The words of the text that decided, as typed ("no se ha realizado"); "" where the cell is blank. */
  readonly razon: string;
}

export const SITUACIONES = [
  'vencida',
  'vencida por confirmar',
  'vence hoy',
  'por vencer',
  'sin reporte',
  'al día',
  'cumplida',
  'no aplica',
  'sin fecha verificable',
] as const;
export type Situacion = (typeof SITUACIONES)[number];

/** An activity at a cut-off. */
export interface ActividadJuzgada {
  readonly actividad: Actividad;
  readonly fecha: FechaProgramada;
  readonly estado: EstadoLeido;
  readonly situacion: Situacion;
  /** Days from the most recent plazo before the corte to the corte; null unless vencida (por confirmar). */
  readonly diasVencida: number | null;
  /** The plazo that the situación rests on (the last overdue, today's, or the next), null without one. */
  readonly plazo: Day | null;
  /** Counts in programadas at this corte. */
  readonly programada: boolean;
}
