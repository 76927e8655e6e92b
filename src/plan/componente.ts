/** A component of the plan, by its number on the form: 1 to 6. */
export type ComponenteNumero = 1 | 2 | 3 | 4 | 5 | 6;

/** Component 2 has two sections, whose numbering starts anew. */
export type Seccion = 'planeacion' | 'intercambio';

export interface Subcomponente {
  readonly numero: number;
  readonly nombre: string;
}

export interface Componente {
  readonly numero: ComponenteNumero;
  /** The official name. */
  readonly nombre: string;
  /** Other names in use, and short ones for sheet tabs ("Riesgos"). */
  readonly otrosNombres: readonly string[];
  /** At most 20 characters, for a sheet's tab and a table's head. */
  readonly nombreCorto: string;
  readonly subcomponentes: readonly Subcomponente[];
  readonly opcional: boolean;
}

/** A profile of the plan: PAAC or PTEP. Data, not code. */
export interface Catalogo {
  readonly perfil: 'PAAC' | 'PTEP';
  readonly nombre: string;
  /** Law or guide it was taken from. */
  readonly fuente: string;
  readonly componentes: readonly Componente[];
}
