import type { ComponenteNumero, Seccion } from '../plan/componente';
import { PAAC, SECCIONES } from '../plan/paac';
import { PTEP } from '../plan/ptep';
import { plain } from '../plan/texto';
import { likeness, sameWord, stem, wordsOf } from './words';

/** A component as a title, a sheet's name or a column names it. */
export interface ComponenteNombrado {
  readonly numero: ComponenteNumero;
  /** prefijo: "Componente 3 ..."; nombre: its name alone. */
  readonly por: 'prefijo' | 'nombre';
  /** What stands after "Componente 3:". */
  readonly resto: string;
  /** The number typed, where the name says another component and was believed. */
  readonly numeroContradicho: number | null;
}

const NAMES = [...PAAC.componentes, ...PTEP.componentes].flatMap(({ numero, nombre, otrosNombres }) =>
  [nombre, ...otrosNombres].map((name) => ({ numero, words: wordsOf(name) })),
);

/** For a quick look: most texts share no word with any name. */
const NAME_STEMS: ReadonlySet<string> = new Set(NAMES.flatMap(({ words }) => words.map(stem)));

/** Words that name a component wherever they stand together; the first that fits. */
const KEYWORDS: readonly { readonly numero: ComponenteNumero; readonly all: readonly string[] }[] = [
  { numero: 2, all: ['racionalizacion'] },
  { numero: 2, all: ['antitramites'] },
  { numero: 3, all: ['rendicion', 'cuentas'] },
  { numero: 5, all: ['transparencia', 'acceso'] },
  { numero: 5, all: ['acceso', 'informacion'] },
  { numero: 5, all: ['transparencia', 'informacion'] },
  { numero: 4, all: ['atencion', 'ciudadano'] },
  { numero: 4, all: ['atencion', 'ciudadania'] },
  { numero: 4, all: ['servicio', 'ciudadano'] },
  { numero: 4, all: ['servicio', 'ciudadania'] },
  { numero: 1, all: ['riesgo', 'corrupcion'] },
  { numero: 1, all: ['mapa', 'riesgo'] },
  { numero: 6, all: ['iniciativas', 'adicionales'] },
  { numero: 6, all: ['codigo', 'integridad'] },
];

/** Single words that are enough where little else can be meant: in a sheet's tab or a column of components. */
const SHORT_NAMES: readonly { readonly numero: ComponenteNumero; readonly word: string }[] = [
  { numero: 1, word: 'riesgos' },
  { numero: 2, word: 'tramites' },
  { numero: 2, word: 'racionalizacion' },
  { numero: 3, word: 'rendicion' },
  { numero: 4, word: 'atencion' },
  { numero: 5, word: 'transparencia' },
  { numero: 6, word: 'iniciativas' },
];

const ORDINALS: Readonly<Record<string, ComponenteNumero>> = {
  i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6,
  uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6,
  primer: 1, primero: 1, segundo: 2, tercer: 3, tercero: 3, cuarto: 4, quinto: 5, sexto: 6,
}; // prettier-ignore

const PREFIX =
  /^(?:componente|comp|c)\b[\s.:_-]*(?:(?:no|nro|num|numero|n)\b[\s.:]*|[nº°#.\s]+)?(?:0?(\d)|([ivx]+|uno|dos|tres|cuatro|cinco|seis))(?![\p{L}\p{N}])[\s.:)_–—-]*(.*)$/u;
const SHORT_PREFIX = /^(?:componente|comp|c)[\s._-]?0?([1-6])(?!\p{N})[\s.:)_–—-]*(.*)$/u;
const NAMELESS_PREFIX = /^componente\b[\s.:–—-]*(.+)$/;
const ORDINAL_PREFIX = /^(primer|segundo|tercer|cuarto|quinto|sexto)o? componente\b[\s.:–—-]*(.*)$/;
const NUMBERED_NAME = /^(?:0?([1-6])|([iv]+))[\s.:)–—-]+(.+)$/;

/** The component that a title line names, with or without its number; null for any other text. */
export function componenteOfTitle(text: string): ComponenteNombrado | null {
  const line = plain(text);
  if (line.length > 200) return null;
  const prefixed = PREFIX.exec(line) ?? SHORT_PREFIX.exec(line);
  if (prefixed && /^c(?:omp)/.test(line)) return withName(prefixed);
  const ordinal = ORDINAL_PREFIX.exec(line);
  if (ordinal) return settle(ORDINALS[ordinal[1] ?? ''] ?? null, ordinal[2] ?? '');
  const nameless = NAMELESS_PREFIX.exec(line);
  if (nameless) return settle(null, nameless[1] ?? '');
  const numbered = NUMBERED_NAME.exec(line);
  const name = numbered?.[3] ?? line;
  const numero = wholeName(name);
  // "3. Rendición de Cuentas" is as clear as "Componente 3".
  if (numero !== null && numbered && toNumero(numbered[1] ?? numbered[2] ?? '') === numero) {
    return { numero, por: 'prefijo', resto: name, numeroContradicho: null };
  }
  return numero === null ? null : { numero, por: 'nombre', resto: name, numeroContradicho: null };
}

