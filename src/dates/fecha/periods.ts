/** Stretches of a year: "primer trimestre", "II semestre de 2020", "primera quincena de junio", "fin de año". */
import { isTight, markAt, mendedAt, numberAt, skip, wordAt, type Cuando, type Mended, type Parsed } from './elements';
import { cardinalOf, monthOf, ordinalOf, periodOf, romanOf } from './lexicon';
import type { Token } from './tokenize';
import { fourDigitYearAt, yearAfter } from './years';

const MONTHS = 12;
const HALF_MONTH = 15;
const DAYS_IN_WEEK = 7;
const LAST = -1;
const MOST_PERIODS = 12;
const LAST_WORDS = new Set(['ultimo', 'ultima', 'ultimos', 'ultimas']);
const ENDS = new Set(['fin', 'final', 'finales', 'cierre', 'termino']);
const OF = new Set(['de', 'del', 'la', 'el', 'mes']);
const BETWEEN = new Set(['y', 'e', 'o', 'a', 'al', 'hasta', 'el']);

interface OrdinalFound {
  /** From 1; LAST for "último". */
  readonly value: number;
  readonly at: number;
  readonly next: number;
}

/** A month's name or a period's noun. */
interface NameFound {
  readonly value: number;
  readonly mended: Mended | null;
  readonly next: number;
}

const BASE = {
  kind: 'cuando',
  clase: 'periodo',
  badYear: false,
  monthFirst: false,
  bare: false,
  mended: null,
} as const;

/** "primer trimestre", "1er y 3er trimestre de 2020", "I semestre", "último trimestre". */
export function ordinalPeriods(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const ordinals = ordinalsAt(tokens, at, ordinalAt);
  const last = ordinals.at(-1);
  const noun = last && nounAt(tokens, last.next);
  if (!last || !noun) return null;
  // "2 trimestres" is a length; "I y II trimestres" are two of them.
  if (ordinals.length === 1 && wordAt(tokens, last.next).endsWith('s')) return null;
  if (noun.value < 1) return ordinals.length === 1 ? fortnight(tokens, at, last.value, noun.next, vigencia) : null;
  return periodsOf(tokens, ordinals, noun, noun.next, at, vigencia);
}

/** "Trimestre 1", "trimestre I de 2020", "Semestres I y II", "trimestre primero". */
export function numberedPeriods(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const noun = nounAt(tokens, at);
  if (!noun || noun.value <= 1 || noun.value >= MONTHS) return null;
  const ordinals = ordinalsAt(tokens, skip(tokens, noun.next, new Set(['no', 'n', 'nro'])), (all, place) => {
    const found = ordinalAt(all, place);
    return found && !beginsDate(all, found.next) ? found : null;
  });
  const last = ordinals.at(-1);
  return last ? periodsOf(tokens, ordinals, noun, last.next, at, vigencia) : null;
}

/** A number before a date mark is a date's day: "semestre 30/06/2020". */
const beginsDate = (tokens: readonly Token[], at: number): boolean =>
  ['/', '-', '.'].includes(markAt(tokens, at)) && isTight(tokens, at) && numberAt(tokens, at + 1, 4) !== null;

function nounAt(tokens: readonly Token[], at: number): NameFound | null {
  const word = wordAt(tokens, at);
  const noun = word === '' ? null : periodOf(word);
  if (!noun) return null;
  const abbreviated = word.length <= 7 && markAt(tokens, at + 1) === '.' && isTight(tokens, at + 1);
  return { value: noun.value, mended: mendedAt(at, noun), next: abbreviated ? at + 2 : at + 1 };
}

function ordinalAt(tokens: readonly Token[], at: number): OrdinalFound | null {
  const word = wordAt(tokens, at);
  const value = LAST_WORDS.has(word)
    ? LAST
    : (ordinalOf(word) ?? romanOf(word) ?? numberAt(tokens, at, 2) ?? cardinalOf(word));
  return value === null ? null : { value, at, next: at + 1 };
}

/** Ordinals joined by commas, "y", "a" or dashes. */
function ordinalsAt(
  tokens: readonly Token[],
  at: number,
  read: (tokens: readonly Token[], at: number) => OrdinalFound | null,
): readonly OrdinalFound[] {
  const found: OrdinalFound[] = [];
  for (let next = at; found.length < MOST_PERIODS;) {
    const ordinal = read(tokens, next);
    if (!ordinal) break;
    found.push(ordinal);
    const afterMark = [',', '-', '/'].includes(markAt(tokens, ordinal.next)) ? ordinal.next + 1 : ordinal.next;
    next = skip(tokens, afterMark, BETWEEN);
    if (next === ordinal.next) break;
  }
  return found;
}

