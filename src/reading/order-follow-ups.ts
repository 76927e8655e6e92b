import type { Campo } from '../plan/actividad';
import type { Columna } from './column-fields';
import { readPeriod } from './read-period';
import { wordsOf } from './words';

const FOLLOW_UP: ReadonlySet<Campo> = new Set<Campo>(['seguimiento', 'estado', 'avance', 'evidencia']);

/**
 * Puts the columns of each field in order, and follow-up columns in that of their periods: by the cut-off in their heads
 * ("Seguimiento 2", "Avance agosto"), and where those cannot be compared, from left to right. Columns of different names
 * and no period ("Seguimiento", "Observaciones") belong to the same one.
 */
export function orderFollowUps(columnas: readonly Columna[]): {
  readonly de: ReadonlyMap<Campo, readonly Columna[]>;
  readonly periodos: ReadonlyMap<number, number>;
} {
  const periodos = periodsOf(columnas.filter(({ campo }) => campo !== null && FOLLOW_UP.has(campo)));
  const de = new Map<Campo, Columna[]>();
  for (const columna of columnas) {
    if (columna.campo === null) continue;
    const same = de.get(columna.campo);
    if (same) same.push(columna);
    else de.set(columna.campo, [columna]);
  }
  for (const same of de.values()) {
    same.sort((a, b) => (periodos.get(a.column) ?? 0) - (periodos.get(b.column) ?? 0) || a.column - b.column);
  }
  return { de, periodos };
}

function periodsOf(columnas: readonly Columna[]): ReadonlyMap<number, number> {
  const named = columnas.map((columna) => readPeriod(columna.encabezado));
  const kinds = new Set(named.flatMap((periodo) => periodo?.kind ?? []));
  const periodos = new Map<number, number>();
  const seen = new Map<string, number>();
  let current = 0;
  let before: string | null = null;
  for (const [index, { column, campo, encabezado }] of columnas.entries()) {
    const periodo = named[index];
    if (periodo && kinds.size === 1) current = periodo.value;
    else if (periodo) {
      const key = JSON.stringify(periodo);
      if (key !== before) current += 1;
      before = key;
    } else if (kinds.size === 0) {
      const key = `${campo ?? ''} ${wordsOf(encabezado).join(' ')}`;
      current = seen.get(key) ?? 0;
      seen.set(key, current + 1);
    }
    periodos.set(column, current);
  }
  return periodos;
}
