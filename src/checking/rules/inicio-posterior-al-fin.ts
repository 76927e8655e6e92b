import { formatDay } from '../../dates/day';
import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** It ends before it begins: one of both is wrong. */
export const inicioPosteriorAlFin: Regla = {
  codigo: 'inicio-posterior-al-fin',
  severidad: 'error',
  *check({ juzgadas }) {
    for (const { actividad, fecha } of juzgadas) {
      for (const aviso of fecha.avisos) {
        if (aviso.aviso !== 'inicio-posterior-al-fin') continue;
        const params = { inicio: formatDay(aviso.inicio), fin: formatDay(aviso.fin) };
        yield atField(this, actividad, campoFecha(actividad), params);
      }
    }
  },
};
