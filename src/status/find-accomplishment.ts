import { monthNamed } from './months';
import type { Finder, Signal, SignalKind } from './signals';
import type { Word } from './split-words';
import {
  isUnknownParticiple,
  isUnknownPast,
  pastMayBeNoun,
  presentMayBeNoun,
  verbForm,
  type VerbClass,
  type VerbForm,
} from './verb-lexicon';
import { aroundIn, inSameClause, isDescription, isReflexive, leadOf, pastAdverbs, plainAt } from './word-places';
import { wordSet } from './word-set';

const PERFECT = wordSet('ha han hemos he habia habian');
const PASSIVE = wordSet('fue fueron quedo quedaron queda quedan');
const STATE = wordSet('esta estan encuentra encuentran halla hallan tiene tienen');
const HABITUAL_PASSIVE = new Set(['es', 'son']);
/** What a finished thing is: "se encuentra disponible". */
const FINISHED = wordSet('disponible disponibles vigente vigentes listo lista listos listas completo completa');
const PLACES = wordSet('pagina web portal sitio link sede plataforma secop cartelera intranet enlace');
/** Having it is what was asked, unless it is only a draft. */
const NOT_OWNED = wordSet('que como para pensado previsto entendido');
const DRAFT = wordSet('borrador avance avances propuesta proyecto preliminar');
/** "se realiza la publicación": the noun tells a thing done at once. */
const DELIVERY = wordSet('publicacion envio entrega remision radicacion presentacion expedicion adopcion');
const LIGHT = new Set(['realiza', 'hace', 'efectua']);
const HABIT =
  /^(?:constante|permanente|continua|diaria|semanal|quincenal|mensual|bimestral|trimestral|semestral|anual|periodica|regular|habitual|frecuente)(?:s|es|mente)?$|^(?:siempre|cada|cuando|diario|periodicos?)$/;
/** What may stand before a participle that speaks of the whole activity: "Actividad ya ejecutada". */
const BEFORE_PARTICIPLE = wordSet(`
  ya la el esta dicha actividad actividades accion acciones meta tarea compromiso totalmente debidamente`);

/** "se elaboró", "ha sido publicado", "fue enviado", "se encuentra publicado", "Ejecutado", "se cuenta con ...". */
export const accomplishment: Finder = (words, at) => {
  if (isDescription(words, at)) return null;
  return helped(words, at) ?? possessed(words, at) ?? told(words, at) ?? bareParticiple(words, at) ?? usual(words, at);
};

const KIND_OF_CLASS: Readonly<Record<VerbClass, SignalKind>> = {
  logro: 'cumplido',
  entrega: 'cumplido',
  fin: 'cumplido',
  proceso: 'en-proceso',
  previo: 'habitual',
  aplazo: 'pendiente',
  anexo: 'neutro',
  ocurre: 'neutro',
};

/** An auxiliary and its participle. */
function helped(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  const isState = STATE.has(word);
  if (!isState && !PERFECT.has(word) && !PASSIVE.has(word) && !HABITUAL_PASSIVE.has(word)) return null;
  const verb = pastAdverbs(words, at);
  if (!inSameClause(words, at, verb)) return null;
  const from = leadOf(words, at);
  const form = verbForm(plainAt(words, verb), 'participle');
  if (form)
    return { kind: HABITUAL_PASSIVE.has(word) ? habitual(form) : KIND_OF_CLASS[form.class], from, to: verb + 1 };
  if (!isState) {
    const isDone = !HABITUAL_PASSIVE.has(word) && isUnknownParticiple(plainAt(words, verb));
    return isDone ? { kind: 'cumplido', from, to: verb + 1 } : null;
  }
  if (FINISHED.has(plainAt(words, verb))) {
    return { kind: plainAt(words, verb + 1) === 'para' ? 'en-proceso' : 'cumplido', from, to: verb + 1 };
  }
  const place = plainAt(words, verb) === 'en' ? verb + (['la', 'el'].includes(plainAt(words, verb + 1)) ? 2 : 1) : -1;
  return place > 0 && PLACES.has(plainAt(words, place)) ? { kind: 'cumplido', from, to: place + 1 } : null;
}

