import type { Actividad } from '../plan/actividad';
import type { Estado, EstadoLeido } from '../plan/estado';
import { readAvance, readEstadoColumn } from './read-columns';
import { readEstado } from './read-estado';

/** The estado of an activity and who says it: a person who confirmed it, else its own column, else its follow-up. */
export function estadoOf(actividad: Actividad, confirmado?: Estado): EstadoLeido {
  if (confirmado !== undefined) return { valor: confirmado, origen: 'usuario', razon: '' };
  return byColumn(actividad) ?? readEstado(actividad.seguimiento);
}

function byColumn({ estado, avance }: Actividad): EstadoLeido | null {
  const said = estado === null ? null : readEstadoColumn(estado);
  if (said !== null && estado !== null) return { valor: said, origen: 'columna', razon: estado.trim() };
  const share = avance === null ? null : readAvance(avance);
  if (share === null) return null;
  const valor = share >= 1 ? 'cumplida' : share <= 0 ? 'pendiente' : 'en proceso';
  return { valor, origen: 'columna', razon: typeof avance === 'string' ? avance.trim() : percentText(share) };
}

/** 0.305 → "30,5 %", as es-CO writes it. */
const percentText = (share: number): string => `${String(Math.round(share * 1000) / 10).replace('.', ',')}%`;
