import type { ComponenteNumero } from '../plan/componente';
import { PAAC } from '../plan/paac';
import { plain } from '../plan/texto';

/** Short words bind names together ("de", "la", "con") and tell nothing. */
const SHORTEST = 4;
/** So many letters tell a word: plural and gender come after ("política", "políticas"). */
const STEM = 6;

const stemsOf = (text: string): readonly string[] =>
  (plain(text).match(/[a-z]+/g) ?? []).filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM));

const NAMES = PAAC.componentes.flatMap(({ numero, subcomponentes }) =>
  subcomponentes.flatMap(({ nombre, otrosNombres = [] }) =>
    [nombre, ...otrosNombres].map((name) => ({ numero, stems: stemsOf(name) })),
  ),
);

/**
 * The components under which the form has a subcomponente whose name stands in the text, whatever else stands there. A name of
 * one word ("Seguimiento") must stand alone: it is too common a word.
 */
export function componentesNamed(text: string): readonly ComponenteNumero[] {
  const stems = stemsOf(text.replace(/^\W*subcomponente\W*\d*/i, ''));
  const has = new Set(stems);
  const isNamed = (name: readonly string[]): boolean =>
    name.every((stem) => has.has(stem)) && (name.length > 1 || stems.length === 1);
  return [...new Set(NAMES.filter((name) => isNamed(name.stems)).map(({ numero }) => numero))];
}
