import { plain } from '../plan/texto';
import type { Steps } from '../workbook/steps';
import { lettersOf, mostAlike, similarity, type Letters } from './similarity';

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

/** One that is not paired yet. */
interface Suelta<T> {
  readonly una: T;
  readonly letters: Letters;
}

interface Candidata<A, B> {
  readonly antes: Suelta<A>;
  readonly ahora: Suelta<B>;
  readonly alike: number;
}

/** Pairs compared between two pauses. */
const EACH = 500;

/**
 * Pairs the activities of two cut-offs, each at most once. Only inside the same dependencia, componente and section:
 * first those of the same number whose texts are alike, best first; then, of the rest, those whose texts are almost equal
 * though the number changed; last, those of the same number though the text was written anew.
 */
export function* matchActivities<A extends Identidad, B extends Identidad>(
  antes: readonly A[],
  ahora: readonly B[],
): Steps<readonly Pareja<A, B>[]> {
  const groups = new Map<string, { antes: Suelta<A>[]; ahora: Suelta<B>[] }>();
  const groupOf = (una: Identidad): { antes: Suelta<A>[]; ahora: Suelta<B>[] } => {
    const key = JSON.stringify([plain(una.dependencia), una.componente, una.seccion]);
    const known = groups.get(key) ?? { antes: [], ahora: [] };
    groups.set(key, known);
    return known;
  };
  for (const una of antes) groupOf(una).antes.push({ una, letters: lettersOf(una.actividad) });
  for (const una of ahora) groupOf(una).ahora.push({ una, letters: lettersOf(una.actividad) });
  const parejas: Pareja<A, B>[] = [];
  let done = 0;
  for (const group of groups.values()) {
    for (const pareja of yield* matchGroup(group.antes, group.ahora, { done, total: groups.size }))
      parejas.push(pareja);
    done += 1;
    yield { done, total: groups.size };
  }
  return parejas;
}

function* matchGroup<A extends Identidad, B extends Identidad>(
  antes: readonly Suelta<A>[],
  ahora: readonly Suelta<B>[],
  here: { readonly done: number; readonly total: number },
): Steps<readonly Pareja<A, B>[]> {
  const parejas: Pareja<A, B>[] = [];
  const taken = new Set<Suelta<A> | Suelta<B>>();
  const take = (candidatas: readonly Candidata<A, B>[], por: Emparejada): void => {
    for (const { antes: una, ahora: otra } of [...candidatas].sort((a, b) => b.alike - a.alike)) {
      if (taken.has(una) || taken.has(otra)) continue;
      taken.add(una).add(otra);
      parejas.push({ antes: una.una, ahora: otra.una, por });
    }
  };
  const sameNumber = candidatasOfSameNumber(antes, ahora);
  take(
    sameNumber.filter(({ alike }) => alike >= ALIKE),
    'numero',
  );
  yield here;
  const almostEqual: Candidata<A, B>[] = [];
  let compared = 0;
  for (const una of antes) {
    if (taken.has(una)) continue;
    for (const otra of ahora) {
      if (taken.has(otra) || mostAlike(una.letters, otra.letters) < ALMOST_EQUAL) continue;
      const alike = similarity(una.letters, otra.letters);
      if (alike >= ALMOST_EQUAL) almostEqual.push({ antes: una, ahora: otra, alike });
      compared += 1;
      if (compared % EACH === 0) yield here;
    }
  }
  take(almostEqual, 'texto');
  take(sameNumber, 'solo-numero');
  return parejas;
}

function candidatasOfSameNumber<A extends Identidad, B extends Identidad>(
  antes: readonly Suelta<A>[],
  ahora: readonly Suelta<B>[],
): readonly Candidata<A, B>[] {
  const byNumber = new Map<string, Suelta<B>[]>();
  for (const otra of ahora) byNumber.set(otra.una.numero, [...(byNumber.get(otra.una.numero) ?? []), otra]);
  return antes.flatMap((una) =>
    una.una.numero === ''
      ? []
      : (byNumber.get(una.una.numero) ?? []).map((otra) => ({
          antes: una,
          ahora: otra,
          alike: similarity(una.letters, otra.letters),
        })),
  );
}
