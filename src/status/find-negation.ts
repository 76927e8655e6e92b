import type { Finder, Signal } from './signals';
import type { Word } from './split-words';
import { isVerb, verbForm } from './verb-lexicon';
import { aroundIn, endsClause, inSameClause, plainAt } from './word-places';
import { wordSet } from './word-set';

const NEVER = wordSet('no tampoco nunca jamas');
const STILL = new Set(['aun', 'todavia']);
const NONE = wordSet('ningun ninguna ninguno nadie nada');
const DENYING = wordSet('no ni sin tampoco nunca');
/** "no obstante", "no solo", "no presencial": they deny nothing of the work. */
const IDIOMS = wordSet(`
  obstante solo solamente conformidad conformidades conforme conformes presencial presenciales mas sin formal
  formales menos`);
/** Words of the verb group that is denied. */
const GROUP = wordSet(`
  se le les lo la los las nos ha han hemos he habia habian fue fueron sido ser es son podido pudo pudieron pudimos
  puede pueden posible sera esta estan encuentra encuentran cuenta cuentan con tiene tienen tuvo hay hubo existe
  existen existio dado aplica aun ya era a cabo ningun ninguna registra registran inicio avance avances`);
const DANGLING = wordSet('la las los ningun ninguna');
const PREPOSITIONS = wordSet('de por al para');
const LONGEST_GROUP = 9;
/** How far the thing that did not happen may stand from its verb. */
const REACH = 14;
/** What citizens or chance bring: that none came is no omission. */
const DEMAND =
  /^(?:pqrs?d?f?s?|quejas?|reclamos?|peticion(?:es)?|solicitud(?:es)?|denuncias?|novedad(?:es)?|inconvenientes?|casos?|cambios?|modificacion(?:es)?|materializacion|riesgos?|hallazgos?|hechos?|eventos?|irregularidad(?:es)?|situacion(?:es)?|dificultad(?:es)?|requerimientos?|tutelas?|observaciones|sugerencias?|felicitaciones|demandas?)$/;
const HAPPENING =
  /^(?:(?:se|ha|han|hubo|hay|existe[n]?|existio|tiene|tienen|tuvo|present\w+|recib\w+|evidenci\w+|materializ\w+|registr\w+|detect\w+|encontr\w+|identific\w+|gener\w+|report\w+|radic\w+|ocurr\w+|suced\w+|lleg\w+)$)/;
const NEEDED = /^(?:requi\w+|requer\w+|neces\w+|ameri\w+)$/;
const EVIDENCE = /^(?:evidencias?|soportes?|anexos?|documento|documentos|link|enlace)$/;
const OUTCOME =
  /^(?:avances?|cumplimiento|ejecucion|publicacion|realizacion|gestion|elaboracion|seguimiento|actividad(?:es)?|accion(?:es)?|socializacion|informes?)$/;
const LACKING_NOUN =
  /^(?:avances?|ejecucion|cumplimiento|realizacion|inicio|gestion|accion|acciones|desarrollo|actividad|actividades|implementacion)$/;
const BLOCKED =
  /^(?:imposibl\w+|imposibilit\w+|imposibilidad|impid\w+|impedi\w+|incumpl\w+|inexistente|inejecutad\w+|inconclus\w+)$/;

/** "no se ha realizado", "sin ejecutar", "no fue posible", "incumplida": and what only looks like it. */
export const negation: Finder = (words, at) => {
  const word = plainAt(words, at);
  if (NEVER.has(word)) return denial(words, at, at);
  if (STILL.has(word) && NEVER.has(plainAt(words, at + 1))) return denial(words, at, at + 1);
  if (word === 'sin') return lacking(words, at);
  const answers = at === 0 || words[at - 1]?.sentence !== words[at]?.sentence;
  if (answers && (word === 'na' || (word === 'n' && plainAt(words, at + 1) === 'a'))) {
    return { kind: 'no-aplica', from: at, to: word === 'na' ? at + 1 : at + 2 };
  }
  if (BLOCKED.test(word)) return { kind: 'negado', from: at, to: at + 1 };
  if (word === 'ni') return startsVerb(words, at + 1) ? denial(words, at, at) : null;
  if (NONE.has(word)) return nothing(words, at);
  const stopped =
    /^dej(?:o|aron|ado|amos)$/.test(word) &&
    plainAt(words, at + 1) === 'de' &&
    verbForm(plainAt(words, at + 2), 'infinitive');
  return stopped ? { kind: 'negado', from: at, to: at + 3 } : null;
};

