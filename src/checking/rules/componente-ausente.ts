import type { Hallazgo } from '../../plan/hallazgo';
import { PAAC } from '../../plan/paac';
import type { LibroRevisado, Regla } from '../rule';

const CODIGO = 'componente-ausente';

/** A dependencia with no activity of a component that is not optional. It may have nothing to report there. */
export const componenteAusente: Regla = { codigo: CODIGO, severidad: 'sugerencia', check };

function* check({ plan }: LibroRevisado): Iterable<Hallazgo> {
  const present = new Map<string, Set<number>>();
  for (const { dependencia, componente } of plan.actividades) {
    const components = present.get(dependencia) ?? new Set();
    present.set(dependencia, components.add(componente));
  }
  const several = present.size > 1;
  for (const [dependencia, components] of present) {
    for (const { numero, nombre, opcional } of PAAC.componentes) {
      if (opcional || components.has(numero)) continue;
      yield {
        regla: CODIGO,
        severidad: 'sugerencia',
        donde: { archivo: plan.archivo, hoja: null, fila: null, celda: null },
        params: { componente: numero, nombre, dependencia: several ? dependencia : '' },
      };
    }
  }
}
