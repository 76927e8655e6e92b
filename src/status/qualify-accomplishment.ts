import type { Signal, SignalKind } from './signals';
import type { Word } from './split-words';
import { verbForm } from './verb-lexicon';
import { inSameClause, plainAt } from './word-places';
import { wordSet } from './word-set';

const ONLY = wordSet('solo solamente unicamente apenas');
/** What stands in the way: "se presentaron inconvenientes". */
const OBSTACLE =
  /^(?:inconvenientes?|dificultad(?:es)?|problemas?|retrasos?|demoras?|limitacion(?:es)?|obstaculos?|impedimentos?|traumatismos?|fallas?|incumplimientos?|necesario|conocimiento|cuenta|intencion|falta)$/;
/** What is made before the work: "se realizó la solicitud", "se presentó propuesta". */
const PREPARATORY = wordSet(
  'solicitud requerimiento peticion cotizacion cotizaciones propuesta propuestas gestion gestiones',
);
const NORMS = wordSet('acuerdo decreto resolucion ordenanza');
/** Verbs so wide that their object tells what was done. */
const WIDE = wordSet('realizar hacer efectuar enviar remitir radicar presentar elaborar entregar formular adelantar');
/** Verbs that, with "para" and a time, put the work into the future: "se trasladó para el mes de octubre". */
const MOVING = wordSet(
  'trasladar fijar convocar citar establecer proyectar programar definir determinar planear planificar agendar',
);
const TIME =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[p]?tiembre|octubre|noviembre|diciembre|mes|proxim[oa]s?|siguientes?|semestre|trimestre|cuatrimestre|vigencia|ano|2\d{3})$/;
const OBJECT_REACH = 3;
const TIME_REACH = 6;
/** A year in "Circular 15 de 2020" is no total. */
const LARGEST_TOTAL = 1000;

/** What a thing said to be done is worth, when the words around it are heard: only in part, put off, prepared, hindered. */
export function qualify(words: readonly Word[], signal: Signal): Signal {
  if (signal.kind !== 'cumplido') return signal;
  const { from, to } = signal;
  if (ONLY.has(plainAt(words, from - 1)) && plainAt(words, from - 2) !== 'no') {
    return { kind: 'en-proceso', from: from - 1, to };
  }
  const object = wordsAfter(words, to, OBJECT_REACH);
  const obstacle = object.findIndex((word) => OBSTACLE.test(word));
  return obstacle >= 0
    ? { kind: 'dudoso', from, to: to + obstacle + 1 }
    : { ...signal, kind: worthOf(words, to, object) };
}

function worthOf(words: readonly Word[], to: number, object: readonly string[]): SignalKind {
  const verb = verbForm(plainAt(words, to - 1), 'past', 'participle', 'present', 'presents')?.verb ?? '';
  if (WIDE.has(verb) && isPreparatory(object)) return 'habitual';
  if (MOVING.has(verb) && isLater(words, to)) return 'pendiente';
  return isFraction(words, to) ? 'en-proceso' : 'cumplido';
}

/** The words after a place, in its clause. */
const wordsAfter = (words: readonly Word[], to: number, reach: number): readonly string[] =>
  words
    .slice(to, to + reach)
    .filter(({ clause }) => clause === words[to - 1]?.clause)
    .map(({ plain }) => plain);

function isPreparatory(object: readonly string[]): boolean {
  if (object.some((word) => PREPARATORY.has(word))) return true;
  const draft = object.indexOf('proyecto');
  return draft >= 0 && object[draft + 1] === 'de' && NORMS.has(object[draft + 2] ?? 'acuerdo');
}

function isLater(words: readonly Word[], to: number): boolean {
  const after = wordsAfter(words, to, TIME_REACH);
  const purpose = after.indexOf('para');
  return purpose >= 0 && after.slice(purpose + 1, purpose + 4).some((word) => TIME.test(word));
}

/** "2 de las 4 capacitaciones", "2 de 4": not all. */
function isFraction(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + OBJECT_REACH && inSameClause(words, to - 1, at); at++) {
    const total = plainAt(words, at + 1) === 'de' ? totalAfter(words, at + 2) : null;
    const done = Number(plainAt(words, at));
    if (total !== null && done > 0 && done < total && total < LARGEST_TOTAL) return true;
  }
  return false;
}

function totalAfter(words: readonly Word[], at: number): number | null {
  const place = ['las', 'los'].includes(plainAt(words, at)) ? at + 1 : at;
  return /^\d+$/.test(plainAt(words, place)) ? Number(plainAt(words, place)) : null;
}
