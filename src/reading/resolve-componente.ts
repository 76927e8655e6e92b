import type { ComponenteNumero } from '../plan/componente';
import type { Indicio } from '../plan/plan';
import type { ColumnasTabla } from './assign-columns';
import { firstNumero, isAfter } from './first-numero';
import { cellAt, type GridRow } from './grid';
import { componenteOfSheet } from './match-componente';
import { subcomponenteOf } from './match-subcomponente';

/** What is known of a table when it begins. */
export interface Indicios {
  /** By a title since the table before. */
  readonly titulo: ComponenteNumero | null;
  readonly columnas: ColumnasTabla;
  /** The first rows below its head. */
  readonly rows: readonly GridRow[];
  readonly hoja: string;
  readonly archivo: string;
  /** The table before on the same sheet, and the last number in it. */
  readonly anterior: { readonly componente: ComponenteNumero | null; readonly numero: string | null } | null;
}

/** The component of a table by the strongest thing that tells, and what told. */
export function resolveComponente(indicios: Indicios): {
  readonly componente: ComponenteNumero | null;
  readonly por: Indicio;
} {
  const { titulo, columnas, rows, hoja, archivo, anterior } = indicios;
  if (titulo !== null) return { componente: titulo, por: 'titulo' };
  if (columnas.formato === 'tramites') return { componente: 2, por: 'encabezados' };
  const before = anterior?.componente ?? null;
  const named = countNamed(rows, columnas);
  const goesOn = isAfter(firstNumero(rows, columnas), anterior?.numero ?? null) && !speaksAgainst(named, before);
  if (before !== null && before !== 2 && goesOn) return { componente: before, por: 'anterior' };
  const bySheet = componenteOfSheet(hoja);
  if (bySheet !== null && before === null) return { componente: bySheet, por: 'hoja' };
  const bySubcomponentes = mostNamed(named);
  if (bySubcomponentes !== null) return { componente: bySubcomponentes, por: 'subcomponentes' };
  if (before !== null && before !== 2) return { componente: before, por: 'anterior' };
  if (bySheet !== null) return { componente: bySheet, por: 'hoja' };
  const byFile = componenteOfFile(archivo);
  return byFile === null ? { componente: null, por: 'ninguno' } : { componente: byFile, por: 'archivo' };
}

/** Only a file that says "componente 3" or "comp. 3" names one: its other words are the plan's and the office's. */
function componenteOfFile(archivo: string): ComponenteNumero | null {
  const match = /\bcomp(?:onente)?[\s._-]*\d/i.exec(archivo);
  return match ? componenteOfSheet(match[0]) : null;
}

type Votes = ReadonlyMap<ComponenteNumero, number>;

/** How much the rows speak for each component by the subcomponentes that they name. */
function countNamed(rows: readonly GridRow[], columnas: ColumnasTabla): Votes {
  const column = columnas.de.get('subcomponente')?.[0]?.column;
  const votes = new Map<ComponenteNumero, number>();
  if (column === undefined) return votes;
  for (const row of rows) {
    const text = cellAt(row, column)?.text;
    const named = text === undefined ? null : subcomponenteOf(text);
    if (!named) continue;
    // A subcomponente beside a number of its own, Talento humano beside 3.1, is hardly there by mistake.
    const weight = firstNumero([row], columnas)?.[0] === named.numero ? 2 : 1;
    votes.set(named.componente, (votes.get(named.componente) ?? 0) + weight);
  }
  return votes;
}

/** The component with the most votes; null where two tie or there are none. */
function mostNamed(votes: Votes): ComponenteNumero | null {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Whether the rows speak for another component and not at all for this one. */
function speaksAgainst(votes: Votes, componente: ComponenteNumero | null): boolean {
  return componente !== null && !votes.has(componente) && Math.max(0, ...votes.values()) >= 2;
}
