/** What the words of a follow-up say of the work, clause by clause, with negation and what is pending found first. */
import { accomplishment } from './find-accomplishment';
import { negation } from './find-negation';
import { pending } from './find-pending';
import { underWay } from './find-under-way';
import { qualify } from './qualify-accomplishment';
import type { Word } from './split-words';

/**
 * negado: said not to be done. pendiente: still to be done. futuro: will be done. en-proceso: under way. cumplido: done.
 * habitual: done again and again, or prepared. dudoso: nothing shows it, or something stood in the way. no-aplica. neutro: of no importance, but
 * its words must not be read again ("no se presentaron quejas").
 */
export type SignalKind =
  'negado' | 'pendiente' | 'futuro' | 'en-proceso' | 'cumplido' | 'habitual' | 'dudoso' | 'no-aplica' | 'neutro';

/** Words [from, to) and what they say. */
export interface Signal {
  readonly kind: SignalKind;
  readonly from: number;
  readonly to: number;
}

export type Finder = (words: readonly Word[], at: number) => Signal | null;

/** What denies comes before what affirms: the first that is found at a word takes its words. */
const FINDERS: readonly Finder[] = [negation, pending, underWay, accomplishment];

/** Every signal of a text, in order. A denial reaches to the end of its clause: nothing in it is taken for done. */
export function findSignals(words: readonly Word[]): readonly Signal[] {
  const signals: Signal[] = [];
  let deniedClause = -1;
  for (let at = 0; at < words.length;) {
    const signal = findAt(words, at);
    if (!signal) {
      at++;
      continue;
    }
    const clause = words[at]?.clause ?? -1;
    if (signal.kind === 'negado') deniedClause = clause;
    const denied = clause === deniedClause && (signal.kind === 'cumplido' || signal.kind === 'habitual');
    if (!denied) signals.push(signal);
    at = signal.to;
  }
  return signals;
}

function findAt(words: readonly Word[], at: number): Signal | null {
  for (const find of FINDERS) {
    const signal = find(words, at);
    if (signal) return qualify(words, signal);
  }
  return null;
}
