export type Severidad = 'error' | 'aviso' | 'sugerencia';

/** A finding: data only. Its words are made in messages/ from the rule and the params. */
export interface Hallazgo {
  /** Code of the rule: "fecha-imposible". */
  readonly regla: string;
  readonly severidad: Severidad;
  readonly donde: Donde;
  /** What the sentence names: { texto: "31 abril de 2020" }. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly arreglo?: Arreglo;
}

/** A place. A finding about a whole sheet or file has no cell. */
export interface Donde {
  readonly archivo: string;
  readonly hoja: string | null;
  readonly fila: number | null;
  /** "F12". */
  readonly celda: string | null;
}

/** A mend of the cell: seguro when only one reading is possible, else offered one at a time. */
export interface Arreglo {
  readonly seguro: boolean;
  readonly valor:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'date'; readonly day: import('../dates/day').Day }
    | { readonly kind: 'number'; readonly number: number };
  /** The new value as a person reads it: "30/04/2020". */
  readonly texto: string;
}
