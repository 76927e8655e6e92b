import type { Actividad } from '../../plan/actividad';
import type { Hallazgo } from '../../plan/hallazgo';
import { hallazgoOf, placeOf, whereIs } from '../define';
import { withPauses, type LibroRevisado, type Pausa, type Regla } from '../rule';

const CODIGO = 'numero-duplicado';

/** The same number twice in one component (and section) of a dependencia: the later one is reported. */
export const numeroDuplicado: Regla = { codigo: CODIGO, severidad: 'aviso', check };

function* check({ plan }: LibroRevisado): Iterable<Hallazgo | Pausa> {
  const first = new Map<string, Actividad>();
  for (const actividad of withPauses(plan.actividades)) {
    if (!actividad) {
      yield null;
      continue;
    }
    if (actividad.numero === '') continue;
    const key = `${placeOf(actividad)}|${actividad.numero}`;
    const other = first.get(key);
    if (!other) first.set(key, actividad);
    else
      yield hallazgoOf(CODIGO, 'aviso', actividad, {
        campo: 'numero',
        params: { numero: actividad.numero, otra: whereIs(other) },
      });
  }
}
