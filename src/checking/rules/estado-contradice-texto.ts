import type { Estado } from '../../plan/estado';
import { readEstado } from '../../status/read-estado';
import { ruleByActividad } from '../define';

/** What the text says that cannot stand beside what the column says. */
const CONTRADICTS: Readonly<Partial<Record<Estado, readonly Estado[]>>> = {
  cumplida: ['pendiente', 'sin reporte', 'no aplica'],
  pendiente: ['cumplida'],
  'sin reporte': ['cumplida'],
  'no aplica': ['cumplida'],
};

/** The column says one thing, the follow-up the contrary. The column counts. */
export const estadoContradiceTexto = ruleByActividad('estado-contradice-texto', 'aviso', ({ actividad, estado }) => {
  if (estado.origen !== 'columna') return null;
  const told = readEstado(actividad.seguimiento);
  if (CONTRADICTS[estado.valor]?.includes(told.valor) !== true) return null;
  return { campo: 'estado', params: { estado: estado.razon, razon: told.razon, texto: told.valor } };
});
