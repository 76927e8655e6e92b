import type { ComponenteNumero } from '../../plan/componente';
import type { Hallazgo, Severidad } from '../../plan/hallazgo';
import type { Plan } from '../../plan/plan';

/** What a person wants to see of the findings. Empty: all. */
export interface Filtro {
  readonly severidades: readonly Severidad[];
  /** 0: findings of no component (of a sheet or the whole workbook). */
  readonly componente: ComponenteNumero | 0 | null;
  readonly regla: string | null;
}

export const SIN_FILTRO: Filtro = { severidades: [], componente: null, regla: null };

/** The component each finding speaks of: that of its activity, else of the table its row stands in, else 0. */
export function componenteDe(plan: Plan): (hallazgo: Hallazgo) => ComponenteNumero | 0 {
  const byRow = new Map<string, ComponenteNumero>();
  for (const { componente, origen } of plan.actividades) {
    for (const fila of [origen.fila, ...origen.continuaciones]) byRow.set(`${origen.hoja}!${fila}`, componente);
  }
  return ({ donde: { hoja, fila } }) => {
    if (hoja === null || fila === null) return 0;
    const ofRow = byRow.get(`${hoja}!${fila}`);
    if (ofRow !== undefined) return ofRow;
    const tabla = plan.tablas.find(
      (tabla) =>
        tabla.hoja === hoja &&
        fila <= tabla.ultimaFila &&
        fila >= Math.min(tabla.primeraFila, ...tabla.filasEncabezado),
    );
    return tabla?.componente ?? 0;
  };
}

/** The findings that a filter lets through, in their order. */
export function filtrar(
  hallazgos: readonly Hallazgo[],
  { severidades, componente, regla }: Filtro,
  componenteOf: (hallazgo: Hallazgo) => ComponenteNumero | 0,
): readonly Hallazgo[] {
  return hallazgos.filter(
    (hallazgo) =>
      (severidades.length === 0 || severidades.includes(hallazgo.severidad)) &&
      (regla === null || hallazgo.regla === regla) &&
      (componente === null || componenteOf(hallazgo) === componente),
  );
}
