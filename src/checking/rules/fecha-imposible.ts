import { formatDay } from '../../dates/day';
import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** A day that the calendar does not have (31 de abril). What was meant is only guessed: the mend is for a person to take. */
export const fechaImposible: Regla = {
  codigo: 'fecha-imposible',
  severidad: 'error',
  *check({ juzgadas }) {
    for (const { actividad, fecha } of juzgadas) {
      for (const aviso of fecha.avisos) {
        if (aviso.aviso !== 'imposible') continue;
        const day = fecha.clase === 'invalida' ? aviso.sugerencia : null;
        const arreglo =
          day === null ? undefined : { seguro: false, valor: { kind: 'date', day } as const, texto: formatDay(day) };
        yield atField(this, actividad, campoFecha(actividad), { parte: aviso.parte, texto: fecha.texto }, arreglo);
      }
    }
  },
};
