import type { Campo } from '../plan/actividad';
import type { Arreglo, Hallazgo, Severidad } from '../plan/hallazgo';

/** What reading itself notices. Each rule with what its sentence names. */
export interface ParamsLectura {
  /** Cells read from one column aside. */
  readonly 'celda-desplazada': {
    readonly campos: readonly Campo[];
    readonly desde: readonly string[];
    readonly hacia: readonly string[];
  };
  /** A row without a number, joined to the activity above. */
  readonly 'fila-de-continuacion': {
    readonly unidaA: number;
    readonly campos: readonly Campo[];
    readonly texto: string;
  };
  /** A column taken for a field though its head does not say so ("" where it has none). */
  readonly 'encabezado-no-reconocido': { readonly columna: string; readonly encabezado: string; readonly campo: Campo };
  /** A column that is none of the form's; its text is not read. */
  readonly 'columna-desconocida': { readonly columna: string; readonly encabezado: string };
  /** Several columns for one field: the one used, or for follow-ups the latest with text in each row. */
  readonly 'encabezado-duplicado': {
    readonly campo: Campo;
    readonly columnas: readonly string[];
    readonly usada: string;
  };
  /** A field that the table has no column for. */
  readonly 'columna-faltante': { readonly campo: Campo };
  readonly 'fila-no-entendida': { readonly texto: string };
  /** Excel had made a date of a number. */
  readonly 'numero-convertido-en-fecha': { readonly texto: string; readonly numero: string };
  /** Stored as 1.1, read as 1.10 for the numbers around it. */
  readonly 'numero-supuesto': { readonly texto: string; readonly numero: string };
  readonly 'celda-con-error': { readonly campo: Campo; readonly texto: string };
  /** A hidden sheet that holds activities: it was read. */
  readonly 'hoja-oculta-leida': { readonly hoja: string; readonly actividades: number };
  /** A title whose number and name are of two components: the name was believed. */
  readonly 'componente-contradictorio': {
    readonly texto: string;
    readonly numero: number;
    readonly componente: number;
  };
}
export type ReglaLectura = keyof ParamsLectura;

export const SEVERIDAD_LECTURA: Readonly<Record<ReglaLectura, Severidad>> = {
  'celda-desplazada': 'aviso',
  'fila-de-continuacion': 'sugerencia',
  'encabezado-no-reconocido': 'aviso',
  'columna-desconocida': 'sugerencia',
  'encabezado-duplicado': 'sugerencia',
  'columna-faltante': 'aviso',
  'fila-no-entendida': 'aviso',
  'numero-convertido-en-fecha': 'aviso',
  'numero-supuesto': 'sugerencia',
  'celda-con-error': 'error',
  'hoja-oculta-leida': 'aviso',
  'componente-contradictorio': 'aviso',
};

/** A finding of reading before it is known which file it is of. */
export interface HallazgoHoja {
  readonly regla: ReglaLectura;
  readonly fila: number | null;
  readonly celda: string | null;
  readonly params: Hallazgo['params'];
  readonly arreglo?: Arreglo;
  /** Where it weighs more than its rule usually does. */
  readonly severidad?: Severidad;
}

/** Makes a finding, its params held to its rule. */
export function hallazgo<R extends ReglaLectura>(
  regla: R,
  fila: number | null,
  celda: string | null,
  params: ParamsLectura[R],
  arreglo?: Arreglo,
): HallazgoHoja {
  return { regla, fila, celda, params: { ...params }, ...(arreglo ? { arreglo } : {}) };
}

/** Gives findings their file and sheet. */
export function placeHallazgos(hallazgos: readonly HallazgoHoja[], archivo: string, hoja: string): readonly Hallazgo[] {
  return hallazgos.map(({ regla, fila, celda, params, arreglo, severidad }) => ({
    regla,
    severidad: severidad ?? SEVERIDAD_LECTURA[regla],
    donde: { archivo, hoja, fila, celda },
    params,
    ...(arreglo ? { arreglo } : {}),
  }));
}
