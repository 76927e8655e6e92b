/** Days and months with a name: "30 de abril de 2020", "abril 30", "15 y 30 de junio", "Enero de 2020". */
import { isTight, markAt, mendedAt, numberAt, skip, wordAt, type Cuando, type Mended, type Parsed } from './elements';
import { cardinalOf, monthOf } from './lexicon';
import { numericDate } from './numeric-dates';
import type { Token } from './tokenize';
import { yearAfter } from './years';

const OF = new Set(['de', 'del', 'mes']);
const BETWEEN_DAYS = new Set(['y', 'e', 'o', 'a', 'al', 'el', 'hasta']);
/** Nobody lists more days of one month: a bound keeps the grammar linear. */
const MOST_DAYS = 12;
const MONTHS_IN_YEAR = 12;

interface DayFound {
  readonly value: number;
  readonly at: number;
  readonly next: number;
}

interface MonthFound {
  readonly value: number;
  readonly mended: Mended | null;
  readonly next: number;
}

/** One or more days of one month: "30 de abril de 2020", "15, 20 y 30 de junio", "del 1 al 15/06/2020". */
export function daysBeforeMonth(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const days: DayFound[] = [];
  for (let next = at; days.length < MOST_DAYS;) {
    if (days.length > 0) {
      const whole = numericDate(tokens, next, vigencia);
      const last = whole?.elements[0];
      if (whole && last?.kind === 'cuando' && last.clase === 'fecha') {
        const others = days.map((day): Cuando => ({
          ...last,
          from: { ...last.from, day: day.value },
          to: { ...last.to, day: day.value },
          at: day.at,
          next: day.next,
          monthFirst: false,
        }));
        return { elements: [...others, last], next: whole.next };
      }
    }
    const day = dayAt(tokens, next);
    if (!day) return null;
    days.push(day);
    const month = monthAfter(tokens, day.next);
    if (month) return daysOf(tokens, days, month, vigencia);
    const connected = connectorAfter(tokens, day.next);
    if (connected === null) return null;
    next = connected;
  }
  return null;
}

function daysOf(tokens: readonly Token[], days: readonly DayFound[], month: MonthFound, vigencia: number): Parsed {
  const year = yearAfter(tokens, month.next, vigencia, true);
  const next = year?.next ?? month.next;
  const elements = days.map((day, index): Cuando => {
    const isLast = index === days.length - 1;
    const edge = { month: month.value, day: day.value };
    return {
      ...UNSAID,
      clase: 'fecha',
      from: edge,
      to: edge,
      ...yearPart(year),
      mended: isLast ? month.mended : null,
      at: day.at,
      next: isLast ? next : day.next,
    };
  });
  return { elements, next };
}

const UNSAID = { kind: 'cuando', badYear: false, monthFirst: false, bare: false, mended: null } as const;
const yearPart = (
  found: { readonly year: number | null; readonly twoDigits: boolean } | null,
): Pick<Cuando, 'year' | 'twoDigitYear'> => ({
  year: found?.year ?? null,
  twoDigitYear: found?.twoDigits ?? false,
});

/** "30", "1º", "primero", "treinta y uno (31)". */
function dayAt(tokens: readonly Token[], at: number): DayFound | null {
  const number = numberAt(tokens, at, 2);
  if (number !== null) return { value: number, at, next: at + 1 };
  const cardinal = cardinalOf(wordAt(tokens, at));
  if (cardinal === null) return null;
  const unit = wordAt(tokens, at + 1) === 'y' ? cardinalOf(wordAt(tokens, at + 2)) : null;
  const joined = (cardinal === 20 || cardinal === 30) && unit !== null && unit < 10;
  const value = joined ? cardinal + unit : cardinal;
  const next = at + (joined ? 3 : 1);
  const inDigits =
    markAt(tokens, next) === '(' && markAt(tokens, next + 2) === ')' ? numberAt(tokens, next + 1, 2) : null;
  return inDigits === value ? { value, at, next: next + 3 } : { value, at, next };
}

