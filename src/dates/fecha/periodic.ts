/** The plazos of what comes again. */
import { dayOf, lastDayOfMonth, type Day } from '../day';
import { wordOf, type Frecuencia } from './elements';
import { periodOf } from './lexicon';
import type { Token } from './tokenize';

const DECEMBER = 12;
const HALF_MONTH = 15;
/** No plan reaches further. */
const MOST_YEARS = 10;
const PERIOD_NAMES = new Map([
  [2, 'bimestral'],
  [3, 'trimestral'],
  [4, 'cuatrimestral'],
  [6, 'semestral'],
]);

/** "Trimestre" and nothing else: meant as "trimestral". */
export function lonePeriod(tokens: readonly Token[]): { readonly months: number; readonly leida: string } | null {
  const content = tokens.filter(({ kind }) => kind !== 'mark');
  const months = content.length === 1 ? (periodOf(wordOf(content[0]))?.value ?? 0) : 0;
  const leida = PERIOD_NAMES.get(months);
  return leida === undefined ? null : { months, leida };
}

/** First and last day of what bounds a frequency; null where it is open. */
export interface Bounds {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Last days of each period of a year, or of the years that the bounds span, inside the bounds. */
export function periodic(frequencies: readonly Frecuencia[], year: number, { from, to }: Bounds): readonly Day[] {
  const [first, last] = [yearOf(from) ?? yearOf(to) ?? year, yearOf(to) ?? yearOf(from) ?? year];
  const years = Array.from(
    { length: Math.min(Math.max(last - first, 0), MOST_YEARS) + 1 },
    (_, index) => first + index,
  );
  const days = inOrder(years.flatMap((one) => frequencies.flatMap(({ months }) => periodEnds(months, one))));
  const inside = days.filter((day) => (from === null || day >= from) && (to === null || day <= to));
  return inside.length === 0 && to !== null ? [to] : inside;
}

const yearOf = (day: Day | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** Days in order, each once. */
export const inOrder = (days: readonly Day[]): readonly Day[] => [...new Set(days)].sort();

/** The last days of a year's periods of so many months; of half months, the 15th as well. */
export function periodEnds(months: number, year: number): readonly Day[] {
  if (months < 1) {
    return Array.from({ length: DECEMBER }, (_, index) => index + 1).flatMap((month) => {
      const middle = dayOf(year, month, HALF_MONTH);
      return middle === null ? [] : [middle, lastDayOfMonth(year, month)];
    });
  }
  // Times that do not divide the year are due at its end.
  if (!Number.isInteger(months)) return [lastDayOfMonth(year, DECEMBER)];
  return Array.from({ length: Math.floor(DECEMBER / months) }, (_, index) =>
    lastDayOfMonth(year, (index + 1) * months),
  );
}
