import type { Consolidado } from '../consolidating/consolidado';
import { findDuplicadas } from '../consolidating/find-duplicadas';
import type { Anterior } from '../consolidating/read-anterior';
import { resumir } from '../consolidating/resumen';
import { textoDeError } from '../messages/errors';
import type { Contexto } from '../plan/ajustes';
import type { ActividadJuzgada } from '../plan/estado';
import type { Hallazgo } from '../plan/hallazgo';
import { usualMembrete } from '../plan/membrete';
import { mostNamed } from '../plan/most-named';
import type { Day } from '../dates/day';
import type { Steps } from '../workbook/steps';
import type { Lectura } from './leer-libros';
import { validarPasos } from './validar';

/**
 * Brings all workbooks read together: every activity judged and checked, the resumen, and what was not read.
 * @param hoy the day of preparation
 * @param anterior the consolidated workbook of the cut-off before
 */
export function* consolidarPasos(
  lectura: Lectura,
  contexto: Contexto,
  hoy: Day,
  anterior?: Anterior,
): Steps<Consolidado> {
  const juzgadas: ActividadJuzgada[] = [];
  const hallazgos: Hallazgo[] = [];
  for (const [index, plan] of lectura.planes.entries()) {
    const validacion = yield* validarPasos(plan, contexto, anterior?.actividades);
    for (const juzgada of validacion.juzgadas) juzgadas.push(juzgada);
    for (const hallazgo of validacion.hallazgos) hallazgos.push(hallazgo);
    yield { done: index + 1, total: lectura.planes.length };
  }
  return {
    contexto,
    hoy,
    entidad: mostNamed(lectura.planes.flatMap(({ entidad }) => entidad ?? [])),
    membrete: usualMembrete(lectura.planes.map(({ membrete }) => membrete)),
    planes: lectura.planes,
    noLeidos: lectura.noLeidos.map(({ archivo, error }) => ({ archivo, motivo: textoDeError(error) })),
    juzgadas,
    hallazgos,
    resumen: resumir(juzgadas, contexto.ajustes),
    duplicadas: findDuplicadas(lectura.planes),
    ...(anterior ? { anterior } : {}),
  };
}
