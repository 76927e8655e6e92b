import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Without a meta o producto nobody can say whether it was done. Component 2 has none on its form. */
export const metaVacia: Regla = {
  codigo: 'meta-vacia',
  severidad: 'aviso',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      if (actividad.tramite === null && actividad.meta === '') yield atField(this, actividad, 'meta');
    }
  },
};
