import { plain } from '../plan/texto';
import { similarity } from './similarity';

/** What an activity is known by across cut-offs. */
export interface Identidad {
  readonly dependencia: string;
  readonly componente: number;
  readonly seccion: string | null;
  readonly numero: string;
  readonly actividad: string;
}

/** How two activities were found to be the same. */
export type Emparejada = 'numero' | 'solo-numero' | 'texto';

export interface Pareja<A, B> {
  readonly antes: A;
  readonly ahora: B;
  readonly por: Emparejada;
}

/** The number is the same, and the text is still recognisably the same. */
const ALIKE = 0.6;
/** The number changed: only a text that is almost the same counts. */
const ALMOST_EQUAL = 0.85;

/**
 * Pairs the activities of two cut-offs, each at most once. Only inside the same dependencia, componente and section:
 * first those of the same number whose texts are alike, best first; then, of the rest, those whose texts are almost equal
 * though the number changed; last, those of the same number though the text was written anew.
 */
export function matchActivities<A extends Identidad, B extends Identidad>(
  antes: readonly A[],
  ahora: readonly B[],
): readonly Pareja<A, B>[] {
  const groups = new Map<string, { antes: A[]; ahora: B[] }>();
  const groupOf = (una: Identidad): { antes: A[]; ahora: B[] } => {
    const key = JSON.stringify([plain(una.dependencia), una.componente, una.seccion]);
    const known = groups.get(key) ?? { antes: [], ahora: [] };
    groups.set(key, known);
    return known;
  };
  for (const una of antes) groupOf(una).antes.push(una);
  for (const una of ahora) groupOf(una).ahora.push(una);
  return [...groups.values()].flatMap((group) => matchGroup(group.antes, group.ahora));
}

interface Candidata<A, B> extends Pareja<A, B> {
  readonly alike: number;
}

function matchGroup<A extends Identidad, B extends Identidad>(
  antes: readonly A[],
  ahora: readonly B[],
): readonly Pareja<A, B>[] {
  const candidatas = antes.flatMap((una) => ahora.flatMap((otra) => candidataOf(una, otra) ?? []));
  const order: readonly Emparejada[] = ['numero', 'texto', 'solo-numero'];
  candidatas.sort((a, b) => order.indexOf(a.por) - order.indexOf(b.por) || b.alike - a.alike);
  const taken = new Set<A | B>();
  return candidatas.flatMap(({ antes: una, ahora: otra, por }) => {
    if (taken.has(una) || taken.has(otra)) return [];
    taken.add(una).add(otra);
    return [{ antes: una, ahora: otra, por }];
  });
}

function candidataOf<A extends Identidad, B extends Identidad>(antes: A, ahora: B): Candidata<A, B> | null {
  const alike = similarity(antes.actividad, ahora.actividad);
  const sameNumber = antes.numero !== '' && antes.numero === ahora.numero;
  if (sameNumber) return { antes, ahora, alike, por: alike >= ALIKE ? 'numero' : 'solo-numero' };
  return alike >= ALMOST_EQUAL ? { antes, ahora, alike, por: 'texto' } : null;
}
