import type { Actividad } from '../../plan/actividad';
import type { Hallazgo } from '../../plan/hallazgo';
import { plain } from '../../plan/texto';
import { hallazgoOf, placeOf, whereIs } from '../define';
import { withPauses, type LibroRevisado, type Pausa, type Regla } from '../rule';

const CODIGO = 'actividad-repetida';

/** The same activity, with the same meta, twice in one component of a dependencia: the later one is reported. */
export const actividadRepetida: Regla = { codigo: CODIGO, severidad: 'aviso', check };

function* check({ plan }: LibroRevisado): Iterable<Hallazgo | Pausa> {
  const first = new Map<string, Actividad>();
  for (const actividad of withPauses(plan.actividades)) {
    if (!actividad) {
      yield null;
      continue;
    }
    if (actividad.actividad === '') continue;
    const key = `${placeOf(actividad)}|${wordingOf(actividad)}`;
    const other = first.get(key);
    if (!other) first.set(key, actividad);
    else
      yield hallazgoOf(CODIGO, 'aviso', actividad, {
        campo: 'actividad',
        params: { numero: actividad.numero, otra: whereIs(other) },
      });
  }
}

/** Trámites are told apart by what is done to them, activities by what they bring about. */
function wordingOf({ actividad, meta, tramite }: Actividad): string {
  return plain([actividad, meta, tramite?.accionRacionalizacion ?? '', tramite?.descripcionMejora ?? ''].join('|'));
}
