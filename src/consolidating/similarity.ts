import { plain } from '../plan/texto';

/**
 * How alike two texts are, from 0 to 1: the share of pairs of neighbouring letters they have in common (Sørensen–Dice),
 * accents, case and punctuation apart. Two blank texts are alike.
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOf(b)) {
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * common) / (a.length - 1 + (b.length - 1));
}

function lettersOf(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function* pairsOf(text: string): Iterable<string> {
  for (let index = 0; index < text.length - 1; index += 1) yield text.slice(index, index + 2);
}
