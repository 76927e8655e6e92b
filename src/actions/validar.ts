import { checkSteps } from '../checking/check';
import type { ActividadDeAntes } from '../checking/rule';
import { verdictOf, type Veredicto } from '../checking/verdict';
import type { Contexto } from '../plan/ajustes';
import type { ActividadJuzgada } from '../plan/estado';
import type { Hallazgo } from '../plan/hallazgo';
import type { Plan } from '../plan/plan';
import { judgeSteps } from '../status/judge';
import type { Steps } from '../workbook/steps';

/** A workbook checked at a cut-off. */
export interface Validacion {
  readonly plan: Plan;
  readonly contexto: Contexto;
  readonly juzgadas: readonly ActividadJuzgada[];
  /** In order of sheet and row. */
  readonly hallazgos: readonly Hallazgo[];
  readonly veredicto: Veredicto;
}

/**
 * Judges every activity of a workbook at the corte and checks it against the rule book.
 * @param anterior activities at the cut-off before, where they are known
 */
export function* validarPasos(
  plan: Plan,
  contexto: Contexto,
  anterior?: readonly ActividadDeAntes[],
): Steps<Validacion> {
  const juzgadas = yield* judgeSteps(plan.actividades, contexto);
  const hallazgos = yield* checkSteps({ plan, juzgadas, contexto, ...(anterior ? { anterior } : {}) });
  return { plan, contexto, juzgadas, hallazgos, veredicto: verdictOf(plan.actividades.length, hallazgos) };
}
