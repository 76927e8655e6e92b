import type { FechaEscrita, FechaProgramada } from './fecha-programada';
import { readInicioFin, readSimple } from './fecha/inicio-fin';

/**
 * The meaning of a Fecha Programada in a vigencia (domain.md §4): its clase, its plazos, and what was noticed. Never
 * throws, whatever is typed; what cannot be read is clase "no-reconocida", "invalida" or "vacia", without plazos.
 * @param vigencia the year that dates without one belong to
 */
export function readFecha(escrita: FechaEscrita, vigencia: number): FechaProgramada {
  return escrita.kind === 'inicio-fin'
    ? readInicioFin(escrita.inicio, escrita.fin, vigencia)
    : readSimple(escrita, vigencia);
}
