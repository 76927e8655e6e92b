import { addDays, dayNumber, dayOf, type Day } from './day';

/** Holidays that stay on their day (Ley 51 of 1983), as month and day. */
const FIXED = [
  [1, 1],
  [5, 1],
  [7, 20],
  [8, 7],
  [12, 8],
  [12, 25],
] as const;
/** Holidays moved to the following Monday (Ley 51 of 1983, «Ley Emiliani»). */
const MOVED = [
  [1, 6],
  [3, 19],
  [6, 29],
  [8, 15],
  [10, 12],
  [11, 1],
  [11, 11],
] as const;
/** Ley 2578 of 2026: 9 July, moved to Monday, from that year on. */
const MOVED_SINCE_2026 = [7, 9] as const;
const LEY_2578 = 2026;
/** Days from Easter Sunday: Thursday and Friday of Holy Week, Ascension, Corpus Christi, Sacred Heart. */
const FROM_EASTER = [-3, -2, 43, 64, 71] as const;

const DAYS_IN_WEEK = 7;
const MONDAY = 1;
const SATURDAY = 6;

/** 0 for Sunday to 6 for Saturday; 1970-01-01 was a Thursday. */
function weekday(day: Day): number {
  const fromThursday = (dayNumber(day) + 4) % DAYS_IN_WEEK;
  return (fromThursday + DAYS_IN_WEEK) % DAYS_IN_WEEK;
}

const KNOWN = new Map<number, readonly Day[]>();

/** The holidays of a year in Colombia, in order, each once (Ley 51 of 1983, Ley 2578 of 2026). */
export function holidaysOf(year: number): readonly Day[] {
  const known = KNOWN.get(year) ?? computeHolidays(year);
  KNOWN.set(year, known);
  return known;
}

function computeHolidays(year: number): readonly Day[] {
  const easter = easterOf(year);
  const moved = year >= LEY_2578 ? [...MOVED, MOVED_SINCE_2026] : MOVED;
  const days = [
    ...FIXED.map(([month, day]) => existing(year, month, day)),
    ...moved.map(([month, day]) => mondayFrom(existing(year, month, day))),
    ...FROM_EASTER.map((offset) => addDays(easter, offset)),
  ];
  return [...new Set(days)].sort();
}

function existing(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`No day ${dayOfMonth}/${month}/${year}`);
  return day;
}

/** That day, or the first Monday after it. */
function mondayFrom(day: Day): Day {
  return addDays(day, (MONDAY - weekday(day) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
}

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return existing(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Not a Saturday, not a Sunday, and no holiday. */
export function isWorkingDay(day: Day): boolean {
  const inWeek = weekday(day);
  return inWeek >= MONDAY && inWeek < SATURDAY && !holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/** The first working day after a day. */
export function nextWorkingDay(day: Day): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/** The nth working day (from 1) counted from the first of a month (1 to 12). */
export function nthWorkingDay(year: number, month: number, n: number): Day {
  let day = addDays(existing(year, month, 1), -1);
  for (let count = 0; count < n; count++) day = nextWorkingDay(day);
  return day;
}
