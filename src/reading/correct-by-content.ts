import type { Columna } from './column-fields';
import { meanLength, type ColumnProfile } from './profile-column';

const MOST = 0.8;
const LONGEST_STATE = 25;

/** Heads such as "Avance" and "Estado" mean a text, a state or a share done: what stands below them tells. */
export function correctByContent(columnas: readonly Columna[], profiles: ReadonlyMap<number, ColumnProfile>): void {
  for (const columna of columnas) {
    const profile = profiles.get(columna.column);
    if (columna.por === 'ajuste' || !profile || profile.filled === 0) continue;
    const shares = profile.cantidades >= MOST * profile.sampled;
    if ((columna.campo === 'seguimiento' || columna.campo === 'estado') && shares) columna.campo = 'avance';
    else if (columna.campo === 'estado' && meanLength(profile) > 2 * LONGEST_STATE) columna.campo = 'seguimiento';
    else if (columna.campo === 'avance' && !shares && meanLength(profile) > LONGEST_STATE)
      columna.campo = 'seguimiento';
  }
}
