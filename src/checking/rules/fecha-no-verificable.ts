import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** A condition instead of a date: nobody can say when it is overdue. */
export const fechaNoVerificable: Regla = {
  codigo: 'fecha-no-verificable',
  severidad: 'aviso',
  *check({ juzgadas }) {
    for (const { actividad, fecha } of juzgadas) {
      if (fecha.clase === 'condicional') yield atField(this, actividad, campoFecha(actividad), { texto: fecha.texto });
    }
  },
};
