import type { Pedido } from '../../actions/contexto';
import { CLAVE_ESTADOS, restaurarEstados } from '../../actions/estados-confirmados';
import { CLAVE_AJUSTES, pedidoGuardado } from '../../actions/pedido-guardado';
import type { Day } from '../../dates/day';
import { AJUSTES, type Ajustes } from '../../plan/ajustes';
import type { Plan } from '../../plan/plan';

/** What the product keeps with a workbook, by key. */
export type Settings = Readonly<Record<string, string>>;

/** Profile, entity, code and version of the form, as last used in Estructurar. */
export const CLAVE_FORMULARIO = 'paac.formulario';

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
    ...pedidoGuardado(settings),
    hoy,
    confirmados: plan ? { [plan.archivo]: estados } : {},
  };
}
