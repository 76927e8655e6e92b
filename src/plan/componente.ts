/** A component of the plan, by its number on the form: 1 to 6. */
export type ComponenteNumero = 1 | 2 | 3 | 4 | 5 | 6;

/** Component 2 has two sections, whose numbering starts anew. */
export type Seccion = 'planeacion' | 'intercambio';

export interface Subcomponente {
  readonly numero: number;
  readonly nombre: string;
  /** Other ways the same subcomponente is written, where they differ by more than case and accents. */
  readonly otrosNombres?: readonly string[];
  /** What the source asks to be dealt with under it, to guide who fills the form. */
  readonly temas?: readonly string[];
}

/** Which columns a component's table has: those of activities, or those of trámites with two sections and INICIO and FIN. */
export type Formato = 'actividades' | 'tramites';

export interface Componente {
  readonly numero: ComponenteNumero;
  /** The official name. */
  readonly nombre: string;
  /** Other names in use, and short ones for sheet tabs ("Riesgos"). */
  readonly otrosNombres: readonly string[];
  /** At most 20 characters, for a sheet's tab and a table's head. */
  readonly nombreCorto: string;
  readonly formato: Formato;
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
