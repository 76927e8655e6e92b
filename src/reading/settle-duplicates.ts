import type { Campo } from '../plan/actividad';
import { plain } from '../plan/texto';
import type { Columna } from './column-fields';
import { wordsOf } from './words';
import { meanLength, type ColumnProfile } from './profile-column';

/** Several columns whose heads name the same field, and the one that was taken. */
export interface Duplicada {
  readonly campo: Campo;
  readonly columnas: readonly number[];
  readonly usada: number;
}

/** Fields that come once for each follow-up. */
const REPEATED: ReadonlySet<Campo> = new Set<Campo>(['seguimiento', 'estado', 'avance', 'evidencia']);

/**
 * Leaves one column for each field that a table has once. A second «Actividades», right of the first, is a follow-up by one
 * of its names. Returns what was decided, for a person to see.
 */
export function settleDuplicates(
  columnas: readonly Columna[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  formato: 'actividades' | 'tramites',
): readonly Duplicada[] {
  const duplicadas: Duplicada[] = [];
  settleActividades(columnas, formato);
  for (const campo of new Set(columnas.flatMap((columna) => columna.campo ?? []))) {
    if (REPEATED.has(campo)) continue;
    const same = columnas.filter((columna) => columna.campo === campo);
    if (same.length < 2) continue;
    const usada = same.reduce((a, b) => (compare(campo, b, a, columnas, profiles) < 0 ? b : a));
    for (const columna of same) if (columna !== usada) columna.campo = null;
    duplicadas.push({ campo, columnas: same.map(({ column }) => column), usada: usada.column });
  }
  return duplicadas;
}

/** Of several columns of activities, those right of the first with no more to their name are follow-ups. */
function settleActividades(columnas: readonly Columna[], formato: 'actividades' | 'tramites'): void {
  const same = columnas.filter(({ campo }) => campo === 'actividad');
  if (same.length < 2) return;
  const tramite = formato === 'tramites' ? same.find(({ encabezado }) => /tramite/.test(plain(encabezado))) : undefined;
  const first = tramite ?? same.find((columna) => hasNumeroAtLeft(columna, columnas)) ?? same[0];
  const explicit = columnas.some(({ campo }) => campo === 'seguimiento');
  const dates = columnas
    .filter(({ campo }) => campo === 'fechaProgramada' || campo === 'fechaFin')
    .map(({ column }) => column);
  for (const columna of same) {
    if (columna === first || columna.por === 'ajuste') continue;
    const last = Math.max(first?.column ?? 0, ...(explicit ? dates : []));
    if (columna.column > last && wordsOf(columna.head.leaf).length === 1) columna.campo = 'seguimiento';
    else if (tramite && !columnas.some(({ campo }) => campo === 'accionRacionalizacion'))
      columna.campo = 'accionRacionalizacion';
  }
}

function hasNumeroAtLeft(columna: Columna, columnas: readonly Columna[]): boolean {
  return columnas[columnas.indexOf(columna) - 1]?.campo === 'numero';
}

/** Negative where `a` is the better column for the field. */
function compare(
  campo: Campo,
  a: Columna,
  b: Columna,
  columnas: readonly Columna[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): number {
  if ((a.por === 'ajuste') !== (b.por === 'ajuste')) return a.por === 'ajuste' ? -1 : 1;
  const [profileA, profileB] = [profiles.get(a.column), profiles.get(b.column)];
  if (campo === 'numero') {
    const decimals = (profileB?.decimales ?? 0) - (profileA?.decimales ?? 0);
    const actividad = columnas.find((columna) => columna.campo === 'actividad')?.column ?? 0;
    return decimals || Math.abs(actividad - a.column) - Math.abs(actividad - b.column);
  }
  const filled = Number((profileB?.filled ?? 0) > 0) - Number((profileA?.filled ?? 0) > 0);
  return filled || a.rank - b.rank || meanLength(profileB) - meanLength(profileA) || a.column - b.column;
}
