import { parseDay, type Day } from '../dates/day';
import type { Pedido } from './contexto';

/** The keys under which a workbook keeps what it is followed up for, and the control office's settings. */
export const CLAVE_VIGENCIA = 'paac.vigencia';
export const CLAVE_CORTE = 'paac.corte';
export const CLAVE_AJUSTES = 'paac.ajustes';

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

/** The vigencia and the corte that a workbook keeps. A value that cannot be read is as none. */
export function pedidoGuardado(settings: Readonly<Record<string, string>>): Pick<Pedido, 'vigencia' | 'corte'> {
  return {
    vigencia: parseVigencia(settings[CLAVE_VIGENCIA] ?? '') ?? undefined,
    corte: parseCorte(settings[CLAVE_CORTE] ?? '') ?? undefined,
  };
}
