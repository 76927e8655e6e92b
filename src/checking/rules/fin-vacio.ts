import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** A beginning without an end: it can never fall due. */
export const finVacio: Regla = {
  codigo: 'fin-vacio',
  severidad: 'error',
  *check({ juzgadas }) {
    for (const { actividad, fecha } of juzgadas) {
      if (fecha.avisos.some(({ aviso }) => aviso === 'fin-vacio')) {
        yield atField(this, actividad, campoFecha(actividad), { texto: fecha.texto });
      }
    }
  },
};
