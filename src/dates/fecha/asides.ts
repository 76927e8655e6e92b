/** What stands in a Fecha Programada and is no date: norms, times of day, list numbers, conditions, garbled numbers. */
import { daysBeforeMonth } from './days';
import { isTight, markAt, numberAt, one, skip, wordAt, type Parsed } from './elements';
import type { Token } from './tokenize';
import { yearAfter } from './years';

const NORMS = new Set(
  `ley leyes decreto decretos resolucion resoluciones circular acuerdo acuerdos ordenanza articulo art memorando oficio directiva conpes
  sentencia contrato convenio`.split(/\s+/),
);
const NUMBERING = new Set(['no', 'n', 'nro', 'num', 'numero']);
const NUMBER_MARKS = new Set(['.', '#', ':', '°', '/', '-']);
const OF = new Set(['de', 'del']);
const LONGEST_REFERENCE = 8;
const LARGEST_ITEM = 12;
/** Phrases that make the date depend on something. */
const CONDITIONS = [
  'la que',
  'las que',
  'lo que',
  'los que',
  'cada que',
  'cada vez',
  'siempre que',
  'una vez se',
  'una sola vez',
  'unica vez',
  'en caso',
  'de acuerdo',
  'a medida',
  'si se',
  'por evento',
  'a partir de la',
  'dentro de los',
  'en los terminos',
  'en la fecha',
  'en las fechas',
  'al momento',
].map((phrase) => phrase.split(' '));

/** "Decreto 124 del 26 de enero de 2016", "Circular No. 004/2020": a norm's date is no plazo. */
export function norm(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  if (!NORMS.has(wordAt(tokens, at))) return null;
  let place = at + 1;
  const isNumbering = (): boolean => NUMBERING.has(wordAt(tokens, place)) || NUMBER_MARKS.has(markAt(tokens, place));
  while (place - at < LONGEST_REFERENCE && isNumbering()) place++;
  if (tokens[place]?.kind !== 'number') return null;
  place++;
  const separated = ['/', '-'].includes(markAt(tokens, place)) && isTight(tokens, place) ? place + 1 : place;
  if (separated > place && tokens[separated]?.kind === 'number') return one({ kind: 'ajeno', at, next: separated + 1 });
  const dated = daysBeforeMonth(tokens, skip(tokens, place, OF), vigencia);
  const year = dated ? null : yearAfter(tokens, place, vigencia, true);
  return one({ kind: 'ajeno', at, next: dated?.next ?? year?.next ?? place });
}

/** 00:00:00, 12:30 p. m., 05:00:00.000Z: of a date's cell, of no importance. */
export function timeOfDay(tokens: readonly Token[], at: number): Parsed | null {
  const isTime =
    numberAt(tokens, at, 2) !== null &&
    markAt(tokens, at + 1) === ':' &&
    numberAt(tokens, at + 2, 2) !== null &&
    isTight(tokens, at + 1) &&
    isTight(tokens, at + 2);
  if (!isTime) return null;
  let next = at + 3;
  while ([':', '.'].includes(markAt(tokens, next)) && isTight(tokens, next) && tokens[next + 1]?.kind === 'number')
    next += 2;
  const isHalf = (): boolean =>
    ['a', 'p', 'm'].includes(wordAt(tokens, next)) || (markAt(tokens, next) === '.' && isTight(tokens, next));
  if (['a', 'p'].includes(wordAt(tokens, next))) while (isHalf()) next++;
  return one({ kind: 'union', at, next });
}

/** "1. ", "2) ", "a) ", "Seguimiento 1: ": the numbering of a list. */
export function listNumber(tokens: readonly Token[], at: number): Parsed | null {
  const number = numberAt(tokens, at, 2);
  const isLetter = /^[a-z]$/.test(wordAt(tokens, at));
  if (!isLetter && (number === null || number > LARGEST_ITEM)) return null;
  const closes = [')', '.', ':'].includes(markAt(tokens, at + 1)) && isTight(tokens, at + 1);
  const isApart = tokens[at + 2] !== undefined && !isTight(tokens, at + 2);
  return closes && (isApart || markAt(tokens, at + 1) === ')') ? one({ kind: 'union', at, next: at + 2 }) : null;
}

/** "cada que", "una vez se": the date depends on something. */
export function condition(tokens: readonly Token[], at: number): Parsed | null {
  const phrase = CONDITIONS.find((words) => words.every((word, index) => wordAt(tokens, at + index) === word));
  return phrase ? one({ kind: 'depende', at, next: at + phrase.length }) : null;
}

/** A number that begins no date, with all that is written close to it: its parts must not be read as dates ("1O/02/2020"). */
export function garbled(tokens: readonly Token[], at: number): Parsed | null {
  if (tokens[at]?.kind !== 'number') return null;
  let next = at + 1;
  while (isTight(tokens, next) && (tokens[next]?.kind !== 'mark' || ['/', '-', '.'].includes(markAt(tokens, next))))
    next++;
  return one({ kind: 'ajeno', at, next });
}
