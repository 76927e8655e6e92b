import type { ClaseFecha } from '../../src/dates/fecha-programada';
import type { ComponenteNumero, Seccion } from '../../src/plan/componente';
import type { Estado } from '../../src/plan/estado';

/** How a Fecha Programada is rightly read; plazos as ISO days. For INICIO and FIN, texto is null and both ends stand apart. */
export interface ExpectedFecha {
  readonly texto: string | null;
  readonly inicio?: string;
  readonly fin?: string;
  readonly clase: ClaseFecha;
  readonly plazos: readonly string[];
}

/** What a right reading of one row gives. */
export interface ExpectedActividad {
  readonly hoja: string;
  /** Row of the activity's first line, from 1. */
  readonly fila: number;
  readonly dependencia: string;
  readonly componente: ComponenteNumero;
  readonly seccion: Seccion | null;
  /** With a dot; "" where the table has no numbers. */
  readonly numero: string;
  /** First 40 characters. */
  readonly actividad: string;
  readonly fechaProgramada: ExpectedFecha;
  /** Any of these is right: where two careful readers could differ there are two. */
  readonly estado: readonly Estado[];
}

/** What a row with text is, in the words of the conciliación. A note outside of any table is listed as not understood, or as a title. */
export type RowRole = 'actividad' | 'continuacion' | 'encabezado' | 'titulo' | 'total' | 'nota';
