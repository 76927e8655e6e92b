import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Nobody answers for the activity. */
export const responsableVacio: Regla = {
  codigo: 'responsable-vacio',
  severidad: 'aviso',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      if (actividad.responsable === '') yield atField(this, actividad, 'responsable');
    }
  },
};
