import type { ComponenteNumero, Seccion } from '../plan/componente';
import type { Indicio } from '../plan/plan';
import type { ColumnasTabla } from './assign-columns';
import type { GridCell, GridRow } from './grid';
import type { BloquePreparado } from './prepare-tables';

/** A table while its rows are being read. Titles within it begin another one with the same columns. */
export interface TablaViva {
  readonly hoja: string;
  /** The head that it stands under. */
  readonly block: BloquePreparado;
  readonly filasEncabezado: readonly number[];
  readonly columnas: ColumnasTabla;
  /** Place from left to right among tables that stand side by side. */
  readonly lado: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly componente: ComponenteNumero | null;
  readonly componentePor: Indicio;
  readonly seccion: Seccion | null;
  /** By a title above it; null where none says. */
  readonly dependencia: string | null;
  /** Whether most of its activities bear a number. */
  readonly numerada: boolean;
  /** Tables that go on over pages are one chain: blanks and broken rows are filled and joined within it. */
  readonly cadena: number;
  primeraFila: number;
  ultimaFila: number;
  actividades: number;
}

/** The cells of a row that belong to a table. */
export function cellsOfTable(row: GridRow, { firstColumn, lastColumn }: TablaViva): readonly GridCell[] {
  return row.cells.filter(({ column }) => column >= firstColumn && column <= lastColumn);
}

/**
 * Tables with rows; of a head without any, one that says so: a component with nothing to report. Its rows are said to begin
 * below the head.
 */
export function keptTables(tablas: readonly TablaViva[]): readonly TablaViva[] {
  const headOf = ({ filasEncabezado, lado }: TablaViva): string => `${filasEncabezado[0] ?? 0}/${lado}`;
  const seen = new Set(tablas.filter(({ primeraFila }) => primeraFila > 0).map(headOf));
  return tablas.flatMap((tabla) => {
    if (tabla.primeraFila > 0) return tabla;
    if (seen.has(headOf(tabla))) return [];
    seen.add(headOf(tabla));
    const head = tabla.filasEncabezado.at(-1) ?? 0;
    return { ...tabla, primeraFila: head + 1, ultimaFila: head };
  });
}
