import { formatDay } from '../../dates/day';
import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** A plazo of another year than the plan's: it still counts, but it is often a row copied from last year. */
export const fechaFueraDeVigencia: Regla = {
  codigo: 'fecha-fuera-de-vigencia',
  severidad: 'aviso',
  *check({ juzgadas, contexto }) {
    for (const { actividad, fecha } of juzgadas) {
      for (const aviso of fecha.avisos) {
        if (aviso.aviso !== 'fuera-de-vigencia') continue;
        const params = { fecha: formatDay(aviso.plazo), vigencia: contexto.vigencia };
        yield atField(this, actividad, campoFecha(actividad), params);
      }
    }
  },
};
