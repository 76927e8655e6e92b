/** Small questions about the words around a word. */
import type { Word } from './split-words';
import { wordSet } from './word-set';

/** The word at a place, "" outside the text. */
export const plainAt = (words: readonly Word[], at: number): string => words[at]?.plain ?? '';

export const inSameClause = (words: readonly Word[], a: number, b: number): boolean =>
  words[a] !== undefined && words[a].clause === words[b]?.clause;

export const startsClause = (words: readonly Word[], at: number): boolean =>
  at === 0 || !inSameClause(words, at - 1, at);
export const endsClause = (words: readonly Word[], at: number): boolean => !inSameClause(words, at, at + 1);

/** Sentences longer than this are not looked through to their ends: a bound keeps the reader linear. */
const LONGEST_LOOK = 60;

/** Places of the same sentence around a word, and of so many sentences before it. */
export function aroundIn(words: readonly Word[], at: number, sentencesBefore = 0): readonly number[] {
  const sentence = words[at]?.sentence ?? 0;
  const places: number[] = [];
  for (let place = Math.max(0, at - LONGEST_LOOK); place < Math.min(words.length, at + LONGEST_LOOK); place++) {
    const found = words[place]?.sentence ?? -1;
    if (found <= sentence && found >= sentence - sentencesBefore) places.push(place);
  }
  return places;
}

/** Adverbs and clitics that stand between an auxiliary and its verb. */
const BETWEEN = wordSet(`
  ya se le les lo la los las sido estado aun todavia tambien siempre asi mismo actualmente hoy nuevamente
  totalmente debidamente bien muy previamente plenamente podido`);
const isAdverb = (plain: string): boolean => plain.length > 7 && plain.endsWith('mente');

/** The next place after `at` that is no adverb or clitic, at most four words on and in the same clause. */
export function pastAdverbs(words: readonly Word[], at: number): number {
  let next = at + 1;
  while (
    next <= at + 4 &&
    inSameClause(words, at, next) &&
    (BETWEEN.has(plainAt(words, next)) || isAdverb(plainAt(words, next)))
  )
    next++;
  return next;
}

const CLITICS = wordSet('se le les lo la los las nos ya tambien aun');

/** The first word of the clitics that lead to a verb: "se le" of "se le envió". */
export function leadOf(words: readonly Word[], at: number): number {
  let lead = at;
  while (lead > 0 && at - lead < 3 && CLITICS.has(plainAt(words, lead - 1)) && inSameClause(words, lead - 1, at))
    lead--;
  return lead;
}

/** "se" leads to the verb. */
export function isReflexive(words: readonly Word[], at: number): boolean {
  for (let place = leadOf(words, at); place < at; place++) if (plainAt(words, place) === 'se') return true;
  return false;
}

/** Words after which "que" brings a statement, not a description of a noun. */
const STATING = wordSet(`
  informa informo informar indica indico evidencia manifiesta manifesto anotar resaltar aclarar mencionar senalar
  decir destacar reporta reporto observa certifica constata verifico debido ya dado puesto a de es encontro
  evidencio advierte recordar cabe luego`);
const SUBORDINATING = wordSet('cuando si donde quien quienes segun como conforme');

/** The verb belongs to a clause that only describes something: "licencias que cumplieron los requisitos". */
export function isDescription(words: readonly Word[], at: number): boolean {
  const before = leadOf(words, at) - 1;
  const word = plainAt(words, before);
  // "Si se realizó" at the beginning is an answer whose accent was not typed.
  if (SUBORDINATING.has(word))
    return word !== 'si' || (before > 0 && words[before - 1]?.sentence === words[before]?.sentence);
  if (word !== 'que') return false;
  const noun = plainAt(words, before - 1);
  return noun !== '' && inSameClause(words, before - 1, before) && !STATING.has(noun);
}
