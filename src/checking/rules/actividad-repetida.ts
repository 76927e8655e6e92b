import type { Actividad } from '../../plan/actividad';
import { plain } from '../../plan/texto';
import { placeOf, ruleByRepeated } from '../define';

/** The same activity, with the same meta, twice in one component of a dependencia. */
export const actividadRepetida = ruleByRepeated('actividad-repetida', 'aviso', 'actividad', (actividad) =>
  actividad.actividad === '' ? null : `${placeOf(actividad)}|${wordingOf(actividad)}`,
);

/** Trámites are told apart by what is done to them, activities by what they bring about. */
function wordingOf({ actividad, meta, tramite }: Actividad): string {
  return plain([actividad, meta, tramite?.accionRacionalizacion ?? '', tramite?.descripcionMejora ?? ''].join('|'));
}
