/** The closed grammar of a Fecha Programada: what it is made of, from left to right, in time linear in its length. */
import { always } from './always';
import { condition, garbled, listNumber, norm, timeOfDay } from './asides';
import { daysBeforeMonth, monthFirst } from './days';
import { one, wordAt, type Element, type Parsed, type Production } from './elements';
import { everyPeriod, frequencyWord, timesPerPeriod, wholePeriods } from './frequencies';
import { dependenceOf, isFiller } from './lexicon';
import { numericDate } from './numeric-dates';
import { endOfYear, firstMonths, numberedPeriods, ordinalPeriods, weekOfMonth } from './periods';
import type { Token } from './tokenize';
import { loneYear } from './years';

/** In order: the first that is found at a token wins. */
const PRODUCTIONS: readonly Production[] = [
  norm,
  timeOfDay,
  listNumber,
  endOfYear,
  firstMonths,
  weekOfMonth,
  wholePeriods,
  ordinalPeriods,
  timesPerPeriod,
  always,
  numericDate,
  daysBeforeMonth,
  monthFirst,
  numberedPeriods,
  condition,
  everyPeriod,
  frequencyWord,
  loneYear,
  garbled,
];

/** Every token of the text in one element or another, in order. Never throws. */
export function parseFecha(tokens: readonly Token[], vigencia: number): readonly Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = parseAt(tokens, at, vigencia);
    elements.push(...found.elements);
    at = found.next;
  }
  return elements;
}

function parseAt(tokens: readonly Token[], at: number, vigencia: number): Parsed {
  for (const production of PRODUCTIONS) {
    const found = production(tokens, at, vigencia);
    if (found) return found;
  }
  const next = at + 1;
  if (tokens[at]?.kind === 'mark') return one({ kind: 'union', at, next });
  const word = wordAt(tokens, at);
  const dependence = dependenceOf(word);
  if (dependence !== null) return one({ kind: dependence === 'fuerte' ? 'depende' : 'depende-debil', at, next });
  return one({ kind: isFiller(word) ? 'union' : 'ajeno', at, next });
}
