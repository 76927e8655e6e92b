import type { Day } from './day';

/** A Fecha Programada as it stands in the sheet, before a vigencia gives it a meaning. */
export type FechaEscrita =
  | { readonly kind: 'vacia' }
  | { readonly kind: 'dia'; readonly dia: Day; /** As the cell shows it: dd/mm/aaaa. */ readonly texto: string }
  | { readonly kind: 'texto'; readonly texto: string }
  /** INICIO and FIN of component 2. */
  | { readonly kind: 'inicio-fin'; readonly inicio: FechaSimple; readonly fin: FechaSimple };
export type FechaSimple = Exclude<FechaEscrita, { kind: 'inicio-fin' }>;

export const CLASES = [
  'fecha',
  'mes',
  'periodo',
  'rango',
  'varias',
  'periodica',
  'permanente',
  'condicional',
  'invalida',
  'vacia',
  'no-reconocida',
] as const;
export type ClaseFecha = (typeof CLASES)[number];

/** What the reader noticed, for a person to look at. */
export type AvisoFecha =
  | { readonly aviso: 'mes-dia'; readonly parte: string; readonly leida: Day }
  | { readonly aviso: 'imposible'; readonly parte: string; readonly sugerencia: Day | null }
  | { readonly aviso: 'fuera-de-vigencia'; readonly plazo: Day }
  | { readonly aviso: 'inicio-posterior-al-fin'; readonly inicio: Day; readonly fin: Day }
  | { readonly aviso: 'fin-vacio' }
  | { readonly aviso: 'inicio-vacio' }
  | { readonly aviso: 'anio-supuesto'; readonly parte: string }
  | { readonly aviso: 'anio-dos-cifras'; readonly parte: string }
  /** Misspelt or unusual, and taken for something: "agsoto" for agosto, "43861" for 31/01/2020. */
  | { readonly aviso: 'leida-como'; readonly parte: string; readonly leida: string }
  | { readonly aviso: 'texto-sobrante'; readonly parte: string }
  | { readonly aviso: 'contradictoria'; readonly parte: string };

/** A Fecha Programada with its meaning in a vigencia (domain.md §4). */
export interface FechaProgramada {
  /** As typed or shown; for INICIO and FIN, both with " - " between. */
  readonly texto: string;
  readonly clase: ClaseFecha;
  /** Due dates, in order, without repeats. */
  readonly plazos: readonly Day[];
  /** Start of a range, where there is one. */
  readonly inicio: Day | null;
  readonly avisos: readonly AvisoFecha[];
}
