import { plain } from '../plan/texto';

/** The letters and digits of a text, and its pairs of neighbours in order: made once, compared with many. */
export interface Letters {
  readonly letters: string;
  readonly pairs: Uint32Array;
}

/** A text as it is compared: case, accents and punctuation apart. */
export function lettersOf(text: string): Letters {
  const letters = plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = new Uint32Array(Math.max(0, letters.length - 1));
  for (let index = 0; index < pairs.length; index += 1) {
    pairs[index] = letters.charCodeAt(index) * 0x10000 + letters.charCodeAt(index + 1);
  }
  return { letters, pairs: pairs.sort() };
}

/** How alike two texts are, from 0 to 1: the share of pairs they have in common (Sørensen–Dice). Two blank texts are alike. */
export function similarity(one: Letters, other: Letters): number {
  if (one.letters === other.letters) return 1;
  const [a, b] = [one.pairs, other.pairs];
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return (2 * common) / (a.length + b.length);
}

/** The most that two texts of these lengths can be alike. */
export function mostAlike({ pairs: a }: Letters, { pairs: b }: Letters): number {
  return a.length + b.length === 0 ? 1 : (2 * Math.min(a.length, b.length)) / (a.length + b.length);
}
