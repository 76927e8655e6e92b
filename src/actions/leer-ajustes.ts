/** The one file that knows zod: it must run without eval (a strict CSP forbids it) before anything of it runs. */
import * as z from 'zod/mini';
import { parseDay } from '../dates/day';
import { AJUSTES_ESCRITOS } from '../messages/ajustes';
import { CODIGOS_DE_REGLA } from '../messages/reglas';
import { AJUSTES, type Ajustes } from '../plan/ajustes';

z.config({ jitless: true });

/** A leap year: 29 February is a cut-off that may be. */
const ANY_LEAP_YEAR = '2024';
const LONGEST_SHOWN = 60;

const share = z.number().check(z.gt(0), z.lte(1));

const SCHEMA = z.strictObject({
  reglasApagadas: z.optional(z.array(z.string().check(z.refine((codigo) => CODIGOS_DE_REGLA.includes(codigo))))),
  diasPorVencer: z.optional(z.int().check(z.gte(0), z.lte(366))),
  avisarDiaNoHabil: z.optional(z.boolean()),
  cortes: z.optional(
    z.array(z.string().check(z.refine((corte) => parseDay(`${ANY_LEAP_YEAR}-${corte}`) !== null))).check(
      z.minLength(1),
      z.refine((cortes) => new Set(cortes).size === cortes.length),
    ),
  ),
  bandas: z.optional(z.strictObject({ media: share, alta: share })),
});

/** The settings read, or why not: a sentence that names the bad value, to follow "No se pudieron leer los ajustes:". */
export type AjustesLeidos =
  { readonly ok: true; readonly ajustes: Ajustes } | { readonly ok: false; readonly motivo: string };

/** Reads a JSON text to settings; what it does not say keeps its default. Never throws. */
export function leerAjustes(texto: string): AjustesLeidos {
  let json: unknown;
  try {
    // A byte order mark, as Windows editors write it, is no JSON.
    json = JSON.parse(texto.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, motivo: AJUSTES_ESCRITOS.noEsJson };
  }
  const read = z.safeParse(SCHEMA, json);
  if (!read.success) return { ok: false, motivo: motivoOf(json, read.error.issues[0]) };
  const { bandas } = read.data;
  if (bandas && bandas.media >= bandas.alta) return { ok: false, motivo: wrongValue('media', bandas.media) };
  return { ok: true, ajustes: { ...AJUSTES, ...withoutUndefined(read.data) } };
}

function withoutUndefined(data: z.infer<typeof SCHEMA>): Partial<Ajustes> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function motivoOf(json: unknown, issue: z.core.$ZodIssue | undefined): string {
  if (!issue || (issue.path.length === 0 && issue.code !== 'unrecognized_keys')) return AJUSTES_ESCRITOS.noEsObjeto;
  if (issue.code === 'unrecognized_keys') {
    const inBandas = issue.path.length > 0;
    return AJUSTES_ESCRITOS.desconocido(issue.keys[0] ?? '', inBandas ? ['media', 'alta'] : Object.keys(AJUSTES));
  }
  // The deepest name of a setting on the way to the bad value: lists are named, not their places.
  const names = issue.path.filter(
    (part): part is keyof typeof AJUSTES_ESCRITOS.debe => typeof part === 'string' && part in AJUSTES_ESCRITOS.debe,
  );
  return wrongValue(names.at(-1) ?? 'bandas', valueAt(json, issue.path));
}

function wrongValue(nombre: keyof typeof AJUSTES_ESCRITOS.debe, value: unknown): string {
  const debe = AJUSTES_ESCRITOS.debe[nombre];
  if (value === undefined) return AJUSTES_ESCRITOS.falta(nombre, debe);
  const written = JSON.stringify(value);
  return AJUSTES_ESCRITOS.valor(
    nombre,
    written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written,
    debe,
  );
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    json,
  );
}
