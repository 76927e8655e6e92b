import type { Campo } from '../plan/actividad';
import { FECHAS_AJENAS, FRASES, PALABRAS_DE_PERIODO, PERIODOS, SUSTANTIVOS, SUSTANTIVOS_VACIOS } from './head-lexicon';
import { likeness, sameWord, wordsOf } from './words';

/** What a head means. */
export interface HeadMatch {
  /** null: a known head that is no field of the form. */
  readonly campo: Campo | null;
  /** frase: one of its names, but for slips; sustantivo: its first noun says so; periodo: only a cut-off, as heads of follow-ups have. */
  readonly por: 'frase' | 'sustantivo' | 'periodo';
  /** Place among the names of its field: 0 is the form's own. */
  readonly rank: number;
}

const PHRASES = FRASES.flatMap(({ campo, frases }) =>
  frases.map((frase, rank) => ({ campo, rank, words: wordsOf(frase), length: frase.length })),
);
const WHOLE: ReadonlySet<string> = new Set(PHRASES.map(({ words }) => words.join(' ')));
const CLOSE = 0.78;
const MAX_LENGTH = 140;
/** "En proceso", "Componente 1": values that are made of words of heads. */
const NO_HEAD = /^(?:en|con|sin|para|por|se)\s|^(?:sub\s*)?componente(?:\/procesos?)?\s+(?:no\.?\s*)?(?:\d|[ivx]+\b)/i;
const MAX_NOUN_WORDS = 9;

/** Reads heads, remembering those it has read: the same few come again on every page. One for each workbook. */
export class HeadReader {
  private readonly known = new Map<string, HeadMatch | null>();

  /** What a head's text means; null when it is no head that we know. */
  match(text: string): HeadMatch | null {
    if (text.length > MAX_LENGTH || NO_HEAD.test(text)) return null;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const match = readHead(text);
    this.known.set(text, match);
    return match;
  }
}

function readHead(text: string): HeadMatch | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const outside = wordsOf(text.replace(/\([^)]*\)?/g, ' '));
  const lasting = (outside.length > 0 ? outside : words).filter((word) => !isPeriodWord(word));
  const candidates = [words, outside, lasting].filter((list) => list.length > 0);
  return byPhrase(candidates) ?? (lasting.length > 0 ? byNoun(lasting) : byPeriod(text, words));
}

/** A head that is a cut-off alone: "Abril", "Corte 31/08/2020", "I cuatrimestre". */
function byPeriod(text: string, words: readonly string[]): HeadMatch | null {
  const named = words.some((word) => PERIODOS.has(word)) || /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(text);
  return named ? { campo: 'seguimiento', por: 'periodo', rank: 99 } : null;
}

function byPhrase(candidates: readonly (readonly string[])[]): HeadMatch | null {
  let best: { match: HeadMatch; value: number; length: number } | null = null;
  const letters = new Set(candidates.flatMap((words) => words.map((word) => word[0])));
  for (const { campo, rank, words: phrase, length } of PHRASES) {
    if (!phrase.some((word) => letters.has(word[0]))) continue;
    const value = Math.max(...candidates.map((words) => closeness(words, phrase)));
    if (value < CLOSE) continue;
    if (best && (value < best.value || (value === best.value && length <= best.length))) continue;
    best = { match: { campo, por: 'frase', rank }, value, length };
  }
  return best?.match ?? null;
}

/** Cheap refusal first: most texts of a sheet share no word with any head. */
function closeness(words: readonly string[], phrase: readonly string[]): number {
  const [fewer, more] = words.length < phrase.length ? [words, phrase] : [phrase, words];
  return more.length > 3 * fewer.length + 2 ? 0 : likeness(words, phrase);
}

function byNoun(words: readonly string[]): HeadMatch | null {
  if (words.length > MAX_NOUN_WORDS) return null;
  const noun = words.find((word) => !SUSTANTIVOS_VACIOS.has(word));
  const entry = noun === undefined ? undefined : Object.entries(SUSTANTIVOS).find(([name]) => sameWord(noun, name));
  if (!entry) return null;
  const [name, campo] = entry;
  const foreign = name === 'fecha' && words.some((word) => [...FECHAS_AJENAS].some((other) => sameWord(word, other)));
  return { campo: foreign ? null : campo, por: 'sustantivo', rank: 50 };
}

function isPeriodWord(word: string): boolean {
  return /^\d+$/.test(word) || PALABRAS_DE_PERIODO.has(word);
}

/** Whether a text is a name of a field word by word. */
export function isWholePhrase(text: string): boolean {
  return WHOLE.has(wordsOf(text).join(' '));
}
