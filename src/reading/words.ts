import { plain } from '../plan/texto';

/** Words that carry no meaning of their own in a head or a title. */
const FILLERS = new Set('a al con de del e el en la las lo los o para por que se su sus u un una y'.split(' '));

/** The words of a text that carry meaning, in lower case and without accents; "%" and "#" count as words. */
export function wordsOf(text: string): readonly string[] {
  return plain(text)
    .replace(/[ºª°]/g, ' ')
    .replace(/[%#]/g, ' $& ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word));
}

/** Whether two words are the same but for number (plural) and, in longer words, a slip of the keyboard. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Slips hardly ever touch the first letter; most words are told apart by it.
  if (a[0] !== b[0]) return false;
  const [stemA, stemB] = [stem(a), stem(b)];
  if (stemA === stemB) return true;
  const length = Math.min(stemA.length, stemB.length);
  return length >= 5 && withinEdits(stemA, stemB, length >= 9 ? 2 : 1);
}

/**
 * How alike two lists of words are, from 0 to 1, whatever their order and however their letters are split by blanks
 * ("Racionalizació n"). 1: the same words.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const rest = [...b];
  let common = 0;
  for (const word of a) {
    const found = rest.findIndex((other) => sameWord(word, other));
    if (found < 0) continue;
    rest.splice(found, 1);
    common += 1;
  }
  const shared = (2 * common) / (a.length + b.length);
  return shared === 1 ? 1 : Math.max(shared, likenessOfLetters(a.join(''), b.join('')));
}

/** Whether one text can be made of another by at most that many letters added, left out or changed. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const value = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return false;
    previous = current;
  }
  return (previous[b.length] ?? Infinity) <= most;
}

const NEARLY_SAME_LETTERS = 0.9;

/** 0.9 where two texts are the same letters but for a tenth of them or one, 1 where they are the same, else 0. */
function likenessOfLetters(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  return length >= 6 && a[0] === b[0] && withinEdits(a, b, Math.max(1, Math.floor(length * (1 - NEARLY_SAME_LETTERS))))
    ? NEARLY_SAME_LETTERS
    : 0;
}

/** A word without its plural. */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
