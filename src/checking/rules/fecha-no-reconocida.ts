import { atField, campoFecha } from '../at-field';
import type { Regla } from '../rule';

/** What stands in the date's cell is no date, no period and no condition: often a cell out of its column. */
export const fechaNoReconocida: Regla = {
  codigo: 'fecha-no-reconocida',
  severidad: 'error',
  *check({ juzgadas }) {
    for (const { actividad, fecha } of juzgadas) {
      if (fecha.clase === 'no-reconocida')
        yield atField(this, actividad, campoFecha(actividad), { texto: fecha.texto });
    }
  },
};
