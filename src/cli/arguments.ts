import { parseArgs } from 'node:util';
import { dayOf, parseDay, type Day } from '../dates/day';
import { USO } from '../messages/cli';
import { UsageError } from './usage-error';

const COMMON = {
  vigencia: { type: 'string' },
  corte: { type: 'string' },
  config: { type: 'string' },
  reemplazar: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const OPTIONS = {
  consolidar: {
    ...COMMON,
    salida: { type: 'string' },
    json: { type: 'string' },
    csv: { type: 'string' },
    anterior: { type: 'string' },
    matriz: { type: 'boolean' },
  },
  validar: { ...COMMON, salida: { type: 'string' }, corregido: { type: 'string' }, json: { type: 'string' } },
  vencidas: COMMON,
  estructurar: {
    ...COMMON,
    salida: { type: 'string' },
    desde: { type: 'string' },
    entidad: { type: 'string' },
    nit: { type: 'string' },
    codigo: { type: 'string' },
    version: { type: 'string' },
    dependencia: { type: 'string' },
    perfil: { type: 'string' },
    componentes: { type: 'string' },
  },
} as const;

export type Accion = keyof typeof OPTIONS;

/** The command line's words, taken apart. */
export interface Arguments {
  readonly accion: Accion;
  readonly rutas: readonly string[];
  readonly opciones: Readonly<Record<string, string | undefined>>;
  readonly banderas: ReadonlySet<string>;
}

/**
 * Takes the words after the program's name apart; null asks for help.
 * Throws UsageError, with a sentence that names what is wrong.
 */
export function readArguments(words: readonly string[]): Arguments | null {
  const [accion, ...rest] = words;
  if (words.includes('--help') || words.includes('-h')) return null;
  if (accion === undefined) throw new UsageError(USO.sinAccion);
  if (!Object.hasOwn(OPTIONS, accion)) throw new UsageError(USO.accionDesconocida(accion));
  const { values, positionals } = parse(accion as Accion, rest);
  const opciones: Record<string, string | undefined> = {};
  const banderas = new Set<string>();
  for (const [name, value] of Object.entries(values)) {
    if (value === true) banderas.add(name);
    else if (typeof value === 'string') opciones[name] = value;
  }
  return { accion: accion as Accion, rutas: positionals, opciones, banderas };
}

function parse(accion: Accion, args: readonly string[]): ReturnType<typeof parseArgs> {
  const options = OPTIONS[accion];
  const lenient = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of lenient.tokens) {
    if (token.kind !== 'option') continue;
    const option = (options as Record<string, { type: 'string' | 'boolean' }>)[token.name];
    if (!option) throw new UsageError(USO.opcionDesconocida(token.rawName));
    if (option.type === 'string' && !token.value) throw new UsageError(USO.faltaValor(token.rawName));
    // «--salida --json x»: the next option is no value.
    if (option.type === 'string' && !token.inlineValue && token.value?.startsWith('--') === true) {
      throw new UsageError(USO.faltaValor(token.rawName));
    }
    if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(USO.valorSobrante(token.rawName));
  }
  return lenient;
}

/** "2026-08-31" or "31/08/2026" → the day. Throws UsageError. */
export function readCorte(text: string): Day {
  const spanish = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day = spanish ? dayOf(Number(spanish[3]), Number(spanish[2]), Number(spanish[1])) : parseDay(text);
  if (!day) throw new UsageError(USO.corteInvalido(text));
  return day;
}

/** "2026" → the year. Throws UsageError. */
export function readVigencia(text: string): number {
  if (!/^(19|20|21)\d{2}$/.test(text)) throw new UsageError(USO.vigenciaInvalida(text));
  return Number(text);
}
