import type { Hallazgo } from '../../plan/hallazgo';
import { PAAC } from '../../plan/paac';
import type { Regla } from '../rule';

/** A component without any activity. A dependencia may have nothing to report there: said, not an error. */
export const componenteAusente: Regla = {
  codigo: 'componente-ausente',
  severidad: 'sugerencia',
  *check({ plan }): Iterable<Hallazgo> {
    if (plan.actividades.length === 0) return;
    const present = new Set(plan.actividades.map(({ componente }) => componente));
    for (const { numero, nombre, opcional } of PAAC.componentes) {
      if (opcional || present.has(numero)) continue;
      yield {
        regla: this.codigo,
        severidad: this.severidad,
        donde: { archivo: plan.archivo, hoja: null, fila: null, celda: null },
        params: { componente: numero, nombre },
      };
    }
  },
};
