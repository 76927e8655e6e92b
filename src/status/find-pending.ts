import type { Finder, Signal } from './signals';
import type { Word } from './split-words';
import { verbForm } from './verb-lexicon';
import { inSameClause, isDescription, isReflexive, leadOf, pastAdverbs, plainAt, startsClause } from './word-places';
import { wordSet } from './word-set';

const PENDING = /^(?:pendientes?|falta|faltan|falto|faltaron|faltando|faltantes?|esperando)$/;
const ARTICLES = wordSet('los las el la sus su estos dichos');
/** Participles of what is only planned. */
const PLANNED = /^(?:program|plane|planific|agend|previst|contempl|proyect)(?:ad)?[oa]s?$/;
const STATE = wordSet('esta estan encuentra encuentran tiene tienen queda quedo quedaron quedan');
const WILL_BE = wordSet(`
  debia debian sera seran debera deberan debe deben estara estaran habra queda proyecta proyectan preve planea pretende`);

/** "pendiente de ...", "falta ...", "por realizar", "en espera", "se aplazó", "está programada", "se realizará". */
export const pending: Finder = (words, at) =>
  lack(words, at) ?? waiting(words, at) ?? putOff(words, at) ?? planned(words, at) ?? future(words, at);

function lack(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  if (PENDING.test(word)) {
    // "se revisaron los pendientes" speaks of things, not of this activity.
    const isNoun = word === 'pendientes' && ARTICLES.has(plainAt(words, at - 1));
    // "la información que estaba pendiente": it no longer is.
    const isPast = /^estaban?$/.test(plainAt(words, at - 1)) && isDescription(words, at - 1);
    return isNoun || isPast
      ? { kind: 'neutro', from: at, to: at + 1 }
      : { kind: 'pendiente', from: at, to: upTo(words, at, 3) };
  }
  const still = word === 'por' && verbForm(plainAt(words, at + 1), 'infinitive');
  return still && inSameClause(words, at, at + 1) ? { kind: 'pendiente', from: at, to: at + 2 } : null;
}

/** Some words more, for the reason to be understood: "Pendiente de ejecución". */
function upTo(words: readonly Word[], at: number, most: number): number {
  let to = at + 1;
  while (
    to < at + most &&
    inSameClause(words, at, to) &&
    (to > at + 1 || ['de', 'por', 'la', 'el'].includes(plainAt(words, to)))
  )
    to++;
  return to;
}

function waiting(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  const inWait = word === 'espera' && ['en', 'la', 'se'].includes(plainAt(words, at - 1));
  const from = plainAt(words, at - 1) === 'la' && plainAt(words, at - 2) === 'a' ? at - 2 : at - 1;
  return inWait ? { kind: 'pendiente', from, to: at + 1 } : null;
}

function putOff(words: readonly Word[], at: number): Signal | null {
  const form = verbForm(plainAt(words, at), 'past', 'participle', 'present', 'presents', 'future', 'infinitive');
  return form?.class === 'aplazo' ? { kind: 'pendiente', from: leadOf(words, at), to: at + 1 } : null;
}

function planned(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  if (STATE.has(word)) {
    const verb = pastAdverbs(words, at);
    if (!PLANNED.test(plainAt(words, verb)) || !inSameClause(words, at, verb)) return null;
    return { kind: isDescription(words, at) ? 'neutro' : 'pendiente', from: leadOf(words, at), to: verb + 1 };
  }
  const announced =
    PLANNED.test(word) && (plainAt(words, at + 1) === 'para' || startsClause(words, at)) && !isReflexive(words, at);
  const isPast = verbForm(word, 'past') !== null && verbForm(word, 'participle') === null;
  return announced && !isPast ? { kind: 'pendiente', from: at, to: at + 1 } : null;
}

function future(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  const form = verbForm(word, 'future');
  if (form) {
    const kind = form.class === 'proceso' ? 'en-proceso' : form.class === 'anexo' ? 'neutro' : 'futuro';
    return { kind: isDescription(words, at) ? 'neutro' : kind, from: leadOf(words, at), to: at + 1 };
  }
  if (WILL_BE.has(word) && (word !== 'queda' || plainAt(words, at + 1) === 'por')) {
    return isDescription(words, at) ? null : { kind: 'futuro', from: leadOf(words, at), to: at + 1 };
  }
  const leftFor = /^(?:dejo|dejaron|queda|quedan|quedo|quedaron)$/.test(word) && plainAt(words, at + 1) === 'para';
  if (leftFor) return { kind: 'pendiente', from: leadOf(words, at), to: at + 2 };
  const goesTo =
    (word === 'va' || word === 'van') &&
    plainAt(words, at + 1) === 'a' &&
    verbForm(plainAt(words, at + 2), 'infinitive');
  return goesTo ? { kind: 'futuro', from: leadOf(words, at), to: at + 3 } : null;
}
