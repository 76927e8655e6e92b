import { atField } from '../at-field';
import type { Regla } from '../rule';

/** A share done that is no share: under 0 %, over 100 %, or no number. */
export const avanceFueraDeRango: Regla = {
  codigo: 'avance-fuera-de-rango',
  severidad: 'error',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      const { avance } = actividad;
      if (avance === null || (typeof avance === 'number' && avance >= 0 && avance <= 1)) continue;
      yield atField(this, actividad, 'avance', { texto: typeof avance === 'number' ? `${avance * 100} %` : avance });
    }
  },
};
