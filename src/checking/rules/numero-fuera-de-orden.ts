import { plain } from '../../plan/texto';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** A number smaller than the one above it in the same section: a row out of its place, or a slip. */
export const numeroFueraDeOrden: Regla = {
  codigo: 'numero-fuera-de-orden',
  severidad: 'sugerencia',
  *check({ plan }) {
    const last = new Map<string, string>();
    for (const actividad of plan.actividades) {
      const { dependencia, componente, seccion, numero, origen } = actividad;
      if (!/^\d+(\.\d+)*$/.test(numero)) continue;
      const section = `${plain(dependencia)}|${origen.hoja}|${componente}|${seccion ?? ''}`;
      const above = last.get(section);
      if (above !== undefined && compareNumbers(numero, above) < 0)
        yield atField(this, actividad, 'numero', { anterior: above });
      last.set(section, numero);
    }
  },
};

function compareNumbers(a: string, b: string): number {
  const [one, other] = [a, b].map((numero) => numero.split('.').map(Number));
  for (let index = 0; index < Math.max(one?.length ?? 0, other?.length ?? 0); index++) {
    const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
