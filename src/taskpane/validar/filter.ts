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
  const bySheet = new Map<string, Map<number, ComponenteNumero>>();
  for (const { componente, origen } of plan.actividades) {
    const byRow = bySheet.get(origen.hoja) ?? new Map<number, ComponenteNumero>();
    bySheet.set(origen.hoja, byRow);
    byRow.set(origen.fila, componente);
    for (const fila of origen.continuaciones) byRow.set(fila, componente);
  }
  return ({ donde: { hoja, fila } }) => {
    if (hoja === null || fila === null) return 0;
    return bySheet.get(hoja)?.get(fila) ?? componenteOfTable(plan, hoja, fila);
  };
}

function componenteOfTable({ tablas }: Plan, hoja: string, fila: number): ComponenteNumero | 0 {
  const tabla = tablas.find(
    (one) => one.hoja === hoja && fila <= one.ultimaFila && fila >= Math.min(one.primeraFila, ...one.filasEncabezado),
  );
  return tabla?.componente ?? 0;
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
