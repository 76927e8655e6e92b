import type { Seccion } from '../plan/componente';
import type { ColumnasTabla } from './assign-columns';
import { firstNumero, isNext } from './first-numero';
import type { GridRow } from './grid';

export interface IndiciosSeccion {
  /** By the last title that names one. */
  readonly titulo: Seccion | null;
  readonly columnas: ColumnasTabla;
  /** The first rows of the table. */
  readonly rows: readonly GridRow[];
  /** The table before of the same office, and the last number in it. */
  readonly anterior: { readonly seccion: Seccion | null; readonly numero: string | null } | null;
  /** The last number of Planeación. */
  readonly planeacion: string | null;
}

/**
 * The section of a table of trámites; null for any other. The form's first, where no title names one. A page of the printed
 * form repeats the title "Planeación" over rows of Intercambio: their numbers tell, which go on from those of Intercambio
 * and not from those of Planeación.
 */
export function resolveSeccion({ titulo, columnas, rows, anterior, planeacion }: IndiciosSeccion): Seccion | null {
  if (columnas.formato !== 'tramites') return null;
  const seccion = titulo ?? 'planeacion';
  if (seccion !== 'planeacion' || anterior?.seccion !== 'intercambio') return seccion;
  const first = firstNumero(rows, columnas);
  const goesOn = isNext(first, anterior.numero) && !isNext(first, planeacion);
  return goesOn ? 'intercambio' : 'planeacion';
}
