import type { Finder, Signal } from './signals';
import type { Word } from './split-words';
import { pastMayBeNoun, verbForm } from './verb-lexicon';
import {
  endsClause,
  inSameClause,
  isDescription,
  isReflexive,
  leadOf,
  pastAdverbs,
  plainAt,
  startsClause,
} from './word-places';
import { wordSet } from './word-set';

const GOING_ON = wordSet(`
  esta estan estamos estaba estaban viene vienen venimos venido sigue siguen continua continuan encuentra
  encuentran va van`);
const GERUND = /^(?!cuando$)[a-z]+(?:ando|iendo|yendo)$/;
const STANDS = wordSet(`
  esta estan estamos encuentra encuentran sigue siguen continua continuan halla hallan permanece hace`);
/** "en proceso", "en elaboración": stages that a work goes through. */
const STAGES = wordSet(`
  proceso curso ejecucion desarrollo construccion elaboracion revision ajuste ajustes tramite actualizacion etapa
  fase implementacion formulacion estructuracion progreso avance consolidacion diseno gestion concertacion
  proyeccion borrador adecuacion aprobacion estudio contratacion recoleccion proyecto mora validacion verificacion`);
/** Stages that need no verb before them: "En proceso de actualización". */
const PLAIN_STAGES = wordSet(`
  proceso curso tramite elaboracion construccion revision actualizacion ejecucion ajuste ajustes`);
const ARTICLES = wordSet('la el su los las');
const SHARE =
  /^(?!.*r$)(?:avance|avances|avanc\w+|avanz\w+|ejecucion|ejecut\w+|cumpl\w+|progreso|porcentaje|desarroll\w+)$/;
const REACH_OF_SHARE = 6;
const UNFINISHED = /^(?:parcial(?:mente|es)?|borrador|preliminar(?:es)?|incomplet[oa]s?)$/;

/** "se está realizando", "se viene ...", "en proceso", "avance 30 %", "parcialmente", "se inició". */
export const underWay: Finder = (words, at) =>
  share(words, at) ?? stage(words, at) ?? goingOn(words, at) ?? begun(words, at) ?? unfinished(words, at);

/** A percentage beside a word of progress, or alone: 100 % is done, 0 % is not begun. */
function share(words: readonly Word[], at: number): Signal | null {
  const word = words[at];
  if (!word || !/^\d/.test(word.plain) || !(word.percent || isSpelledPercent(words, at))) return null;
  const value = Number(word.plain.replace(',', '.'));
  const near = words
    .slice(Math.max(0, at - REACH_OF_SHARE), at + REACH_OF_SHARE + 1)
    .filter(({ sentence }) => sentence === word.sentence);
  if (!(near.some(({ plain }) => SHARE.test(plain)) || words.length <= 2) || !(value >= 0 && value <= 100)) return null;
  const kind = value === 100 ? 'cumplido' : value === 0 ? 'negado' : 'en-proceso';
  const after = plainAt(words, at + 1) === 'de' && SHARE.test(plainAt(words, at + 2)) ? at + 3 : at + 1;
  return { kind, from: SHARE.test(plainAt(words, at - 1)) ? at - 1 : at, to: after };
}

const isSpelledPercent = (words: readonly Word[], at: number): boolean =>
  plainAt(words, at + 1) === 'por' && plainAt(words, at + 2) === 'ciento';

function stage(words: readonly Word[], at: number): Signal | null {
  if (plainAt(words, at) !== 'en') return null;
  const place = ARTICLES.has(plainAt(words, at + 1)) ? at + 2 : at + 1;
  const noun = plainAt(words, place);
  if (!STAGES.has(noun) || !inSameClause(words, at, place)) return null;
  const verb = standsBefore(words, at);
  const first = startsClause(words, at) && PLAIN_STAGES.has(noun);
  const last = endsClause(words, place) && !startsClause(words, at);
  if (verb === null && (place > at + 1 || (!first && !last))) return null;
  return { kind: 'en-proceso', from: verb ?? at, to: place + 1 };
}

/** The place of "se encuentra" that leads to a stage: some adverbs may stand between. */
function standsBefore(words: readonly Word[], at: number): number | null {
  for (let place = at - 1; place >= Math.max(0, at - 3) && inSameClause(words, place, at); place--) {
    if (STANDS.has(plainAt(words, place))) return leadOf(words, place);
  }
  return null;
}

function goingOn(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  if (!GOING_ON.has(word)) return null;
  const verb = pastAdverbs(words, at);
  if (inSameClause(words, at, verb) && GERUND.test(plainAt(words, verb))) {
    if (plainAt(words, verb) === 'esperando') return { kind: 'pendiente', from: leadOf(words, at), to: verb + 1 };
    return { kind: 'en-proceso', from: leadOf(words, at), to: verb + 1 };
  }
  // "se encuentra actualmente en proceso": the stage is found from here, so that nothing else takes the verb.
  const staged = inSameClause(words, at, verb) ? stage(words, verb) : null;
  if (staged) return { ...staged, from: leadOf(words, at) };
  const goesOn =
    (word === 'continua' || word === 'continuan') && (isReflexive(words, at) || plainAt(words, at + 1) === 'con');
  return goesOn ? { kind: 'en-proceso', from: leadOf(words, at), to: at + 1 } : null;
}

/** "se inició", "se ha avanzado", "se adelantan gestiones", "se dio inicio". */
function begun(words: readonly Word[], at: number): Signal | null {
  const word = plainAt(words, at);
  const from = leadOf(words, at);
  if (/^(?:dio|dieron|da|dan|dado|dando)$/.test(word) && ['inicio', 'comienzo'].includes(plainAt(words, at + 1)))
    return { kind: 'en-proceso', from, to: at + 2 };
  const form = verbForm(word, 'past', 'participle', 'present', 'presents');
  if (form?.class !== 'proceso' || isDescription(words, at)) return null;
  const isNoun =
    !isReflexive(words, at) &&
    !words[at]?.accented &&
    !form.plural &&
    (pastMayBeNoun(form, word) || form.tense === 'present');
  const hasHelp =
    form.tense !== 'participle' ||
    /^(?:ha|han|hemos|esta|estan|fue|fueron|sido|encuentra|encuentran)$/.test(plainAt(words, from - 1));
  return isNoun || !hasHelp ? null : { kind: 'en-proceso', from, to: at + 1 };
}

const unfinished: Finder = (words, at) =>
  UNFINISHED.test(plainAt(words, at)) ? { kind: 'en-proceso', from: at, to: at + 1 } : null;
