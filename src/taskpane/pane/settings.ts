import type { Pedido } from '../../actions/contexto';
import { CLAVE_ESTADOS, restaurarEstados } from '../../actions/estados-confirmados';
import { parseDay, type Day } from '../../dates/day';
import { AJUSTES, type Ajustes } from '../../plan/ajustes';
import type { Plan } from '../../plan/plan';

/** What the product keeps with a workbook, by key. */
export type Settings = Readonly<Record<string, string>>;

export const CLAVE_VIGENCIA = 'paac.vigencia';
export const CLAVE_CORTE = 'paac.corte';
export const CLAVE_AJUSTES = 'paac.ajustes';
/** Profile, entity, code and version of the form, as last used in Estructurar. */
export const CLAVE_FORMULARIO = 'paac.formulario';

const FIRST_VIGENCIA = 2000;
const LAST_VIGENCIA = 2100;

/** A year as typed, or null: four digits, of this century. */
export function parseVigencia(text: string): number | null {
  const year = /^\s*(\d{4})\s*$/.exec(text)?.[1];
  return year !== undefined && Number(year) >= FIRST_VIGENCIA && Number(year) <= LAST_VIGENCIA ? Number(year) : null;
}

/** A day as typed, dd/mm/aaaa (also d/m/aaaa, with dots or hyphens, or aaaa-mm-dd), or null. */
export function parseCorte(text: string): Day | null {
  const iso = parseDay(text.trim());
  if (iso) return iso;
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [, dayOfMonth = '', month = '', year = ''] = match;
  return parseDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

/** The settings of the control office, kept with the workbook; where they cannot be read, the usual ones and why. */
export interface AjustesLeidos {
  readonly ajustes: Ajustes;
  readonly motivo: string | null;
}

export const AJUSTES_DE_SIEMPRE: AjustesLeidos = { ajustes: AJUSTES, motivo: null };

/** Reads the kept settings. Their reader is loaded only where there are any. */
export async function leerAjustesDe(settings: Settings): Promise<AjustesLeidos> {
  const kept = settings[CLAVE_AJUSTES];
  if (kept === undefined) return AJUSTES_DE_SIEMPRE;
  const { leerAjustes } = await import('../../actions/leer-ajustes');
  const read = leerAjustes(kept);
  return read.ok ? { ajustes: read.ajustes, motivo: null } : { ajustes: AJUSTES, motivo: read.motivo };
}

/** What the kept settings ask of the context. A value that cannot be read is as none. */
export function pedidoDe(settings: Settings, ajustes: Ajustes, plan: Plan | null, hoy: Day): Pedido {
  const estados = plan ? restaurarEstados(plan.actividades, settings[CLAVE_ESTADOS]).estados : {};
  return {
    ajustes,
    vigencia: parseVigencia(settings[CLAVE_VIGENCIA] ?? '') ?? undefined,
    corte: parseCorte(settings[CLAVE_CORTE] ?? '') ?? undefined,
    hoy,
    confirmados: plan ? { [plan.archivo]: estados } : {},
  };
}
