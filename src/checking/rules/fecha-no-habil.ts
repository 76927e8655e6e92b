import { formatDay } from '../../dates/day';
import { isWorkingDay, nextWorkingDay } from '../../dates/working-days';
import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** A day that somebody wrote out and that is a Saturday, a Sunday or a holiday. Ends of periods are nobody's choice. */
export const fechaNoHabil: Regla = {
  codigo: 'fecha-no-habil',
  severidad: 'sugerencia',
  *check({ juzgadas, contexto }) {
    if (!contexto.ajustes.avisarDiaNoHabil) return;
    for (const { actividad, fecha } of juzgadas) {
      if (fecha.clase !== 'fecha') continue;
      for (const plazo of fecha.plazos) {
        if (isWorkingDay(plazo)) continue;
        const params = { fecha: formatDay(plazo), siguiente: formatDay(nextWorkingDay(plazo)) };
        yield atField(this, actividad, campoFecha(actividad), params);
      }
    }
  },
};