function denial(words: readonly Word[], from: number, no: number): Signal {
  const next = plainAt(words, no + 1);
  const neutral: Signal = { kind: 'neutro', from, to: no + 1 };
  if (next === '' || /^\d/.test(next) || !inSameClause(words, no, no + 1))
    return standsAlone(words, from, no) ? { ...neutral, kind: 'negado' } : neutral;
  if (IDIOMS.has(next)) return { ...neutral, to: no + 2 };
  const before = plainAt(words, from - 1);
  // "sea o no permitida" is a choice, "si no se ha realizado" a condition.
  if (before === 'o' && !GROUP.has(next) && verbForm(next, 'past', 'present', 'presents') === null)
    return { ...neutral, to: no + 2 };
  if (before === 'si') return { ...neutral, to: endOfGroup(words, no + 1) };
  if (next === 'aplica' || next === 'aplican' || next === 'corresponde') return { kind: 'no-aplica', from, to: no + 2 };
  // "a pesar de no contar con ..." tells of the circumstances, not of the work.
  const isCircumstance = verbForm(next, 'infinitive') !== null || next === 'contar' || next === 'tener';
  if (isCircumstance && PREPOSITIONS.has(plainAt(words, from - 1))) return { ...neutral, to: no + 2 };
  const to = endOfGroup(words, no + 1);
  const group = words.slice(no + 1, to).map(({ plain }) => plain);
  return { kind: kindOfDenial(group, objectOf(words, no, to)), from, to };
}

/** "Ninguna capacitación se realizó": a denial, unless another word of the sentence denies already. */
function nothing(words: readonly Word[], at: number): Signal {
  const isDenied = aroundIn(words, at).some((place) => place < at && DENYING.has(plainAt(words, place)));
  return { kind: isDenied ? 'neutro' : 'negado', from: at, to: at + 1 };
}

const startsVerb = (words: readonly Word[], at: number): boolean =>
  /^(?:se|ha|han|fue|fueron)$/.test(plainAt(words, at)) ||
  verbForm(plainAt(words, at), 'past', 'present', 'presents') !== null;

/** "No" as the whole sentence. */
const standsAlone = (words: readonly Word[], from: number, no: number): boolean =>
  from === no && words[no]?.sentence !== words[no + 1]?.sentence && words[no]?.sentence !== words[no - 1]?.sentence;

function endOfGroup(words: readonly Word[], start: number): number {
  let to = start;
  while (to - start < LONGEST_GROUP && (to === start || inSameClause(words, start, to)) && belongs(words, to)) to++;
  // The article of what was not done belongs to its name, not to the denial.
  while (to > start + 1 && DANGLING.has(plainAt(words, to - 1))) to--;
  return Math.max(to, start + 1);
}

function belongs(words: readonly Word[], at: number): boolean {
  const word = plainAt(words, at);
  const joins =
    ['y', 'ni', 'o', 'de', 'haber'].includes(word) && isVerb(plainAt(words, at + 1)) && !endsClause(words, at);
  return GROUP.has(word) || isVerb(word) || joins;
}

/** The words after the group, as far as what is denied may be named. */
function objectOf(words: readonly Word[], no: number, to: number): readonly string[] {
  const object: string[] = [];
  for (let at = to; at < to + REACH && words[at]?.sentence === words[no]?.sentence; at++)
    object.push(plainAt(words, at));
  return object;
}

function kindOfDenial(group: readonly string[], object: readonly string[]): Signal['kind'] {
  const verbs = group.filter((word) => isVerb(word) || HAPPENING.test(word));
  if (group.some((word) => NEEDED.test(word)) || object.slice(0, 2).some((word) => NEEDED.test(word))) return 'neutro';
  if (group.every((word) => GROUP.has(word) || HAPPENING.test(word)) && namesDemand(object)) return 'neutro';
  const attaches = group.some((word) => verbForm(word, 'past', 'participle', 'present', 'presents')?.class === 'anexo');
  if (attaches)
    return [...group, ...object.slice(0, 4)].some((word) => OUTCOME.test(word))
      ? 'negado'
      : namesDemand(object)
        ? 'neutro'
        : 'dudoso';
  if (object.slice(0, 3).some((word) => EVIDENCE.test(word)) && verbs.length > 0) return 'dudoso';
  const ends = group.some((word) => ENDINGS.test(word)) && !group.some((word) => /^inici/.test(word));
  return ends ? 'en-proceso' : 'negado';
}

/** "no se ha terminado" is under way. */
const ENDINGS = /^(?:termin|finaliz|conclu|culmin|complet)\w*$/;

function namesDemand(object: readonly string[]): boolean {
  const place = object.findIndex((word) => DEMAND.test(word));
  return place >= 0 && !object.slice(0, place).some((word) => isVerb(word) && verbForm(word, 'infinitive') !== null);
}

function lacking(words: readonly Word[], at: number): Signal | null {
  const next = plainAt(words, at + 1);
  if (!inSameClause(words, at, at + 1)) return null;
  if (EVIDENCE.test(next)) return { kind: 'dudoso', from: at, to: at + 2 };
  const undone = verbForm(next, 'infinitive') !== null || LACKING_NOUN.test(next);
  return undone ? { kind: 'negado', from: at, to: at + 2 } : { kind: 'neutro', from: at, to: at + 2 };
}
