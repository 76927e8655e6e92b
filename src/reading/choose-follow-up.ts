import type { Campo } from '../plan/actividad';
import type { ColumnasTabla } from './assign-columns';
import { valorBorrador, type Borrador } from './draft';
import { textOfValue } from './read-fields';
import type { Valor } from './read-row';

/** What an activity reports, of the follow-up that counts. */
export interface SeguimientoElegido {
  readonly texto: string;
  /** Columns of that follow-up with text; the first is where it is said to stand. */
  readonly valores: readonly Valor[];
  readonly estado: Valor | undefined;
  readonly avance: Valor | undefined;
  readonly evidencias: readonly Valor[];
  /** Whether it is of an earlier follow-up than others of the table report of. */
  readonly anterior: boolean;
  /** Texts of the other follow-ups, which do not count. */
  readonly otros: readonly Valor[];
}

/**
 * Of several follow-ups (Seguimiento 1, 2, 3) the latest in which the activity says something counts: what was done in April
 * stays done in August. Columns of one follow-up with different names are read together.
 * @param latest the latest follow-up of the table in which any activity says something
 */
export function chooseFollowUp(borrador: Borrador, latest: number): SeguimientoElegido {
  const periodo = lastPeriod(borrador);
  const at = (campo: Campo): readonly Valor[] =>
    valuesOf(borrador, campo).filter((valor) => periodOf(borrador, valor) === periodo);
  const seguimientos = at('seguimiento');
  const evidencias = at('evidencia');
  const all = valuesOf(borrador, 'seguimiento');
  return {
    texto: joinTexts(seguimientos),
    valores: seguimientos,
    estado: at('estado').at(-1),
    avance: at('avance').at(-1),
    evidencias: evidencias.length > 0 ? evidencias : valuesOf(borrador, 'evidencia').slice(-1),
    anterior: seguimientos.length > 0 && periodo !== null && periodo < latest,
    otros: all.filter((valor) => !seguimientos.includes(valor)),
  };
}

/** The latest follow-up of each table in which any activity says something. */
export function latestPeriods(borradores: readonly Borrador[]): ReadonlyMap<ColumnasTabla, number> {
  const latest = new Map<ColumnasTabla, number>();
  for (const borrador of borradores) {
    const { columnas } = borrador.tabla;
    latest.set(columnas, Math.max(latest.get(columnas) ?? -Infinity, lastPeriod(borrador) ?? -Infinity));
  }
  return latest;
}

/** Texts of several columns, each once, one a line. */
export function joinTexts(valores: readonly Valor[]): string {
  return [...new Set(valores.map(textOfValue))].filter((texto) => texto !== '').join('\n');
}

function lastPeriod(borrador: Borrador): number | null {
  const said = (['seguimiento', 'estado', 'avance'] as const).flatMap((campo) => valuesOf(borrador, campo));
  return said.length === 0 ? null : Math.max(...said.map((valor) => periodOf(borrador, valor)));
}

function valuesOf(borrador: Borrador, campo: Campo): readonly Valor[] {
  const columnas = borrador.tabla.columnas.de.get(campo) ?? [];
  return columnas.flatMap((_, index) => valorBorrador(borrador, campo, index) ?? []);
}

function periodOf(borrador: Borrador, { campo, index }: Valor): number {
  const { de, periodos } = borrador.tabla.columnas;
  return periodos.get(de.get(campo)?.[index]?.column ?? 0) ?? 0;
}
