import type { Plan } from '../plan/plan';
import { plain } from '../plan/texto';
import { compareTexts } from './dependencias';

/** A dependencia that came in more than one file. */
export interface Duplicada {
  readonly dependencia: string;
  readonly archivos: readonly string[];
}

/**
 * The dependencias with activities in more than one workbook, in order, each with its archivos in order. It may be one
 * report sent twice or a report in two parts: that is for a person to say, so all of them are counted.
 */
export function findDuplicadas(planes: readonly Plan[]): readonly Duplicada[] {
  const found = new Map<string, { dependencia: string; archivos: string[] }>();
  for (const { archivo, actividades } of [...planes].sort((a, b) => compareTexts(a.archivo, b.archivo))) {
    const deEsteLibro = new Map(actividades.map(({ dependencia }) => [plain(dependencia), dependencia]));
    for (const [clave, dependencia] of deEsteLibro) {
      const known = found.get(clave);
      if (known) known.archivos.push(archivo);
      else if (clave !== '') found.set(clave, { dependencia, archivos: [archivo] });
    }
  }
  return [...found.values()]
    .filter(({ archivos }) => archivos.length > 1)
    .sort((a, b) => compareTexts(a.dependencia, b.dependencia));
}
