/** Dates in digits: 30/06/2020, 30-6-20, 30.06.2020, 30 06 2020, 2020-06-30, 06/2020, 30/06. */
import { isTight, markAt, numberAt, skip, wordAt, type Cuando, type Parsed } from './elements';
import { monthOf } from './lexicon';
import type { Token } from './tokenize';
import { fourDigitYearAt, isYear } from './years';

const MONTHS = 12;
const OF = new Set(['de', 'del', 'mes']);

interface Separator {
  readonly mark: string;
  readonly tight: boolean;
  readonly next: number;
}

interface Numbers {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
  readonly twoDigitYear?: boolean;
  readonly badYear?: boolean;
}

/** A date or a month in digits. Day comes first; month first only where day first cannot be. */
export function numericDate(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  if (tokens[at]?.kind !== 'number' || isGlued(tokens, at)) return null;
  const month = monthAndYear(tokens, at) ?? yearAndMonth(tokens, at);
  const day = yearFirst(tokens, at) ?? dayMonthYear(tokens, at) ?? compact(tokens, at);
  if (day) return parsed(broken(tokens, at, day) ?? dayElement(at, day));
  if (month) return parsed(monthElement(at, month));
  const short = dayAndMonth(tokens, at);
  if (!short) return null;
  const isYearShort = short.day <= MONTHS && short.month > MONTHS && short.month === vigencia % 100;
  return parsed(
    isYearShort
      ? monthElement(at, { month: short.day, year: vigencia, next: short.next, twoDigitYear: true })
      : dayElement(at, short),
  );
}

/** Letters close before it make the number doubtful ("l5/02/2020"), unless they are a small word ("al30/06/2020"). */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const word = isTight(tokens, at) ? wordAt(tokens, at - 1) : '';
  return word.length === 1 && !['a', 'y', 'e'].includes(word);
}

const parsed = (element: Cuando): Parsed => ({ elements: [element], next: element.next });

function dayElement(at: number, { day, month, year, next, twoDigitYear = false, badYear = false }: Numbers): Cuando {
  const monthFirst = month > MONTHS && day >= 1 && day <= MONTHS;
  const edge = monthFirst ? { month: day, day: month } : { month, day };
  return {
    kind: 'cuando',
    clase: 'fecha',
    from: edge,
    to: edge,
    year,
    badYear,
    twoDigitYear,
    monthFirst,
    bare: false,
    mended: null,
    at,
    next,
  };
}

/** "3 1/12/2020": the first figure of the day stands apart. The day is only offered. */
function broken(tokens: readonly Token[], at: number, found: Numbers): Cuando | null {
  const tens = numberAt(tokens, at - 1, 1);
  const isBroken =
    tens !== null && tens >= 1 && tens <= 3 && numberAt(tokens, at, 1) !== null && markAt(tokens, at + 1) !== '';
  return isBroken ? dayElement(at - 1, { ...found, day: tens * 10 + found.day, badYear: true }) : null;
}

function monthElement(at: number, { month, year, next, twoDigitYear = false }: Omit<Numbers, 'day'>): Cuando {
  const from = { month, day: 1 };
  const to = { month, day: null };
  return {
    kind: 'cuando',
    clase: 'mes',
    from,
    to,
    year,
    badYear: false,
    twoDigitYear,
    monthFirst: false,
    bare: false,
    mended: null,
    at,
    next,
  };
}

/** 30/06/2020 with any separators; 30/06/20 and slips like 30/06/202 with one and the same, closely written. */
function dayMonthYear(tokens: readonly Token[], at: number): Numbers | null {
  const day = numberAt(tokens, at, 2);
  const first = separatorAfter(tokens, at + 1);
  const month = first && numberAt(tokens, first.next, 2);
  if (day === null || !first || month === null) return null;
  const second = separatorAfter(tokens, first.next + 1);
  const yearToken = second && tokens[second.next];
  if (!second || yearToken?.kind !== 'number') return null;
  const whole = { day, month, next: second.next + 1 };
  if (yearToken.digits === 4) {
    // "01 - 12/2020" joins two months; a spaced dash stands inside a date only when both separators are one.
    if (first.mark === '-' && !first.tight && second.mark !== '-') return null;
    const value = yearToken.value;
    return isYear(value) ? { ...whole, year: value } : { ...whole, year: null, badYear: true };
  }
  const same = first.mark === second.mark && first.mark !== ' ' && first.mark !== 'de' && first.tight && second.tight;
  if (!same || continues(tokens, second.next + 1, second.mark)) return null;
  // "1.1.10" is rather an activity's number.
  if (first.mark === '.' && numberAt(tokens, at, 1) !== null && numberAt(tokens, first.next, 1) !== null) return null;
  if (yearToken.digits === 2) return { ...whole, year: 2000 + yearToken.value, twoDigitYear: true };
  return first.mark === '/' || first.mark === '-' ? { ...whole, year: null, badYear: true } : null;
}

