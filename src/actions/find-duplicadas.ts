import type { Plan } from '../plan/plan';
import { plain } from '../plan/texto';
import { compareNames } from './leer-libros';

/** A dependencia that came in more than one workbook. */
export interface Duplicada {
  readonly dependencia: string;
  readonly archivos: readonly string[];
}

/**
 * The dependencias that more than one workbook reports. Neither is chosen: it may be the same report twice, or two halves
 * of one. The order of the workbooks does not matter.
 */
export function findDuplicadas(planes: readonly Plan[]): readonly Duplicada[] {
  const archivosOf = new Map<string, { nombres: string[]; archivos: Set<string> }>();
  for (const { archivo, actividades } of planes) {
    for (const { dependencia } of actividades) {
      if (dependencia === '') continue;
      const known = archivosOf.get(plain(dependencia)) ?? { nombres: [], archivos: new Set() };
      if (!known.nombres.includes(dependencia)) known.nombres.push(dependencia);
      known.archivos.add(archivo);
      archivosOf.set(plain(dependencia), known);
    }
  }
  return [...archivosOf.values()]
    .filter(({ archivos }) => archivos.size > 1)
    .map(({ nombres, archivos }) => ({
      dependencia: nombres.sort(compareNames)[0] ?? '',
      archivos: [...archivos].sort(compareNames),
    }))
    .sort((a, b) => compareNames(a.dependencia, b.dependencia));
}
