import { readFecha } from '../dates/read-fecha';
import { claveDe, type Actividad } from '../plan/actividad';
import type { Contexto } from '../plan/ajustes';
import type { ActividadJuzgada } from '../plan/estado';
import type { Steps } from '../workbook/steps';
import { estadoOf } from './estado-of';
import { situacionOf } from './situacion';

/** Rows between two steps: some milliseconds of work. */
const ROWS_IN_STEP = 100;

/** An activity at the corte: its Fecha Programada, its estado (a person's word wins) and its situación. */
export function judge(actividad: Actividad, contexto: Contexto): ActividadJuzgada {
  const { vigencia, corte, ajustes, confirmados } = contexto;
  const fecha = readFecha(actividad.fecha, vigencia);
  const estado = estadoOf(actividad, confirmados[actividad.origen.archivo]?.[claveDe(actividad)]);
  return { actividad, fecha, estado, ...situacionOf(fecha, estado.valor, corte, ajustes.diasPorVencer) };
}

/** The same for many, in their order, yielding now and then. */
export function* judgeSteps(actividades: readonly Actividad[], contexto: Contexto): Steps<readonly ActividadJuzgada[]> {
  const juzgadas: ActividadJuzgada[] = [];
  for (const actividad of actividades) {
    juzgadas.push(judge(actividad, contexto));
    if (juzgadas.length % ROWS_IN_STEP === 0) yield { done: juzgadas.length, total: actividades.length };
  }
  return juzgadas;
}
