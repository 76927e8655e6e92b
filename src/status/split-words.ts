/** A follow-up text cut into words and clauses, with the place of each in the text as typed. */
import { wordSet } from './word-set';

export interface Word {
  /** In lower case, without accents. A number is its digits; a link or an address is "". */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 0; commas, brackets and "pero" begin a clause. */
  readonly clause: number;
  /** Counted from 0; full stops, semicolons, colons and line breaks begin a sentence, and a clause. */
  readonly sentence: number;
  /** Ends in an accented vowel: "realizó", not "realizo". */
  readonly accented: boolean;
  readonly percent: boolean;
}

const PIECE =
  /(?<link>(?:https?:\/\/|www\.)[^\s,;()]*|[^\s,;()<>@]{1,64}@[^\s,;()<>]+)|(?<number>\d+(?:[.,]\d+)*)(?<percent>\s?%)?|(?<word>[\p{L}\p{M}\u00ad\u200b-\u200d]+)|(?<mark>[.;:!?\n\r•]|[,()–—]|\s-+\s)|[^]/gu;
const MARKS = /[\p{M}\u00ad\u200b-\u200d]/gu;
const SENTENCE_END = /[.;:!?\n\r•]/;
const CLAUSE_WORDS = wordSet('pero aunque sino mientras');
/** Abbreviations whose dot ends nothing. */
const ABBREVIATIONS = wordSet('no nro num dr dra sr sra art ing lic sec pag min arq');

/** Cuts a text in one pass; never throws. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let [clause, sentence] = [0, 0];
  for (const match of text.matchAll(PIECE)) {
    const { link, number, percent, word, mark } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const plain = word === undefined ? '' : word.normalize('NFD').replace(MARKS, '').toLowerCase();
    if (mark !== undefined) {
      const endsSentence = SENTENCE_END.test(mark) && !(mark === '.' && isAbbreviation(words.at(-1), place.start));
      if (endsSentence) sentence++;
      if (endsSentence || mark !== '.') clause++;
    } else if (word !== undefined && plain !== '') {
      if (CLAUSE_WORDS.has(plain)) clause++;
      words.push({
        plain,
        ...place,
        clause,
        sentence,
        accented: /[áéíóú]$/i.test(word.normalize('NFC')),
        percent: false,
      });
    } else if (number !== undefined) {
      words.push({ plain: number, ...place, clause, sentence, accented: false, percent: percent !== undefined });
    } else if (link !== undefined) {
      words.push({ plain: '', ...place, clause, sentence, accented: false, percent: false });
    }
  }
  return words;
}

const isAbbreviation = (word: Word | undefined, at: number): boolean =>
  word !== undefined && word.end === at && (ABBREVIATIONS.has(word.plain) || word.plain.length === 1);
