import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Without its number an activity cannot be followed from one cut-off to the next. */
export const numeroVacio: Regla = {
  codigo: 'numero-vacio',
  severidad: 'aviso',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      if (actividad.numero === '') yield atField(this, actividad, 'numero');
    }
  },
};
