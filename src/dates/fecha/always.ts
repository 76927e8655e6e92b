/** Work that never stops: "Permanente", "Todo el año", "Todos los días", "Lunes a viernes", "24/7". */
import { isTight, markAt, mendedAt, numberAt, one, skip, wordAt, type Parsed } from './elements';
import { alwaysOf } from './lexicon';
import type { Token } from './tokenize';
import { fourDigitYearAt, isYearNoun, yearAfter } from './years';

const ALL = new Set(['todo', 'toda', 'todos', 'todas']);
const ARTICLES = new Set(['el', 'la', 'los', 'las', 'al', 'lo', 'de', 'del']);
const THROUGH = new Set(['durante', 'transcurso', 'largo', 'curso']);
const THROUGH_FILLERS = new Set('todo toda el al la los de del lo presente esta este actual doce meses'.split(' '));
const EVER = new Set(['tiempo', 'momento', 'dias', 'semanas', 'periodo', 'cuatrienio']);
const WEEKDAY = /^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)$/;

/** "Permanente", "todo el año 2020", "durante la vigencia", "todos los días", "vigencia completa". */
export function always(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const word = wordAt(tokens, at);
  if (word === '') return roundTheClock(tokens, at);
  const found = alwaysOf(word);
  if (found) return one({ kind: 'siempre', firm: true, mended: mendedAt(at, found), at, next: at + 1 });
  return everyDay(tokens, at) ?? wholeYear(tokens, at, vigencia);
}

/** 24/7 */
function roundTheClock(tokens: readonly Token[], at: number): Parsed | null {
  const is = numberAt(tokens, at, 2) === 24 && markAt(tokens, at + 1) === '/' && numberAt(tokens, at + 2, 1) === 7;
  const isDate = markAt(tokens, at + 3) === '/' && isTight(tokens, at + 3);
  return is && !isDate ? one({ kind: 'siempre', firm: true, mended: null, at, next: at + 3 }) : null;
}

function everyDay(tokens: readonly Token[], at: number): Parsed | null {
  const word = wordAt(tokens, at);
  const place = ALL.has(word) ? skip(tokens, at + 1, ARTICLES) : -1;
  const isAll = place > 0 && (EVER.has(wordAt(tokens, place)) || WEEKDAY.test(wordAt(tokens, place)));
  if (isAll) return one({ kind: 'siempre', firm: true, mended: null, at, next: place + 1 });
  const isWeek =
    WEEKDAY.test(word) && ['a', 'al'].includes(wordAt(tokens, at + 1)) && WEEKDAY.test(wordAt(tokens, at + 2));
  return isWeek ? one({ kind: 'siempre', firm: true, mended: null, at, next: at + 3 }) : null;
}

function wholeYear(tokens: readonly Token[], at: number, vigencia: number): Parsed | null {
  const word = wordAt(tokens, at);
  if (isYearNoun(word) && ['completo', 'completa', 'corrido'].includes(wordAt(tokens, at + 1))) {
    return one({ kind: 'siempre', firm: false, mended: null, at, next: at + 2 });
  }
  if (!ALL.has(word) && !THROUGH.has(word)) return null;
  const place = skip(tokens, at + 1, THROUGH_FILLERS);
  if (!isYearNoun(wordAt(tokens, place)) && fourDigitYearAt(tokens, place) === null) return null;
  const year = yearAfter(tokens, place, vigencia, true);
  return one({ kind: 'siempre', firm: false, mended: null, at, next: year?.next ?? place + 1 });
}
