/** Shorter words are too near to each other to mend. */
const SHORTEST = 4;
const LONGEST = 20;
/** From this length on, two slips of the finger are still recognised. */
const LONG_ENOUGH_FOR_TWO = 9;

/**
 * The one word of a vocabulary that a misspelt word must have meant, or null: same first letter, one slip (two in long
 * words: a letter added, missing, changed, or two swapped), and no other meaning as near.
 * @param vocabulary word → what it means; two words of the same meaning do not compete
 */
export function nearestWord(word: string, vocabulary: ReadonlyMap<string, string>): string | null {
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  const allowed = word.length >= LONG_ENOUGH_FOR_TWO ? 2 : 1;
  let best = allowed + 1;
  let meanings = new Set<string>();
  let found: string | null = null;
  for (const [candidate, meaning] of vocabulary) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(word, candidate);
    if (distance < best) [best, meanings, found] = [distance, new Set([meaning]), candidate];
    else if (distance === best && distance <= allowed) meanings.add(meaning);
  }
  return meanings.size === 1 ? found : null;
}

/** Letters added, taken away, changed, or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, at(previous, j) + 1, at(current, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(twoBack, j - 2) + 1);
      current.push(least);
    }
    [twoBack, previous] = [previous, current];
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
