import { claveDe, type Actividad } from '../plan/actividad';
import { ESTADOS, type Estado } from '../plan/estado';
import { plain } from '../plan/texto';

/** The key under which a workbook keeps the estados that a person confirmed. */
export const CLAVE_ESTADOS = 'paac.estados';

/** The estados that hold for a workbook's activities as they stand now, by claveDe(actividad). */
export interface EstadosRestaurados {
  readonly estados: Readonly<Record<string, Estado>>;
  /** Confirmed estados whose activity is not there any more, or cannot be told from another. */
  readonly perdidos: number;
  /** The kept text is not of ours, or was damaged: nothing could be taken from it. */
  readonly ilegible: boolean;
}

/** By clave: the estado, which activity it was (component, section, number), and a hash of its text. */
type Guardados = Record<string, readonly [estado: Estado, numero: string, huella: string]>;

/**
 * The text to keep for confirmed estados, or null when there is none. Beside each goes who the activity was, so that rows
 * that move take their estado along and no other activity inherits it.
 * @param estados by claveDe(actividad); those of activities that are not given are left out
 */
export function guardarEstados(
  actividades: readonly Actividad[],
  estados: Readonly<Record<string, Estado>>,
): string | null {
  const guardados: Guardados = {};
  for (const actividad of actividades) {
    const clave = claveDe(actividad);
    const estado = estados[clave];
    if (estado !== undefined) guardados[clave] = [estado, numeroDe(actividad), huellaDe(actividad)];
  }
  return Object.keys(guardados).length === 0 ? null : JSON.stringify(guardados);
}

/**
 * Finds the activity of each kept estado: at its place with its text; else the only one with its text; else at its place
 * with its number (its text was mended). Never throws.
 * @param texto what guardarEstados gave, or undefined where nothing is kept
 */
export function restaurarEstados(actividades: readonly Actividad[], texto: string | undefined): EstadosRestaurados {
  if (texto === undefined) return { estados: {}, perdidos: 0, ilegible: false };
  const guardados = parse(texto);
  if (!guardados) return { estados: {}, perdidos: 0, ilegible: true };
  const byClave = new Map(actividades.map((actividad) => [claveDe(actividad), actividad]));
  const byHuella = new Map<string, Actividad[]>();
  for (const actividad of actividades) {
    const huella = huellaDe(actividad);
    byHuella.set(huella, [...(byHuella.get(huella) ?? []), actividad]);
  }
  const estados: Record<string, Estado> = {};
  let perdidos = 0;
  for (const [clave, [estado, numero, huella]] of Object.entries(guardados)) {
    const there = byClave.get(clave);
    const same = byHuella.get(huella) ?? [];
    const found =
      (there && huellaDe(there) === huella ? there : undefined) ??
      (same.length === 1 ? same[0] : undefined) ??
      (there && numeroDe(there) === numero ? there : undefined);
    if (found) estados[claveDe(found)] = estado;
    else perdidos += 1;
  }
  return { estados, perdidos, ilegible: false };
}

function parse(texto: string): Guardados | null {
  let value: unknown;
  try {
    value = JSON.parse(texto);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value as Record<string, unknown>);
  return entries.every(([, entry]) => isGuardado(entry)) ? (value as Guardados) : null;
}

function isGuardado(entry: unknown): boolean {
  if (!Array.isArray(entry) || entry.length !== 3) return false;
  const [estado, numero, huella] = entry as unknown[];
  return ESTADOS.includes(estado as Estado) && typeof numero === 'string' && typeof huella === 'string';
}

function numeroDe({ componente, seccion, numero }: Actividad): string {
  return `${componente}/${seccion ?? ''}/${numero}`;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A short hash (FNV-1a, 32 bits) of what an activity says, so that the plan's text is not kept twice. */
function huellaDe(actividad: Actividad): string {
  const text = `${numeroDe(actividad)}/${plain(actividad.subcomponente)}/${plain(actividad.actividad)}`;
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return (hash >>> 0).toString(36);
}
