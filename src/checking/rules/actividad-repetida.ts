import { plain } from '../../plan/texto';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** The same activity twice in a section of a component: one of them is too many, or lost its own text. */
export const actividadRepetida: Regla = {
  codigo: 'actividad-repetida',
  severidad: 'aviso',
  *check({ plan }) {
    const first = new Map<string, string>();
    for (const actividad of plan.actividades) {
      if (actividad.actividad === '') continue;
      const { dependencia, componente, seccion, origen } = actividad;
      const texts = [actividad.actividad, actividad.meta, actividad.tramite?.accionRacionalizacion ?? ''];
      const key = [dependencia, componente, seccion, ...texts].map((part) => plain(String(part))).join('|');
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, origen.celdas.actividad ?? `fila ${origen.fila}`);
      else yield atField(this, actividad, 'actividad', { otra: earlier });
    }
  },
};
