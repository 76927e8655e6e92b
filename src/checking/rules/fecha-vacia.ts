import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** No date at all: the activity can never fall due. */
export const fechaVacia: Regla = {
  codigo: 'fecha-vacia',
  severidad: 'error',
  *check({ juzgadas }) {
    for (const { actividad, fecha } of juzgadas) {
      if (fecha.clase === 'vacia') yield atField(this, actividad, campoFecha(actividad));
    }
  },
};
