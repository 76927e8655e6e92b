import type { Actividad } from '../plan/actividad';
import type { Contexto } from '../plan/ajustes';
import type { ActividadJuzgada } from '../plan/estado';
import type { Hallazgo, Severidad } from '../plan/hallazgo';
import type { Plan } from '../plan/plan';

/** A workbook with its activities judged at the corte: what every rule looks at. */
export interface LibroRevisado {
  readonly plan: Plan;
  /** One for each of plan.actividades, in the same order. */
  readonly juzgadas: readonly ActividadJuzgada[];
  readonly contexto: Contexto;
  /** The same dependencia's activities at the cut-off before, where they are known. */
  readonly anterior?: readonly Actividad[];
}

/** A rule of the rule book: pure, never throws, and costs in proportion to the rows. */
export interface Regla {
  /** "fecha-imposible". */
  readonly codigo: string;
  readonly severidad: Severidad;
  readonly check: (libro: LibroRevisado) => Iterable<Hallazgo>;
}