function periodsOf(
  tokens: readonly Token[],
  ordinals: readonly OrdinalFound[],
  noun: NameFound,
  end: number,
  at: number,
  vigencia: number,
): Parsed | null {
  const count = MONTHS / noun.value;
  // "1 año" and "12 meses" are lengths, not stretches of this year.
  if (noun.value === MONTHS) return null;
  if (noun.value === 1 && !ordinals.every(({ at: place }) => saysOrder(tokens, place))) return null;
  const year = yearAfter(tokens, end, vigencia, true);
  const next = year?.next ?? end;
  const elements = ordinals.map((ordinal, index): Cuando => {
    const number = ordinal.value === LAST ? count : ordinal.value;
    const isLast = index === ordinals.length - 1;
    return {
      ...BASE,
      clase: noun.value === 1 ? 'mes' : 'periodo',
      from: { month: (number - 1) * noun.value + 1, day: 1 },
      to: { month: number * noun.value, day: null },
      year: year?.year ?? null,
      twoDigitYear: year?.twoDigits ?? false,
      mended: isLast ? noun.mended : null,
      at: index === 0 ? at : ordinal.at,
      next: isLast ? next : ordinal.next,
    };
  });
  return { elements, next };
}

/** "primer mes", "1er mes": not "3 meses". */
function saysOrder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number'
    ? token.ordinal
    : ordinalOf(wordAt(tokens, at)) !== null || LAST_WORDS.has(wordAt(tokens, at));
}

/** "primeros tres (3) meses del año", "los seis primeros meses". */
export function firstMonths(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const first = new Set(['primeros']);
  const before = skip(tokens, at, first);
  const count = numberAt(tokens, before, 2) ?? cardinalOf(wordAt(tokens, before));
  if (count === null || count < 1 || count > MONTHS) return null;
  const inDigits = markAt(tokens, before + 1) === '(' && markAt(tokens, before + 3) === ')' ? before + 4 : before + 1;
  const after = skip(tokens, inDigits, first);
  const said = before > at || after > inDigits;
  if (!said || wordAt(tokens, after) !== 'meses') return null;
  const year = yearAfter(tokens, after + 1, vigencia, true);
  return stretch(at, year?.next ?? after + 1, { month: 1, day: 1 }, { month: count, day: null }, year);
}

/** "primera quincena de junio", "2da quincena del mes de junio de 2020". */
function fortnight(
  tokens: readonly Token[],
  at: number,
  ordinal: number,
  nounEnd: number,
  vigencia: number,
): Parsed | null {
  const month = namedMonthAfter(tokens, nounEnd);
  if (!month || (ordinal !== 1 && ordinal !== 2 && ordinal !== LAST)) return null;
  const year = yearAfter(tokens, month.next, vigencia, true);
  const isFirst = ordinal === 1;
  const from = { month: month.value, day: isFirst ? 1 : HALF_MONTH + 1 };
  const to = { month: month.value, day: isFirst ? HALF_MONTH : null };
  return stretch(at, year?.next ?? month.next, from, to, year, month.mended);
}

/** "primera semana de junio" ends on the 7th, "última semana" with the month. */
export function weekOfMonth(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || ordinal.value > 4 || wordAt(tokens, ordinal.next) !== 'semana') return null;
  const month = namedMonthAfter(tokens, ordinal.next + 1);
  if (!month) return null;
  const year = yearAfter(tokens, month.next, vigencia, true);
  const isLast = ordinal.value === LAST;
  const from = { month: month.value, day: isLast ? 3 * DAYS_IN_WEEK + 1 : (ordinal.value - 1) * DAYS_IN_WEEK + 1 };
  const to = { month: month.value, day: isLast ? null : ordinal.value * DAYS_IN_WEEK };
  return stretch(at, year?.next ?? month.next, from, to, year, month.mended);
}

/** "fin de año", "final de la vigencia 2020", "cierre de 2020". */
export function endOfYear(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  if (!ENDS.has(wordAt(tokens, at))) return null;
  const isYear = fourDigitYearAt(tokens, skip(tokens, at + 1, OF)) !== null;
  const year = yearAfter(tokens, at + 1, vigencia, true);
  if (!year || (!isYear && markAt(tokens, at + 1) !== '')) return null;
  return stretch(at, year.next, { month: 1, day: 1 }, { month: MONTHS, day: null }, year);
}

function namedMonthAfter(tokens: readonly Token[], at: number): NameFound | null {
  const place = skip(tokens, at, OF);
  const word = wordAt(tokens, place);
  const month = word === '' ? null : monthOf(word);
  return month && { value: month.value, mended: mendedAt(place, month), next: place + 1 };
}

function stretch(
  at: number,
  next: number,
  from: Cuando['from'],
  to: Cuando['to'],
  year: { readonly year: number | null; readonly twoDigits: boolean } | null,
  mended: Mended | null = null,
): Parsed {
  const said = { year: year?.year ?? null, twoDigitYear: year?.twoDigits ?? false };
  return { elements: [{ ...BASE, from, to, ...said, mended, at, next }], next };
}
