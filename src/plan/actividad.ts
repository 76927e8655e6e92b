import type { FechaEscrita } from '../dates/fecha-programada';
import type { ComponenteNumero, Seccion } from './componente';

/** A field of the form. "actividad" of component 2 is the trámite's name. */
export const CAMPOS = [
  'dependencia',
  'componente',
  'subcomponente',
  'numero',
  'actividad',
  'meta',
  'responsable',
  'fechaProgramada',
  'fechaInicio',
  'fechaFin',
  'seguimiento',
  'estado',
  'avance',
  'evidencia',
  'tipoRacionalizacion',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
] as const;
export type Campo = (typeof CAMPOS)[number];

/**
 * How a field's text came to be known. leido: typed in its own cell. combinado: by a merged cell that spans the row.
 * supuesto: blank, taken from the row above. desplazado: found one column aside. unido: with the text of a continuation
 * row joined. contexto: from the table's title or sheet, not from a cell of the row.
 */
export type Modo = 'leido' | 'combinado' | 'supuesto' | 'desplazado' | 'unido' | 'contexto';

/** A cell that a field's text comes from, with what stands in it, stray blanks and all. */
export interface CeldaEscrita {
  readonly celda: string;
  readonly texto: string;
}

export interface Origen {
  readonly archivo: string;
  readonly hoja: string;
  /** Row of the activity's first line, from 1. */
  readonly fila: number;
  /** Rows whose text was joined to this one. */
  readonly continuaciones: readonly number[];
  /** The cell of each field that was read: { fechaProgramada: "F12" }. For a merged value, the merge's first cell; for a blank one, the cell where it would stand. */
  readonly celdas: Readonly<Partial<Record<Campo, string>>>;
  readonly modos: Readonly<Partial<Record<Campo, Modo>>>;
  /**
   * The cells behind the fields whose text is not that of their one cell to the letter: stray blanks were left out, a number
   * was parted from it, or several cells were joined. Read them with escritosDe().
   */
  readonly escritos?: Readonly<Partial<Record<Campo, readonly CeldaEscrita[]>>>;
  /** Cells among these that hold a formula: what they show was not typed. */
  readonly formulas?: readonly string[];
}

/** One row of the plan as read. Texts are cleaned of edge spaces, NBSP and soft hyphens; HTML residue is kept and reported. Absent: "". */
export interface Actividad {
  readonly dependencia: string;
  readonly componente: ComponenteNumero;
  readonly seccion: Seccion | null;
  /** "1.1", always with a dot; "" where there is none. */
  readonly numero: string;
  /** The number as it was typed or stored, where that differs ("1,1", "2020-01-01"). */
  readonly numeroEscrito: string;
  readonly subcomponente: string;
  readonly actividad: string;
  readonly meta: string;
  readonly responsable: string;
  readonly fecha: FechaEscrita;
  readonly seguimiento: string;
  /** Texts of other follow-up columns (Seguimiento 1 where Seguimiento 2 counts), from left to right; absent where there are none. */
  readonly otrosSeguimientos?: readonly OtroSeguimiento[];
  /** Text of an explicit Estado column, null where the table has none. */
  readonly estado: string | null;
  /** Share done of an explicit % column (0.3 for 30 %), as typed when it is no number; null where the table has none or it is blank. */
  readonly avance: number | string | null;
  readonly evidencia: string;
  /** Component 2 only. */
  readonly tramite: Tramite | null;
  readonly origen: Origen;
}

export interface Tramite {
  readonly tipoRacionalizacion: string;
  readonly accionRacionalizacion: string;
  readonly situacionActual: string;
  readonly descripcionMejora: string;
  readonly beneficio: string;
}

/** A follow-up that does not count for the estado, because a later one does. */
export interface OtroSeguimiento {
  readonly encabezado: string;
  readonly celda: string;
  readonly texto: string;
}

/** The text of a field, "" where the activity has none. Dates have no one text: they are in "fecha". */
export function textoDe(actividad: Omit<Actividad, 'origen'>, campo: Campo): string {
  switch (campo) {
    case 'dependencia':
    case 'numero':
    case 'actividad':
    case 'subcomponente':
    case 'meta':
    case 'responsable':
    case 'seguimiento':
    case 'evidencia':
      return actividad[campo];
    case 'estado':
      return actividad.estado ?? '';
    case 'tipoRacionalizacion':
    case 'accionRacionalizacion':
    case 'situacionActual':
    case 'descripcionMejora':
    case 'beneficio':
      return actividad.tramite?.[campo] ?? '';
    default:
      return '';
  }
}

/** The cells that a field's text was read from, with what stands in each; none for a text that stands elsewhere. */
export function escritosDe(actividad: Actividad, campo: Campo): readonly CeldaEscrita[] {
  const { celdas, modos, escritos } = actividad.origen;
  const celda = celdas[campo];
  const modo = modos[campo];
  if (celda === undefined || modo === 'contexto') return [];
  if (escritos?.[campo]) return escritos[campo];
  const texto = modo === 'supuesto' ? '' : textoDe(actividad, campo);
  return texto === '' ? [] : [{ celda, texto }];
}

/** Identity of an activity inside its workbook, stable while rows do not move: "Hoja 1!12". */
export function claveDe(actividad: Actividad): string {
  return `${actividad.origen.hoja}!${actividad.origen.fila}`;
}