function monthAfter(tokens: readonly Token[], at: number): MonthFound | null {
  const afterMark = ['/', '-', '.', ','].includes(markAt(tokens, at)) && markAt(tokens, at + 1) === '' ? at + 1 : at;
  // A spaced dash joins two things ("1 - Enero"), it does not stand inside a date.
  if (afterMark > at && markAt(tokens, at) === '-' && !isTight(tokens, at)) return null;
  return monthAt(tokens, skip(tokens, afterMark, OF));
}

function monthAt(tokens: readonly Token[], at: number): MonthFound | null {
  const word = wordAt(tokens, at);
  const month = word === '' ? null : monthOf(word);
  if (!month) return null;
  const abbreviated = word.length <= 5 && markAt(tokens, at + 1) === '.' && isTight(tokens, at + 1);
  return { value: month.value, mended: mendedAt(at, month), next: abbreviated ? at + 2 : at + 1 };
}

function connectorAfter(tokens: readonly Token[], at: number): number | null {
  const afterMark = [',', '-', ';', '/'].includes(markAt(tokens, at)) ? at + 1 : at;
  const next = skip(tokens, afterMark, BETWEEN_DAYS);
  return next > at ? next : null;
}

/** A month, alone or with days after it: "Abril 30 de 2020", "junio 15 y 30", "Enero de 2020", "ene-20", "marzo". */
export function monthFirst(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const month = monthAt(tokens, at);
  if (!month) return null;
  const days = daysAfter(tokens, month.next, vigencia);
  if (days.length > 0) return daysOfNamedMonth(tokens, at, month, days, vigencia);
  const year = yearAfter(tokens, month.next, vigencia, false);
  const element: Cuando = {
    ...UNSAID,
    clase: 'mes',
    from: { month: month.value, day: 1 },
    to: { month: month.value, day: null },
    ...yearPart(year),
    bare: year === null,
    mended: month.mended,
    at,
    next: year?.next ?? month.next,
  };
  return { elements: [element], next: element.next };
}

function daysOfNamedMonth(
  tokens: readonly Token[],
  at: number,
  month: MonthFound,
  days: readonly DayFound[],
  vigencia: number,
): Parsed {
  const end = days.at(-1)?.next ?? month.next;
  const year = yearAfter(tokens, end, vigencia, true);
  const next = year?.next ?? end;
  const elements = days.map((day, index): Cuando => {
    const edge = { month: month.value, day: day.value };
    return {
      ...UNSAID,
      clase: 'fecha',
      from: edge,
      to: edge,
      ...yearPart(year),
      mended: index === 0 ? month.mended : null,
      at: index === 0 ? at : day.at,
      next: index === days.length - 1 ? next : day.next,
    };
  });
  return { elements, next };
}

/** Days that stand after their month: each a small number that begins no date of its own. */
function daysAfter(tokens: readonly Token[], at: number, vigencia: number): readonly DayFound[] {
  const days: DayFound[] = [];
  let next = at;
  const mark = markAt(tokens, at);
  if ((mark === '-' || mark === '/') && isTight(tokens, at) && isTight(tokens, at + 1)) {
    if (yearAfter(tokens, at, vigencia, false)?.twoDigits === true) return [];
    next = at + 1;
  }
  while (days.length < MOST_DAYS) {
    const day = dayAt(tokens, next);
    if (!day || beginsDate(tokens, day.next) || (tokens[next]?.kind === 'word' && !endsHere(tokens, day.next))) break;
    days.push(day);
    const connected = yearAfter(tokens, day.next, vigencia, true) ? null : connectorAfter(tokens, day.next);
    if (connected === null) break;
    next = connected;
  }
  return days;
}

/** A day in words ends the date or is followed by its year: "agosto dos veces" is none. */
const endsHere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind !== 'word' || wordAt(tokens, at).startsWith('de');

/** After a number: what makes it the beginning of a date of its own ("30 de julio", "31/08/2020") or no day ("2 veces"). */
function beginsDate(tokens: readonly Token[], at: number): boolean {
  const mark = markAt(tokens, at);
  if ((mark === '/' || mark === '-' || mark === '.') && isTight(tokens, at) && isTight(tokens, at + 1)) {
    const next = numberAt(tokens, at + 1, 2);
    return next !== null && next <= MONTHS_IN_YEAR;
  }
  const afterOf = skip(tokens, at, OF);
  return afterOf > at && monthOf(wordAt(tokens, afterOf)) !== null;
}