/** The component that a sheet's name means: "C3", "3", "Comp. 3", "RENDICION". */
export function componenteOfSheet(name: string): ComponenteNumero | null {
  return componenteOfLabel(name);
}

/** The component that a cell of a Componente column means: as a sheet's name, and "3. ..." whatever follows. */
export function componenteOfColumn(text: string): ComponenteNumero | null {
  const numbered = NUMBERED_NAME.exec(plain(text));
  return componenteOfLabel(text) ?? (numbered ? toNumero(numbered[1] ?? numbered[2] ?? '') : null);
}

function componenteOfLabel(text: string): ComponenteNumero | null {
  const line = plain(text).replace(/_/g, ' ');
  const bare = /^(?:0?([1-6])|([iv]+))$/.exec(line);
  if (bare) return toNumero(bare[1] ?? bare[2] ?? '');
  const prefixed = PREFIX.exec(line) ?? SHORT_PREFIX.exec(line);
  if (prefixed) return withName(prefixed)?.numero ?? null;
  const name = NAMELESS_PREFIX.exec(line)?.[1] ?? NUMBERED_NAME.exec(line)?.[3] ?? line;
  return wholeName(name) ?? byKeywords(name) ?? byShortName(name);
}

/** The section of component 2 that a title line names. */
export function seccionOf(text: string): Seccion | null {
  const words = wordsOf(text.replace(/^\s*(?:\d+|[a-z])[.)]\s*/i, ''));
  if (words.length < 2 || words.length > 12) return null;
  const has = (word: string): boolean => words.some((other) => sameWord(other, word));
  if (words.length <= 7 && has('planeacion') && (has('estrategia') || has('racionalizacion'))) return 'planeacion';
  if (words.length <= 4 && has('intercambio') && has('informacion')) return 'intercambio';
  if (has('cadenas') && has('tramites')) return 'intercambio';
  const match = SECTION_NAMES.find((section) => likeness(words, section.words) >= 0.8);
  return match?.seccion ?? null;
}

const SECTION_NAMES = SECCIONES.map(({ seccion, nombre }) => ({ seccion, words: wordsOf(nombre) }));

function withName(match: RegExpExecArray): ComponenteNombrado | null {
  const [, digit, third, fourth] = match;
  const short = fourth === undefined;
  return settle(toNumero(digit ?? (short ? '' : (third ?? ''))), (short ? third : fourth) ?? '');
}

/** A name that says another component than the number beside it is believed: numbers are typed wrong more easily. */
function settle(numero: ComponenteNumero | null, resto: string): ComponenteNombrado | null {
  const byName = resto === '' ? null : (wholeName(resto) ?? byKeywords(resto));
  const chosen = byName ?? numero;
  if (chosen === null) return null;
  const contradicts = numero !== null && chosen !== numero;
  return { numero: chosen, por: 'prefijo', resto, numeroContradicho: contradicts ? numero : null };
}

/** The component whose whole name this is. */
function wholeName(text: string): ComponenteNumero | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14 || !words.some((word) => NAME_STEMS.has(stem(word)))) return null;
  let best: { numero: ComponenteNumero; value: number } | null = null;
  for (const name of NAMES) {
    const value = likeness(words, name.words);
    if (value >= 0.85 && value > (best?.value ?? 0)) best = { numero: name.numero, value };
  }
  return best?.numero ?? null;
}

function byKeywords(text: string): ComponenteNumero | null {
  const words = wordsOf(text);
  const found = KEYWORDS.find(({ all }) => all.every((key) => words.some((word) => sameWord(word, key))));
  return found?.numero ?? null;
}

function byShortName(text: string): ComponenteNumero | null {
  const words = wordsOf(text);
  if (words.length > 4 || words.includes('desastres')) return null;
  const found = SHORT_NAMES.find(({ word }) => words.some((other) => sameWord(other, word)));
  return found?.numero ?? null;
}

function toNumero(text: string): ComponenteNumero | null {
  const value = ORDINALS[text] ?? Number(text);
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6 ? value : null;
}
