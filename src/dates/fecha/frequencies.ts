/** How often: "Trimestral", "cada tres meses", "dos veces al año", "Todo el año", "Permanente", "Diario". */
import { markAt, mendedAt, numberAt, one, skip, wordAt, type Parsed } from './elements';
import { alwaysOf, cardinalOf, frequencyOf, periodOf } from './lexicon';
import type { Token } from './tokenize';
import { fourDigitYearAt, yearAfter } from './years';

const YEAR = 12;
const HALF_MONTH = 0.5;
const DAYS_IN_MONTH = 30;
const HALF_MONTH_DAYS = 15;
const ALL = new Set(['todo', 'toda', 'todos', 'todas']);
const ARTICLES = new Set(['el', 'la', 'los', 'las', 'al', 'lo', 'de', 'del']);
const THROUGH = new Set(['durante', 'transcurso', 'largo', 'curso', 'permanencia']);
const THROUGH_FILLERS = new Set([
  'todo',
  'toda',
  'el',
  'al',
  'la',
  'los',
  'de',
  'del',
  'lo',
  'presente',
  'esta',
  'este',
  'actual',
  'doce',
  'meses',
]);
const PER = new Set(['al', 'por', 'a', 'en', 'cada', 'durante', 'el', 'la', 'del']);
const TIMES = new Set(['vez', 'veces']);
const YEAR_NOUNS = new Set(['ano', 'anos', 'vigencia', 'anualidad']);
/** "dos informes de gestión al año": so many words may stand between. */
const WORDS_COUNTED = 3;

/** "Trimestral", "semestralmente", "Mensaul". */
export function frequencyWord(tokens: readonly Token[], at: number): Parsed | null {
  const word = wordAt(tokens, at);
  const found = word === '' ? null : frequencyOf(word);
  return found && one({ kind: 'frecuencia', months: found.value, mended: mendedAt(at, found), at, next: at + 1 });
}

/** "cada mes", "cada tres (3) meses", "cada 15 días", "todos los meses", "por trimestre", "mes a mes", "semestre vencido". */
export function everyPeriod(tokens: readonly Token[], at: number): Parsed | null {
  const word = wordAt(tokens, at);
  if (word === 'cada') {
    const count = countAt(tokens, at + 1) ?? { value: 1, next: skip(tokens, at + 1, new Set(['fin', 'final', 'de'])) };
    const unit = wordAt(tokens, count.next);
    if (unit === 'dia' || unit === 'dias' || unit === 'semana' || unit === 'semanas') {
      return everyDays(count.value * (unit.startsWith('s') ? DAYS_IN_WEEK : 1), at, count.next + 1);
    }
    return everyMonths(tokens, count.next, count.value, at);
  }
  if (ALL.has(word) && ['los', 'las'].includes(wordAt(tokens, at + 1))) {
    const unit = wordAt(tokens, at + 2);
    return unit.endsWith('s') ? everyMonths(tokens, at + 2, 1, at) : null;
  }
  if (word === 'por') return YEAR_NOUNS.has(wordAt(tokens, at + 1)) ? null : everyMonths(tokens, at + 1, 1, at);
  const months = word === '' ? null : periodOf(word);
  const repeated = months && wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === word;
  const overdue = months && wordAt(tokens, at + 1) === 'vencido';
  if (repeated || overdue)
    return one({
      kind: 'frecuencia',
      months: months.value,
      mended: mendedAt(at, months),
      at,
      next: at + (repeated ? 3 : 2),
    });
  return null;
}

const DAYS_IN_WEEK = 7;

function everyMonths(tokens: readonly Token[], at: number, count: number, start: number): Parsed | null {
  const word = wordAt(tokens, at);
  const unit = word === '' ? null : periodOf(word);
  const months = unit ? unit.value * count : 0;
  return unit && months > 0 && months <= YEAR
    ? one({ kind: 'frecuencia', months, mended: mendedAt(at, unit), at: start, next: at + 1 })
    : null;
}

/** Every few days is as good as always: no plazo of its own could be followed up. */
function everyDays(days: number, at: number, next: number): Parsed | null {
  if (days < HALF_MONTH_DAYS) return one({ kind: 'siempre', firm: true, mended: null, at, next });
  if (days < DAYS_IN_MONTH)
    return days === HALF_MONTH_DAYS ? one({ kind: 'frecuencia', months: HALF_MONTH, mended: null, at, next }) : null;
  const months = days / DAYS_IN_MONTH;
  return Number.isInteger(months) && months <= YEAR
    ? one({ kind: 'frecuencia', months, mended: null, at, next })
    : null;
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
  const unit = wordAt(tokens, several.next) === '' ? null : periodOf(wordAt(tokens, several.next));
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

/** "Permanente", "todo el año 2020", "durante la vigencia", "todos los días", "vigencia completa". */
export function always(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const word = wordAt(tokens, at);
  const found = word === '' ? null : alwaysOf(word);
  if (found) return one({ kind: 'siempre', firm: true, mended: mendedAt(at, found), at, next: at + 1 });
  if (ALL.has(word)) {
    const place = skip(tokens, at + 1, ARTICLES);
    const what = wordAt(tokens, place);
    if (['tiempo', 'momento', 'dias', 'semanas'].includes(what))
      return one({ kind: 'siempre', firm: true, mended: null, at, next: place + 1 });
  }
  if (ALL.has(word) || THROUGH.has(word)) return wholeYear(tokens, at, vigencia);
  const completed = YEAR_NOUNS.has(word) && ['completo', 'completa', 'corrido'].includes(wordAt(tokens, at + 1));
  return completed ? one({ kind: 'siempre', firm: false, mended: null, at, next: at + 2 }) : null;
}

function wholeYear(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const place = skip(tokens, at + 1, THROUGH_FILLERS);
  if (!YEAR_NOUNS.has(wordAt(tokens, place)) && fourDigitYearAt(tokens, place) === null) return null;
  const year = yearAfter(tokens, place, vigencia, true);
  return one({ kind: 'siempre', firm: false, mended: null, at, next: year?.next ?? place + 1 });
}