function continues(tokens: readonly Token[], at: number, mark: string): boolean {
  return (
    markAt(tokens, at) === mark &&
    isTight(tokens, at) &&
    isTight(tokens, at + 1) &&
    numberAt(tokens, at + 1, 4) !== null
  );
}

/** 2020-06-30, also 2020/junio/30; 2020-30-06 where only that can be. */
function yearFirst(tokens: readonly Token[], at: number): Numbers | null {
  const year = numberAt(tokens, at, 4, 4);
  const first = separatorAfter(tokens, at + 1);
  if (!isYear(year) || !first) return null;
  const month = numberAt(tokens, first.next, 2) ?? monthOf(wordAt(tokens, first.next))?.value ?? null;
  const second = separatorAfter(tokens, first.next + 1);
  const day = second && numberAt(tokens, second.next, 2);
  const same = second?.mark === first.mark && first.mark !== 'de' && first.tight === second.tight;
  if (month === null || second === null || day === null || !same || continues(tokens, second.next + 1, '/'))
    return null;
  return month > MONTHS && day <= MONTHS
    ? { day: month, month: day, year, next: second.next + 1 }
    : { day, month, year, next: second.next + 1 };
}

/** 06/2020, 6-2020, 06 de 2020. */
function monthAndYear(tokens: readonly Token[], at: number): Omit<Numbers, 'day'> | null {
  const month = numberAt(tokens, at, 2);
  const separator = separatorAfter(tokens, at + 1);
  if (month === null || !separator || (separator.mark === ' ' && month > MONTHS)) return null;
  const year = fourDigitYearAt(tokens, separator.next);
  return year === null ? null : { month, year, next: separator.next + 1 };
}

/** 2020-06, 2020/6. */
function yearAndMonth(tokens: readonly Token[], at: number): Omit<Numbers, 'day'> | null {
  const year = numberAt(tokens, at, 4, 4);
  const separator = separatorAfter(tokens, at + 1);
  if (!isYear(year) || !separator?.tight || (separator.mark !== '-' && separator.mark !== '/')) return null;
  const month = numberAt(tokens, separator.next, 2);
  if (month === null || month > MONTHS || continues(tokens, separator.next + 1, separator.mark)) return null;
  return continues(tokens, separator.next + 1, '/') ? null : { month, year, next: separator.next + 1 };
}

/** 30/06 or 30-06, closely written; "1-1" is rather an activity's number. */
function dayAndMonth(tokens: readonly Token[], at: number): Numbers | null {
  const day = numberAt(tokens, at, 2);
  const separator = separatorAfter(tokens, at + 1);
  if (day === null || !separator?.tight || (separator.mark !== '/' && separator.mark !== '-')) return null;
  const month = numberAt(tokens, separator.next, 2);
  const oneDigit = day < 10 && month !== null && month < 10 && numberAt(tokens, at, 1) !== null;
  if (month === null || (separator.mark === '-' && oneDigit)) return null;
  const next = separator.next + 1;
  // "1-15 de enero" are two days of a month that is named.
  const named = monthOf(wordAt(tokens, skip(tokens, next, OF))) !== null;
  return named || continues(tokens, next, separator.mark) ? null : { day, month, year: null, next };
}

/** 30062020 or 20200630, whichever of the two can be. */
function compact(tokens: readonly Token[], at: number): Numbers | null {
  const number = numberAt(tokens, at, 8, 7);
  if (number === null) return null;
  const endsInYear = number % 10_000;
  if (isYear(endsInYear)) {
    const month = Math.floor(number / 10_000) % 100;
    const day = Math.floor(number / 1_000_000);
    if (month >= 1 && month <= MONTHS && day >= 1) return { day, month, year: endsInYear, next: at + 1 };
  }
  const year = Math.floor(number / 10_000);
  const month = Math.floor(number / 100) % 100;
  return isYear(year) && month >= 1 && month <= MONTHS ? { day: number % 100, month, year, next: at + 1 } : null;
}

/** What stands between two parts of a date: / - . , (also twice, also around a line break), a blank, or "de". */
function separatorAfter(tokens: readonly Token[], at: number): Separator | null {
  const word = skip(tokens, at, OF);
  if (word > at) return { mark: 'de', tight: false, next: word };
  const mark = markAt(tokens, at);
  if (mark === '')
    return tokens[at]?.kind === 'number' && !isTight(tokens, at) ? { mark: ' ', tight: false, next: at } : null;
  if (!['/', '-', '.', ','].includes(mark)) return null;
  let next = at + 1;
  if (markAt(tokens, next) === mark) next++;
  const broken = markAt(tokens, next) === '\n';
  if (broken) next++;
  const tight = isTight(tokens, at) && isTight(tokens, next) && !broken;
  if (mark === ',' && !tight) return null;
  return { mark, tight, next };
}
