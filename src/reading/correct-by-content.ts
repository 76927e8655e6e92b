import type { Columna } from './column-fields';
import type { ColumnProfile } from './profile-column';

const MOST = 0.8;
const HALF = 0.5;

/** Heads such as "Avance" and "Estado" mean a text, a state or a share done: what stands below them tells. */
export function correctByContent(columnas: readonly Columna[], profiles: ReadonlyMap<number, ColumnProfile>): void {
  for (const columna of columnas) {
    const profile = profiles.get(columna.column);
    if (columna.por === 'ajuste' || !profile || profile.sampled === 0) continue;
    const shares = profile.cantidades >= MOST * profile.sampled;
    const sentences = profile.largos > HALF * profile.sampled;
    if ((columna.campo === 'seguimiento' || columna.campo === 'estado') && shares) columna.campo = 'avance';
    else if ((columna.campo === 'estado' || columna.campo === 'avance') && sentences) columna.campo = 'seguimiento';
  }
}
