import type { Actividad, Campo } from './actividad';
import type { ComponenteNumero, Seccion } from './componente';
import type { Hallazgo } from './hallazgo';
import type { Membrete } from './membrete';

/** How a fact about a table came to be known. */
export type Indicio =
  'titulo' | 'columna' | 'hoja' | 'archivo' | 'anterior' | 'encabezados' | 'subcomponentes' | 'ninguno';

/** A table found on a sheet. */
export interface Tabla {
  readonly hoja: string;
  /** Rows of the head, from 1. */
  readonly filasEncabezado: readonly number[];
  readonly componente: ComponenteNumero | null;
  readonly componentePor: Indicio;
  readonly seccion: Seccion | null;
  readonly dependencia: string;
  readonly dependenciaPor: Indicio;
  /** Column (from 1) → field, with the head's text as typed; campo null: a head that is not of the form. */
  readonly columnas: readonly { readonly columna: number; readonly encabezado: string; readonly campo: Campo | null }[];
  readonly primeraFila: number;
  readonly ultimaFila: number;
  readonly actividades: number;
}

/** Every row with text, counted once. filasConTexto is the sum of the others. */
export interface ConciliacionHoja {
  readonly archivo: string;
  readonly hoja: string;
  readonly filasConTexto: number;
  readonly actividades: number;
  readonly continuaciones: number;
  readonly encabezados: number;
  /** Titles, page furniture, and component or section lines. */
  readonly titulos: number;
  readonly totales: number;
  readonly noEntendidas: readonly { readonly fila: number; readonly texto: string }[];
  /** Why the sheet was left out as a whole (ours, already put in order on sheets of ours, hidden list, no table), with its rows counted as not read. null: it was read. */
  readonly noLeida: 'hoja-propia' | 'ya-ordenada' | 'lista-oculta' | 'sin-tabla' | null;
}

/** A workbook as read: activities, and where everything came from. */
export interface Plan {
  readonly archivo: string;
  /** In order of sheet and row. */
  readonly actividades: readonly Actividad[];
  readonly tablas: readonly Tabla[];
  readonly dependencias: readonly string[];
  /** Year, with how it is known; null where nothing tells. */
  readonly vigencia: { readonly anio: number; readonly por: 'titulo' | 'archivo' | 'hoja' | 'fechas' } | null;
  readonly entidad: string | null;
  readonly membrete: Membrete;
  readonly conciliacion: readonly ConciliacionHoja[];
  /** What reading itself noticed: shifted cells, joined rows, unknown heads, rows not understood. */
  readonly hallazgos: readonly Hallazgo[];
}
