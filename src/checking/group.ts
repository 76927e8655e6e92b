import type { Hallazgo, Severidad } from '../plan/hallazgo';

/** Findings of one cause, so that a person sees ten lines and not three hundred. */
export interface GrupoHallazgos {
  readonly regla: string;
  readonly severidad: Severidad;
  /** In the order they came in. */
  readonly hallazgos: readonly Hallazgo[];
}

const ORDER: Readonly<Record<Severidad, number>> = { error: 0, aviso: 1, sugerencia: 2 };

/** Groups findings by rule and severity: errors first, then the larger groups, then by code. */
export function groupHallazgos(hallazgos: readonly Hallazgo[]): readonly GrupoHallazgos[] {
  const groups = new Map<string, Hallazgo[]>();
  for (const hallazgo of hallazgos) {
    const key = `${hallazgo.severidad} ${hallazgo.regla}`;
    const group = groups.get(key);
    if (group) group.push(hallazgo);
    else groups.set(key, [hallazgo]);
  }
  return [...groups.values()]
    .flatMap((found) => (found[0] ? [{ regla: found[0].regla, severidad: found[0].severidad, hallazgos: found }] : []))
    .sort(
      (a, b) =>
        ORDER[a.severidad] - ORDER[b.severidad] ||
        b.hallazgos.length - a.hallazgos.length ||
        (a.regla < b.regla ? -1 : 1),
    );
}
