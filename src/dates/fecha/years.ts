/** The year that follows a date: "de 2020", "/20", "del año 2020", "de la presente vigencia", "del año siguiente". */
import { monthOf } from './lexicon';
import { isTight, markAt, numberAt, one, skip, wordAt, type Parsed } from './elements';
import type { Token } from './tokenize';

const CONNECTORS = new Set(['de', 'del', 'la', 'el', 'en', 'los']);
const NOUNS = new Set(['ano', 'anos', 'vigencia', 'anualidad']);
const THIS = new Set(['presente', 'este', 'esta', 'actual', 'mismo', 'misma', 'cada', 'corriente', 'curso']);
const OFFSETS = new Map([
  ['siguiente', 1],
  ['proximo', 1],
  ['proxima', 1],
  ['anterior', -1],
  ['pasado', -1],
  ['pasada', -1],
]);
const RANGE_WORDS = new Set(['a', 'al', 'hasta', 'y', 'e']);
/** Years that somebody may mean in a plan; others are slips of the finger. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const LONGEST_TAIL = 8;

export interface YearFound {
  /** null: it cannot be a year. */
  readonly year: number | null;
  readonly twoDigits: boolean;
  readonly next: number;
}

/** A word for the year: "año", "vigencia". */
export const isYearNoun = (word: string): boolean => NOUNS.has(word);

export const isYear = (value: number | null): value is number =>
  value !== null && value >= FIRST_YEAR && value <= LAST_YEAR;

/** A year of four digits that does not begin a date like 2020-06-30. */
export function fourDigitYearAt(tokens: readonly Token[], at: number): number | null {
  const year = numberAt(tokens, at, 4, 4);
  return isYear(year) && !beginsIsoDate(tokens, at) ? year : null;
}

function beginsIsoDate(tokens: readonly Token[], at: number): boolean {
  const separator = markAt(tokens, at + 1);
  return (
    (separator === '-' || separator === '/' || separator === '.') &&
    isTight(tokens, at + 1) &&
    numberAt(tokens, at + 2, 2) !== null &&
    markAt(tokens, at + 3) === separator &&
    numberAt(tokens, at + 4, 2) !== null
  );
}

/**
 * The year after a date or a period that ends before `at`.
 * @param hasDay a day is known already, so that a further small number is not the day
 */
export function yearAfter(tokens: readonly Token[], at: number, vigencia: number, hasDay: boolean): YearFound | null {
  return shortYear(tokens, at, vigencia, hasDay) ?? longYear(tokens, at, vigencia);
}

function longYear(tokens: readonly Token[], at: number, vigencia: number): YearFound | null {
  let next = at;
  if (markAt(tokens, next) === '\n') next++;
  if ([',', '/', '-', '.', '('].includes(markAt(tokens, next))) next++;
  if (markAt(tokens, next) === '\n') next++;
  let noun = false;
  let offset = 0;
  for (let step = 0; step < LONGEST_TAIL; step++, next++) {
    const year = fourDigitYearAt(tokens, next);
    if (year !== null) return { year, twoDigits: false, next: closed(tokens, next + 1) };
    const word = wordAt(tokens, next);
    if (NOUNS.has(word)) noun = true;
    else if (OFFSETS.has(word)) offset = OFFSETS.get(word) ?? 0;
    else if (!CONNECTORS.has(word) && !THIS.has(word)) break;
  }
  if (!noun) return null;
  while (CONNECTORS.has(wordAt(tokens, next - 1))) next--;
  return { year: vigencia + offset, twoDigits: false, next };
}

const closed = (tokens: readonly Token[], at: number): number => (markAt(tokens, at) === ')' ? at + 1 : at);

function shortYear(tokens: readonly Token[], at: number, vigencia: number, hasDay: boolean): YearFound | null {
  const mark = markAt(tokens, at);
  const byMark = ['-', '/', '.', "'", '’'].includes(mark) && isTight(tokens, at) && isTight(tokens, at + 1);
  const afterWord = skip(tokens, at, new Set(['de', 'del']));
  const where = byMark ? at + 1 : afterWord;
  const value = numberAt(tokens, where, 2, 2);
  if (value === null || followedByDate(tokens, where + 1)) return null;
  const isVigencia = value === vigencia % 100;
  const sure = mark === "'" || mark === '’' || (hasDay && (byMark || afterWord > at));
  return sure || (isVigencia && (hasDay || byMark || afterWord > at))
    ? { year: 2000 + value, twoDigits: true, next: where + 1 }
    : null;
}

/** The number before `at` begins another date: "30 abril 31 agosto", "abril del 20 al 30". */
function followedByDate(tokens: readonly Token[], at: number): boolean {
  const afterWords = skip(tokens, at, new Set(['de', 'del', 'mes']));
  if (monthOf(wordAt(tokens, afterWords)) !== null) return true;
  const mark = markAt(tokens, at);
  if (['/', '-', '.'].includes(mark) && isTight(tokens, at) && numberAt(tokens, at + 1, 4) !== null) return true;
  return RANGE_WORDS.has(wordAt(tokens, at)) && numberAt(tokens, skip(tokens, at + 1, new Set(['el'])), 2) !== null;
}

/** "2020", "Vigencia 2020", "del presente año": a year that stands alone. */
export function loneYear(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const beforeYear = ['/', '-', '.', ',', '('].includes(markAt(tokens, at));
  const found = beforeYear ? null : yearAfter(tokens, at, vigencia, true);
  if (!found || found.year === null || found.twoDigits) return null;
  return one({ kind: 'anio', year: found.year, at, next: found.next });
}
