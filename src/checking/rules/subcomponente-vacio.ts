import { atField, writeText } from '../at-field';
import type { Regla } from '../rule';

/** A blank subcomponente: without any above it nothing can be assumed; with one, writing it makes the assumption sure. */
export const subcomponenteVacio: Regla = {
  codigo: 'subcomponente-vacio',
  severidad: 'aviso',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      if (actividad.tramite !== null) continue;
      const { subcomponente, origen } = actividad;
      if (subcomponente === '') yield atField(this, actividad, 'subcomponente');
      else if (origen.modos.subcomponente === 'supuesto') {
        const suggestion = { ...this, severidad: 'sugerencia' as const };
        yield atField(suggestion, actividad, 'subcomponente', { texto: subcomponente }, writeText(subcomponente, true));
      }
    }
  },
};
