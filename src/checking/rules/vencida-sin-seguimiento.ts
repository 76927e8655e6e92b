import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Overdue, and nobody says why. */
export const vencidaSinSeguimiento: Regla = {
  codigo: 'vencida-sin-seguimiento',
  severidad: 'aviso',
  *check({ juzgadas }) {
    for (const { actividad, estado, situacion, diasVencida } of juzgadas) {
      if (situacion === 'vencida' && estado.valor === 'sin reporte') {
        yield atField(this, actividad, 'seguimiento', { dias: diasVencida ?? 0 });
      }
    }
  },
};
