/** How often: "Trimestral", "cada tres meses", "dos veces al año", "todos los meses", "fin de mes". */
import { markAt, mendedAt, numberAt, one, skip, wordAt, type Parsed } from './elements';
import { cardinalOf, frequencyOf, monthOf, periodOf } from './lexicon';
import type { Token } from './tokenize';
import { isYearNoun } from './years';

const YEAR = 12;
const HALF_MONTH = 0.5;
const DAYS_IN_WEEK = 7;
const DAYS_IN_MONTH = 30;
const HALF_MONTH_DAYS = 15;
const ALL = new Set(['todos', 'todas']);
const PER = new Set(['al', 'por', 'a', 'en', 'cada', 'durante', 'el', 'la', 'del']);
const TIMES = new Set(['vez', 'veces']);
const ENDS = new Set(['fin', 'final', 'finales', 'dia']);
const UNTIL_UNIT = new Set(['fin', 'final', 'de']);
const OF = new Set(['de', 'del', 'habil']);
/** "dos informes de gestión al año": so many words may stand between. */
const WORDS_COUNTED = 3;

/** "Trimestral", "semestralmente", "Mensaul". */
export function frequencyWord(tokens: readonly Token[], at: number): Parsed | null {
  const word = wordAt(tokens, at);
  const found = word === '' ? null : frequencyOf(word);
  return found && one({ kind: 'frecuencia', months: found.value, mended: mendedAt(at, found), at, next: at + 1 });
}

/** "cada mes", "c/3 meses", "cada 15 días", "todos los meses", "por trimestre", "mes a mes", "semestre vencido", "fin de mes". */
export function everyPeriod(tokens: readonly Token[], at: number): Parsed | null {
  const word = wordAt(tokens, at);
  if (word === 'cada') return each(tokens, at, at + 1);
  if (word === 'c' && markAt(tokens, at + 1) === '/') return each(tokens, at, at + 2);
  if (ALL.has(word) && ['los', 'las'].includes(wordAt(tokens, at + 1))) {
    return wordAt(tokens, at + 2).endsWith('s') ? everyMonths(tokens, at + 2, 1, at) : null;
  }
  if (word === 'por') return isYearNoun(wordAt(tokens, at + 1)) ? null : everyMonths(tokens, at + 1, 1, at);
  return endOfMonth(tokens, at) ?? repeated(tokens, at);
}

function each(tokens: readonly Token[], at: number, place: number): Parsed | null {
  const count = countAt(tokens, place) ?? { value: 1, next: skip(tokens, place, UNTIL_UNIT) };
  const unit = wordAt(tokens, count.next);
  if (unit === 'dia' || unit === 'dias') return everyDays(count.value, at, count.next + 1);
  if (unit === 'semana' || unit === 'semanas') return everyDays(count.value * DAYS_IN_WEEK, at, count.next + 1);
  return everyMonths(tokens, count.next, count.value, at);
}

function everyMonths(tokens: readonly Token[], at: number, count: number, start: number): Parsed | null {
  const word = wordAt(tokens, at);
  const unit = word === '' ? null : periodOf(word);
  const months = unit ? unit.value * count : 0;
  if (!unit || months <= 0 || months > YEAR) return null;
  return one({ kind: 'frecuencia', months, mended: mendedAt(at, unit), at: start, next: at + 1 });
}

/** Every few days is as good as always: no plazo of its own could be followed up. */
function everyDays(days: number, at: number, next: number): Parsed | null {
  if (days < HALF_MONTH_DAYS) return one({ kind: 'siempre', firm: true, mended: null, at, next });
  const months = days === HALF_MONTH_DAYS ? HALF_MONTH : days / DAYS_IN_MONTH;
  const isWhole = months === HALF_MONTH || (Number.isInteger(months) && months <= YEAR);
  return isWhole ? one({ kind: 'frecuencia', months, mended: null, at, next }) : null;
}

/** "fin de mes", "último día del mes": of every month, where none is named. */
function endOfMonth(tokens: readonly Token[], at: number): Parsed | null {
  const month = skip(tokens, at + 1, OF);
  if (!ENDS.has(wordAt(tokens, at)) || month === at + 1 || wordAt(tokens, month) !== 'mes') return null;
  const isNamed = monthOf(wordAt(tokens, skip(tokens, month + 1, OF))) !== null;
  return isNamed ? null : one({ kind: 'frecuencia', months: 1, mended: null, at, next: month + 1 });
}

function repeated(tokens: readonly Token[], at: number): Parsed | null {
  const word = wordAt(tokens, at);
  const unit = word === '' ? null : periodOf(word);
  if (!unit) return null;
  const isRepeated = wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === word;
  if (!isRepeated && wordAt(tokens, at + 1) !== 'vencido') return null;
  return one({
    kind: 'frecuencia',
    months: unit.value,
    mended: mendedAt(at, unit),
    at,
    next: at + (isRepeated ? 3 : 2),
  });
}

/** "4 trimestres", "los dos semestres": all those of the year. */
export function wholePeriods(tokens: readonly Token[], at: number): Parsed | null {
  const count = countAt(tokens, at);
  const word = count ? wordAt(tokens, count.next) : '';
  const unit = word.endsWith('s') ? periodOf(word) : null;
  if (!count || !unit || count.value < 2 || unit.value * count.value !== YEAR) return null;
  return one({ kind: 'frecuencia', months: unit.value, mended: mendedAt(count.next, unit), at, next: count.next + 1 });
}

/** "dos veces al año", "1 vez por semestre", "dos (2) informes al año", "una vez cada tres meses". */
export function timesPerPeriod(tokens: readonly Token[], at: number): Parsed | null {
  const count = countAt(tokens, at);
  if (!count || count.value < 1) return null;
  let place = count.next;
  const counted = TIMES.has(wordAt(tokens, place));
  for (let words = 0; !PER.has(wordAt(tokens, place)); words++, place++) {
    if (words > WORDS_COUNTED || wordAt(tokens, place) === '') return null;
  }
  const per = skip(tokens, place, PER);
  if (!counted && !['al', 'por'].includes(wordAt(tokens, place))) return null;
  const several = countAt(tokens, per) ?? { value: 1, next: per };
  const word = wordAt(tokens, several.next);
  const unit = word === '' ? null : periodOf(word);
  if (!unit) return null;
  const months = (unit.value * several.value) / count.value;
  const next = several.next + 1;
  if (months < HALF_MONTH) return one({ kind: 'siempre', firm: true, mended: null, at, next });
  return months <= YEAR ? one({ kind: 'frecuencia', months, mended: mendedAt(several.next, unit), at, next }) : null;
}

function countAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const value = numberAt(tokens, at, 3) ?? cardinalOf(wordAt(tokens, at));
  if (value === null) return null;
  const inDigits = markAt(tokens, at + 1) === '(' && markAt(tokens, at + 3) === ')';
  return { value, next: inDigits ? at + 4 : at + 1 };
}
