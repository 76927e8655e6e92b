import type { Estado } from '../../plan/estado';
import { readEstado } from '../../status/read-estado';
import { atField } from '../at-field';
import type { Regla } from '../rule';

const AGAINST: Readonly<Partial<Record<Estado, readonly Estado[]>>> = {
  cumplida: ['pendiente', 'en proceso', 'sin reporte'],
  pendiente: ['cumplida'],
  'en proceso': ['cumplida', 'pendiente'],
  'no aplica': ['cumplida', 'en proceso'],
};

/** The Estado column says one thing and the follow-up another. The column counts; a person should look. */
export const estadoContradiceTexto: Regla = {
  codigo: 'estado-contradice-texto',
  severidad: 'aviso',
  *check({ juzgadas }) {
    for (const { actividad, estado } of juzgadas) {
      if (estado.origen !== 'columna') continue;
      const told = readEstado(actividad.seguimiento);
      if (AGAINST[estado.valor]?.includes(told.valor) !== true) continue;
      yield atField(this, actividad, 'estado', { estado: estado.valor, texto: told.valor, razon: told.razon });
    }
  },
};
