/** The closed grammar of a Fecha Programada: what it is made of, from left to right, in time linear in its length. */
import { daysBeforeMonth, monthFirst } from './days';
import { isTight, markAt, numberAt, one, skip, wordAt, type Element, type Parsed, type Production } from './elements';
import { always, everyPeriod, frequencyWord, timesPerPeriod } from './frequencies';
import { dependenceOf, isFiller } from './lexicon';
import { numericDate } from './numeric-dates';
import { endOfYear, firstMonths, numberedPeriods, ordinalPeriods, weekOfMonth } from './periods';
import type { Token } from './tokenize';
import { yearAfter } from './years';

const NORMS = new Set(
  'ley leyes decreto decretos resolucion resoluciones circular acuerdo acuerdos ordenanza articulo art memorando oficio directiva conpes sentencia contrato convenio'.split(
    ' ',
  ),
);
const NUMBERING = new Set(['no', 'n', 'nro', 'num', 'numero']);
const NUMBER_MARKS = new Set(['.', '#', ':', '°', '/', '-']);
/** Words that, followed by "que" or alone, make the date depend on something. */
const DEPENDENT_PHRASES: readonly (readonly string[])[] = [
  ['cada', 'que'],
  ['cada', 'vez'],
  ['siempre', 'que'],
  ['una', 'vez', 'se'],
  ['en', 'caso'],
  ['de', 'acuerdo'],
  ['a', 'medida'],
  ['si', 'se'],
  ['por', 'evento'],
  ['a', 'partir', 'de', 'la'],
  ['dentro', 'de', 'los'],
  ['en', 'los', 'terminos'],
  ['en', 'la', 'fecha'],
  ['en', 'las', 'fechas'],
  ['al', 'momento'],
];
const LONGEST_REFERENCE = 8;

/** In order: the first that is found at a token wins. */
const PRODUCTIONS: readonly Production[] = [
  norm,
  timeOfDay,
  endOfYear,
  firstMonths,
  weekOfMonth,
  ordinalPeriods,
  timesPerPeriod,
  numericDate,
  daysBeforeMonth,
  monthFirst,
  numberedPeriods,
  dependentPhrase,
  everyPeriod,
  frequencyWord,
  always,
  loneYear,
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
  const token = tokens[at];
  const next = at + 1;
  if (token?.kind === 'mark') return one({ kind: 'union', at, next });
  if (token?.kind === 'number') return one({ kind: 'ajeno', at, next });
  const word = wordAt(tokens, at);
  const dependence = dependenceOf(word);
  if (dependence !== null) return one({ kind: dependence === 'fuerte' ? 'depende' : 'depende-debil', at, next });
  return one({ kind: isFiller(word) ? 'union' : 'ajeno', at, next });
}

/** "Decreto 124 del 26 de enero de 2016", "Circular No. 004/2020": a norm's date is no plazo. */
function norm(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  if (!NORMS.has(wordAt(tokens, at))) return null;
  let place = at + 1;
  while (
    place - at < LONGEST_REFERENCE &&
    (NUMBERING.has(wordAt(tokens, place)) || NUMBER_MARKS.has(markAt(tokens, place)))
  )
    place++;
  if (tokens[place]?.kind !== 'number') return null;
  place++;
  const separated = ['/', '-'].includes(markAt(tokens, place)) && isTight(tokens, place) ? place + 1 : place;
  if (separated > place && tokens[separated]?.kind === 'number') return one({ kind: 'ajeno', at, next: separated + 1 });
  const dated = daysBeforeMonth(tokens, skip(tokens, place, new Set(['de', 'del'])), vigencia);
  const year = dated ? null : yearAfter(tokens, place, vigencia, true);
  return one({ kind: 'ajeno', at, next: dated?.next ?? year?.next ?? place });
}

/** 00:00:00, 12:30 p. m., 05:00:00.000Z: of a date's cell, of no importance. */
function timeOfDay(tokens: readonly Token[], at: number): Parsed | null {
  if (numberAt(tokens, at, 2) === null || markAt(tokens, at + 1) !== ':' || numberAt(tokens, at + 2, 2) === null)
    return null;
  let next = at + 3;
  while ([':', '.'].includes(markAt(tokens, next)) && isTight(tokens, next) && tokens[next + 1]?.kind === 'number')
    next += 2;
  if (['a', 'p'].includes(wordAt(tokens, next))) {
    while (['a', 'p', 'm'].includes(wordAt(tokens, next)) || (markAt(tokens, next) === '.' && isTight(tokens, next)))
      next++;
  }
  return one({ kind: 'union', at, next });
}

function dependentPhrase(tokens: readonly Token[], at: number): Parsed | null {
  const phrase = DEPENDENT_PHRASES.find((words) => words.every((word, index) => wordAt(tokens, at + index) === word));
  return phrase ? one({ kind: 'depende', at, next: at + phrase.length }) : null;
}

/** "2020", "Vigencia 2020", "del presente año". */
function loneYear(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const beforeYear = ['/', '-', '.', ',', '('].includes(markAt(tokens, at));
  const found = beforeYear ? null : yearAfter(tokens, at, vigencia, true);
  if (!found || found.year === null || found.twoDigits) return null;
  return one({ kind: 'anio', year: found.year, at, next: found.next });
}
