import type { Day } from '../dates/day';
import type { Catalogo, Componente } from '../plan/componente';
import { structureOf } from '../workbook/marks';
import type { CellContent } from '../workbook/spec';
import type { CampoDeColumna, Columna } from './columns';

/** What the head block of every sheet of the form says. */
export interface Formulario {
  readonly catalogo: Catalogo;
  readonly entidad: string;
  readonly nit: string | null;
  /** Code and version of the form in the entity's quality system; "" where it has none. */
  readonly codigo: string;
  readonly version: string;
  /** null: a column of each table tells it. */
  readonly dependencia: string | null;
  readonly vigencia: number;
  /** The first value of the cell against which overdue dates are coloured. */
  readonly corte: Day;
  /** An empty form, or what a workbook held, put in order. */
  readonly origen: 'plantilla' | 'ordenada';
  /** 1 for the first set of sheets in a workbook; the next sets get marks and names of their own. */
  readonly juego: number;
}

/** A value of a row, with what there is to say of it. */
export interface Valor {
  readonly content: CellContent;
  readonly note?: string;
}

/** A row of a table. Empty rows are room to write in. */
export interface Fila {
  readonly valores: Readonly<Partial<Record<CampoDeColumna, Valor>>>;
  /** Neighbouring rows of the same group share their Subcomponente in one merged cell. */
  readonly grupo?: string;
}

/** A table: its columns, and its rows under the titles of its sections. */
export interface TablaFormulario {
  readonly columnas: readonly Columna[];
  readonly partes: readonly { readonly titulo: string | null; readonly filas: readonly Fila[] }[];
}

/** A sheet of the form. */
export interface HojaFormulario {
  readonly componente: Componente;
  readonly tablas: readonly TablaFormulario[];
}

/** A name of ours in the workbook, apart for each set of sheets: PAAC_Estados, PAAC_Estados_2. */
export function nameFor(base: string, juego: number): string {
  return juego === 1 ? base : `${base}_${String(juego)}`;
}

/** The first set of sheets of which a workbook with these marks has none. */
export function nextJuego(marks: readonly (string | null)[]): number {
  const taken = marks.flatMap((mark) => {
    if (mark === null) return [];
    const lists = /^listas(?:_(\d+))?$/.exec(mark);
    return lists ? Number(lists[1] ?? 1) : (structureOf(mark)?.set ?? []);
  });
  return Math.max(0, ...taken) + 1;
}
