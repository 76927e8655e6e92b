import { atField } from '../at-field';
import type { Regla } from '../rule';

/** A numbered row that says everything but what is to be done. */
export const actividadVacia: Regla = {
  codigo: 'actividad-vacia',
  severidad: 'error',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      if (actividad.actividad === '') yield atField(this, actividad, 'actividad');
    }
  },
};
