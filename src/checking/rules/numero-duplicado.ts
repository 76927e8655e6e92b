import { plain } from '../../plan/texto';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Two activities of a component's section under one number: at the next cut-off nobody knows which is which. */
export const numeroDuplicado: Regla = {
  codigo: 'numero-duplicado',
  severidad: 'aviso',
  *check({ plan }) {
    const first = new Map<string, string>();
    for (const actividad of plan.actividades) {
      const { dependencia, componente, seccion, numero, origen } = actividad;
      if (numero === '') continue;
      const key = `${plain(dependencia)}|${componente}|${seccion ?? ''}|${numero}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, origen.celdas.numero ?? `fila ${origen.fila}`);
      else yield atField(this, actividad, 'numero', { otra: earlier });
    }
  },
};
