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
  /** Activities at the cut-off before, where they are known. */
  readonly anterior?: readonly ActividadDeAntes[];
}

/** What is known of an activity at the cut-off before. */
export type ActividadDeAntes = Pick<Actividad, 'dependencia' | 'seccion' | 'numero' | 'actividad' | 'seguimiento'> & {
  readonly componente: number;
};

/** A rule of the rule book: pure, never throws, and costs in proportion to the rows. */
export interface Regla {
  /** "fecha-imposible". */
  readonly codigo: string;
  readonly severidad: Severidad;
  readonly check: (libro: LibroRevisado) => Iterable<Hallazgo | Pausa>;
}

/** Given now and then by a rule that is still looking, so that the pane can breathe and a person can cancel. */
export type Pausa = null;

/** The items of a list, with a pause after every so many of them. */
export function* withPauses<T>(items: Iterable<T>): Iterable<T | Pausa> {
  let count = 0;
  for (const item of items) {
    yield item;
    if (++count % ITEMS_BETWEEN_PAUSES === 0) yield null;
  }
}

const ITEMS_BETWEEN_PAUSES = 200;
