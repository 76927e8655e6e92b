/** Days found in a text, placed in their years and joined into plazos and ranges. */
import { dayOf, daysInMonth, lastDayOfMonth, type Day } from '../day';
import { markAt, wordAt, type Cuando, type Element } from './elements';
import type { Token } from './tokenize';

/** A Cuando whose year is known. */
export interface Placed {
  readonly cuando: Cuando;
  /** null: the calendar has no such day. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** For a day that does not exist, the one that may have been meant. */
  readonly suggestion: Day | null;
  /** Nothing in the text says the year: the vigencia's was taken. */
  readonly assumed: boolean;
}

/** One plazo, or a range with its start and its end. */
export interface Unit {
  readonly start: Placed | null;
  readonly end: Placed;
}

type Join = 'list' | 'dash' | 'range';

const END_WORDS = new Set('hasta fin final finaliza finalizando finalizacion termina terminacion culmina'.split(' '));
const RANGE_WORDS = new Set(['a', 'al', ...END_WORDS]);
const LIST_WORDS = new Set(['y', 'e', 'o', 'u']);
const LIST_MARKS = new Set([',', ';', '/', '&', '+', '|', '•']);
const START_WORDS = new Set(['desde', 'partir', 'inicio', 'inicia', 'iniciar', 'iniciando', 'comienza']);
const DECEMBER = 12;

/** Gives each its year: its own, else the next one's, else the one's before, else the text's, else the vigencia. */
export function placeInYears(cuandos: readonly Cuando[], loneYear: number | null, vigencia: number): readonly Placed[] {
  const nextYears = yearsBeside([...cuandos].reverse()).reverse();
  const yearsBefore = yearsBeside(cuandos);
  return cuandos.map((cuando, index) => {
    const said = cuando.year ?? (cuando.badYear ? null : (nextYears[index] ?? yearsBefore[index] ?? loneYear));
    return place(cuando, said ?? vigencia, said === null);
  });
}

function yearsBeside(cuandos: readonly Cuando[]): (number | null)[] {
  let last: number | null = null;
  return cuandos.map(({ year }) => (last = year ?? last));
}

function place(cuando: Cuando, year: number, assumed: boolean): Placed {
  const { from, to, badYear } = cuando;
  const first = dayOf(year, from.month, from.day);
  const lastDay = to.day ?? daysInMonth(year, to.month);
  const last = dayOf(year, to.month, lastDay);
  const exists = first !== null && last !== null;
  if (exists && !badYear) return { cuando, first, last, suggestion: null, assumed };
  const isMonth = to.month >= 1 && to.month <= DECEMBER;
  const suggestion = exists
    ? last
    : isMonth && lastDay > 0 && cuando.clase === 'fecha'
      ? lastDayOfMonth(year, to.month)
      : null;
  return { cuando, first: null, last: null, suggestion, assumed: assumed && !badYear };
}

/** A month or a period that only names what a day beside it says exactly ("Junio: 15/06/2020") is left out. */
export function withoutNames(placed: readonly Placed[]): readonly Placed[] {
  const days = placed.flatMap(({ cuando, last }) => (cuando.clase === 'fecha' && last !== null ? [last] : [])).sort();
  return placed.filter(({ cuando, first, last }) => {
    if (cuando.clase === 'fecha' || first === null || last === null) return true;
    const firstInside = days[countBelow(days, first)];
    return firstInside === undefined || firstInside > last;
  });
}

/** How many of the sorted days come before one, by halving. */
function countBelow(days: readonly Day[], limit: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins neighbours into ranges: by "a", "al", "hasta", by "entre ... y", and by a dash where there are just two. */
export function joinUnits(
  placed: readonly Placed[],
  tokens: readonly Token[],
  elements: readonly Element[],
): readonly Unit[] {
  const foreign = new Set(elements.filter(({ kind }) => kind !== 'union' && kind !== 'cuando').map(({ at }) => at));
  const joins = placed.slice(1).map((next, index) => joinBetween(tokens, foreign, placed[index]?.cuando, next.cuando));
  const units: Unit[] = [];
  for (let first = 0; first < placed.length;) {
    let last = first;
    while (joins[last] === 'dash' || joins[last] === 'range') last++;
    units.push(...unitsOfChain(placed.slice(first, last + 1), joins.slice(first, last)));
    first = last + 1;
  }
  return units;
}

function unitsOfChain(chain: readonly Placed[], joins: readonly Join[]): readonly Unit[] {
  const isPair = chain.length === 2;
  const units: Unit[] = [];
  for (let index = 0; index < chain.length; index++) {
    const [one, next] = [chain[index], chain[index + 1]];
    if (one && next && (isPair || joins[index] === 'range')) {
      units.push({ start: yearBeforeWhereMeant(one, next), end: next });
      index++;
    } else if (one) units.push({ start: null, end: one });
  }
  return units;
}

/** "noviembre a febrero de 2021": the year is the end's, and the start lies in the one before. */
function yearBeforeWhereMeant(start: Placed, end: Placed): Placed {
  if (start.cuando.year !== null || start.assumed || !start.first || !end.last || start.first <= end.last) return start;
  return place(start.cuando, Number(start.first.slice(0, 4)) - 1, false);
}

function joinBetween(
  tokens: readonly Token[],
  foreign: ReadonlySet<number>,
  before: Cuando | undefined,
  after: Cuando,
): Join {
  if (!before) return 'list';
  const words = new Set<string>();
  const marks: string[] = [];
  let onlyJoins = true;
  for (let at = before.next; at < after.at; at++) {
    words.add(wordAt(tokens, at));
    if (markAt(tokens, at) !== '') marks.push(markAt(tokens, at));
    if (foreign.has(at)) onlyJoins = false;
  }
  const isList = marks.some((mark) => LIST_MARKS.has(mark)) || has(words, LIST_WORDS);
  if (isList) return words.has('y') && wordsBefore(tokens, before).has('entre') ? 'range' : 'list';
  // "hasta el 30 hasta el 31", "a más tardar ... a más tardar": each is an end of its own.
  const isEnd = words.has('tardar') || (words.has('hasta') && closesRange(tokens, before));
  if (!isEnd && has(words, onlyJoins ? RANGE_WORDS : END_WORDS)) return 'range';
  if (!onlyJoins || !marks.includes('-')) return 'list';
  // A dash that begins a line is a bullet where the first line has one too.
  return marks[0] === '\n' && markAt(tokens, 0) === '-' ? 'list' : 'dash';
}

const has = (words: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...words].some((word) => some.has(word));

/** The few words that lead to it. */
function wordsBefore(tokens: readonly Token[], { at }: Cuando): ReadonlySet<string> {
  const words = new Set<string>();
  for (let place = at - 1; place >= Math.max(0, at - 5); place--) {
    if (tokens[place]?.kind === 'number') break;
    words.add(wordAt(tokens, place));
  }
  return words;
}

/** "desde", "a partir de", "inicia" stand before it. */
export const opensRange = (tokens: readonly Token[], cuando: Cuando): boolean =>
  has(wordsBefore(tokens, cuando), START_WORDS);

/** "hasta" stands before it. */
export const closesRange = (tokens: readonly Token[], cuando: Cuando): boolean =>
  wordsBefore(tokens, cuando).has('hasta');
