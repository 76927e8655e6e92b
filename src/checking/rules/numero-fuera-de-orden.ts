import type { Actividad } from '../../plan/actividad';
import type { Hallazgo } from '../../plan/hallazgo';
import { hallazgoOf, placeOf } from '../define';
import { withPauses, type LibroRevisado, type Pausa, type Regla } from '../rule';

const CODIGO = 'numero-fuera-de-orden';
const NUMERO = /^\d+(?:\.\d+)*$/;

/** A number lower than that of the row above, in one sheet and component. */
export const numeroFueraDeOrden: Regla = { codigo: CODIGO, severidad: 'sugerencia', check };

function* check({ plan }: LibroRevisado): Iterable<Hallazgo | Pausa> {
  const last = new Map<string, string>();
  for (const actividad of withPauses(plan.actividades)) {
    if (!actividad) {
      yield null;
      continue;
    }
    const { numero } = actividad;
    if (!NUMERO.test(numero)) continue;
    const key = tableOf(actividad);
    const anterior = last.get(key);
    if (anterior !== undefined && compare(numero, anterior) < 0) {
      yield hallazgoOf(CODIGO, 'sugerencia', actividad, { campo: 'numero', params: { numero, anterior } });
    }
    last.set(key, numero);
  }
}

const tableOf = (actividad: Actividad): string => `${actividad.origen.hoja}|${placeOf(actividad)}`;

/** 1.9 before 1.10, 1 before 1.1. */
function compare(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