const habitual = (form: VerbForm): SignalKind =>
  form.class === 'anexo' || form.class === 'ocurre' ? 'neutro' : 'habitual';

/** "se cuenta con", "se tiene", "dispone de", "existe". */
function possessed(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  const next = plainAt(words, at + 1);
  const counts = (word === 'cuenta' || word === 'cuentan') && next === 'con';
  const disposes = (word === 'dispone' || word === 'disponen') && next === 'de';
  const has = (word === 'tiene' || word === 'tienen') && isReflexive(words, at) && !NOT_OWNED.has(next);
  const exists = word === 'existe' || word === 'existen';
  if (!counts && !disposes && !has && !exists) return null;
  const to = at + (counts || disposes ? 2 : 1);
  const isDraft = words.slice(to, to + 4).some(({ plain, clause }) => clause === words[at]?.clause && DRAFT.has(plain));
  return { kind: isDraft ? 'en-proceso' : 'cumplido', from: leadOf(words, at), to };
}

/** A past tense: "se elaboró", "La Secretaría realizó", "enviamos". */
function told(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  const form = verbForm(word, 'past');
  // "se" and a past tense tell a thing done whatever the verb; without "se" only known verbs do.
  const isUnknown = !form && isReflexive(words, at) && isUnknownPast(word, words[at]?.accented === true);
  if (isUnknown) return { kind: 'cumplido', from: leadOf(words, at), to: at + 1 };
  if (!form) return null;
  const sure = form.plural || words[at]?.accented === true || isReflexive(words, at);
  if (!sure && (pastMayBeNoun(form, word) || verbForm(word, 'participle') !== null)) return null;
  if (form.verb === 'llevar' && !(plainAt(words, at + 1) === 'a' && plainAt(words, at + 2) === 'cabo')) return null;
  const to = form.verb === 'llevar' ? at + 3 : at + 1;
  return { kind: KIND_OF_CLASS[form.class], from: leadOf(words, at), to };
}

/** "Ejecutado", "Ya publicado", "Actividad cumplida": a participle that opens its sentence; elsewhere it describes a noun. */
function bareParticiple(words: readonly Word[], at: number): Signal | null {
  const form = verbForm(plainAt(words, at), 'participle');
  if (!form || plainAt(words, at + 1) === 'por') return null;
  let first = at;
  while (first > 0 && inSameClause(words, first - 1, at) && BEFORE_PARTICIPLE.has(plainAt(words, first - 1))) first--;
  const opens = first === 0 || words[first - 1]?.sentence !== words[first]?.sentence;
  if (!opens || form.class === 'previo') return null;
  return { kind: KIND_OF_CLASS[form.class], from: first, to: at + 1 };
}

/** A present tense: habitual, unless it tells one thing delivered or done on a day. */
function usual(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  const form = verbForm(word, 'present', 'presents');
  if (!form || form.class === 'anexo' || form.class === 'aplazo' || form.class === 'ocurre') return null;
  const reflexive = isReflexive(words, at);
  if (!reflexive && presentMayBeNoun(word)) return null;
  const from = leadOf(words, at);
  const signal = (kind: SignalKind): Signal => ({ kind, from, to: at + 1 });
  if (form.class === 'previo' || form.class === 'proceso')
    return signal(form.class === 'previo' ? 'habitual' : 'en-proceso');
  const again = form.plural || aroundIn(words, at).some((place) => HABIT.test(plainAt(words, place)));
  if (again || !reflexive) return signal('habitual');
  return signal(form.class === 'entrega' || delivers(words, at) || isDated(words, at) ? 'cumplido' : 'habitual');
}

const delivers = (words: readonly Word[], at: number): boolean =>
  LIGHT.has(plainAt(words, at)) && words.slice(at + 1, at + 3).some(({ plain }) => DELIVERY.has(plain));

/** A day or a month is named in the sentence, or in the one before ("18-junio-2020. Se realiza reunión"). */
const isDated = (words: readonly Word[], at: number): boolean =>
  aroundIn(words, at, 1).some((place) => monthNamed(words, place));
