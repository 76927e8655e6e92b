import type { Day } from '../dates/day';
import type { Contexto } from '../plan/ajustes';
import type { ActividadJuzgada } from '../plan/estado';
import type { Hallazgo } from '../plan/hallazgo';
import type { Membrete } from '../plan/membrete';
import type { Plan } from '../plan/plan';
import { compareTexts, nombrarDependencias } from './dependencias';
import type { Duplicada } from './find-duplicadas';
import type { Anterior } from './read-anterior';
import type { Resumen } from './resumen';

/** Everything a control office consolidated at a cut-off: what the sheets, the JSON report and the CSV are made of. */
export interface Consolidado {
  readonly contexto: Contexto;
  /** What most workbooks name. */
  readonly entidad: string | null;
  readonly membrete: Membrete;
  /** Day of preparation. */
  readonly hoy: Day;
  readonly planes: readonly Plan[];
  /** Files that could not be read, with the sentence that says why. */
  readonly noLeidos: readonly { readonly archivo: string; readonly motivo: string }[];
  readonly juzgadas: readonly ActividadJuzgada[];
  readonly hallazgos: readonly Hallazgo[];
  readonly resumen: Resumen;
  /** Dependencias that came in more than one file: all of them are counted. */
  readonly duplicadas: readonly Duplicada[];
  /** The consolidado of the cut-off before, where it was given. */
  readonly anterior?: Anterior;
}

/**
 * The judged activities in the order of every output, each with its dependencia's one name: by dependencia, componente,
 * section, archivo; inside a file as they stand on its sheets. The order in which files came does not matter.
 */
export function ordenarJuzgadas(juzgadas: readonly ActividadJuzgada[]): readonly ActividadJuzgada[] {
  const nombre = nombrarDependencias(juzgadas);
  return juzgadas
    .map((juzgada) => ({
      ...juzgada,
      actividad: { ...juzgada.actividad, dependencia: nombre(juzgada.actividad.dependencia) },
    }))
    .sort(
      ({ actividad: a }, { actividad: b }) =>
        compareTexts(a.dependencia, b.dependencia) ||
        a.componente - b.componente ||
        sectionOrder(a.seccion) - sectionOrder(b.seccion) ||
        compareTexts(a.origen.archivo, b.origen.archivo),
    );
}

function sectionOrder(seccion: ActividadJuzgada['actividad']['seccion']): number {
  return seccion === 'intercambio' ? 1 : 0;
}
