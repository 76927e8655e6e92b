import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Programmed by the corte and nothing reported. Where it is overdue too, the rule about that says so. */
export const seguimientoVacio: Regla = {
  codigo: 'seguimiento-vacio',
  severidad: 'aviso',
  *check({ juzgadas }) {
    for (const { actividad, estado, situacion, programada } of juzgadas) {
      if (estado.valor === 'sin reporte' && programada && situacion !== 'vencida')
        yield atField(this, actividad, 'seguimiento');
    }
  },
};
