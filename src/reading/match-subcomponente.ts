import type { ComponenteNumero } from '../plan/componente';
import { PAAC } from '../plan/paac';
import { plain } from '../plan/texto';
import { likeness, stem, wordsOf } from './words';

export interface SubcomponenteNombrado {
  readonly componente: ComponenteNumero;
  readonly numero: number;
}

const NAMES = PAAC.componentes.flatMap((componente) =>
  componente.subcomponentes.flatMap(({ numero, nombre, otrosNombres }) =>
    [nombre, ...(otrosNombres ?? [])].map((name) => ({ componente: componente.numero, numero, words: wordsOf(name) })),
  ),
);

/** For a quick look: most texts share no word with any name. */
const NAME_STEMS: ReadonlySet<string> = new Set(NAMES.flatMap(({ words }) => words.map(stem)));

const PREFIX =
  /^(?:subcomponente|sub componente|sub)\b[\s/.:]*(?:procesos?\b)?[\s.:]*(?:no|nro|n)?[\s.:°º]*(\d{1,2})?[\s.:)–—-]*/;

/**
 * The subcomponente of the catalogue that a text names, however it is prefixed and whatever process follows it
 * ("Subcomponente 1 Lineamientos de transparencia activa Proceso ..."), or null.
 */
export function subcomponenteOf(text: string): SubcomponenteNombrado | null {
  const line = plain(text)
    .replace(PREFIX, '')
    .replace(/^\d{1,2}[\s.:)–—-]+/, '');
  const words = wordsOf(line);
  if (words.length === 0 || words.length > 25 || !words.some((word) => NAME_STEMS.has(stem(word)))) return null;
  let best: { name: (typeof NAMES)[number]; value: number } | null = null;
  for (const name of NAMES) {
    // What follows the name (a process, a note) does not change which it is: only as many words as it has count.
    const value = likeness(words.slice(0, name.words.length), name.words);
    if (value >= 0.75 && value > (best?.value ?? 0)) best = { name, value };
  }
  return best === null ? null : { componente: best.name.componente, numero: best.name.numero };
}

/** "Subcomponente 2", "Subcomponente/Proceso 2": the label alone, its name left out or in another cell. */
export function isSubcomponenteLabel(text: string): boolean {
  const line = plain(text);
  return /^sub ?componente/.test(line) && line.replace(PREFIX, '') === '';
}

/** Whether a text says that it is a subcomponente: by its prefix or by a name of the catalogue. */
export function looksLikeSubcomponente(text: string): boolean {
  return /^sub ?componente/.test(plain(text)) || subcomponenteOf(text) !== null;
}
