/** What the grammar finds in a Fecha Programada, before a vigencia and its neighbours give it a meaning. */
import type { Token } from './tokenize';

/** Tokens of the text, [at, next). */
export interface Stretch {
  readonly at: number;
  readonly next: number;
}

/** A day, a month, or a stretch of a year. */
export interface Cuando extends Stretch {
  readonly kind: 'cuando';
  readonly clase: 'fecha' | 'mes' | 'periodo';
  readonly from: { readonly month: number; readonly day: number };
  /** day null: the month's last. */
  readonly to: { readonly month: number; readonly day: number | null };
  /** null: not said beside it. */
  readonly year: number | null;
  /** The year is there, and it cannot be one ("202"). */
  readonly badYear: boolean;
  readonly twoDigitYear: boolean;
  readonly monthFirst: boolean;
  /** A month alone, with neither day nor year: it may be somebody's name. */
  readonly bare: boolean;
  readonly mended: Mended | null;
}

/** A misspelt or unusual word, at a token, and what it was taken for. */
export interface Mended {
  readonly at: number;
  readonly leida: string;
}

/** How often: every so many months (half a month: quincenal). */
export interface Frecuencia extends Stretch {
  readonly kind: 'frecuencia';
  readonly months: number;
  readonly mended: Mended | null;
}

/** "todo el año" or "permanente". */
export interface Siempre extends Stretch {
  readonly kind: 'siempre';
  /** Said of the work itself ("permanente"), not only of the year it falls in ("durante el año"). */
  readonly firm: boolean;
  readonly mended: Mended | null;
}

export interface Otro extends Stretch {
  /** depende: a word that makes the date depend on something; union: fillers and marks; ajeno: not understood. */
  readonly kind: 'depende' | 'depende-debil' | 'union' | 'ajeno';
}

/** A year that stands alone. */
export interface Anio extends Stretch {
  readonly kind: 'anio';
  readonly year: number;
}

export type Element = Cuando | Frecuencia | Siempre | Otro | Anio;

/** Tries to find something at a token; null where it is not there. */
export type Production = (tokens: readonly Token[], at: number, vigencia: number) => Parsed | null;

export interface Parsed {
  readonly elements: readonly Element[];
  readonly next: number;
}

export const one = (element: Element): Parsed => ({ elements: [element], next: element.next });

/** What to say of a word that was mended. */
export const mendedAt = (at: number, { mended }: { readonly mended: string | null }): Mended | null =>
  mended === null ? null : { at, leida: mended };

/** A word's plain form, "" of anything else. */
export const wordOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.plain : '');

/** The word at a place, "" where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): string => wordOf(tokens[at]);

/** The mark at a place, "" where there is none. */
export function markAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'mark' ? token.mark : '';
}

/** The number at a place with at most (or, given both, between) so many digits, or null. */
export function numberAt(tokens: readonly Token[], at: number, digits: number, atLeast = 1): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.digits <= digits && token.digits >= atLeast ? token.value : null;
}

export const isTight = (tokens: readonly Token[], at: number): boolean => tokens[at]?.tight === true;

/** Nobody writes more small words in a row: a bound keeps the grammar linear. */
const MOST_SKIPPED = 6;

/** Steps over a few words of a set. */
export function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let next = at;
  while (next - at < MOST_SKIPPED && words.has(wordAt(tokens, next))) next++;
  return next;
}
