import type { PedidoFormulario, PedidoPlantilla, Perfil } from '../../actions/estructurar';
import type { Contexto } from '../../plan/ajustes';
import type { ComponenteNumero } from '../../plan/componente';
import { SIN_MEMBRETE } from '../../plan/membrete';
import type { Plan } from '../../plan/plan';

/** What a person types to get the form's sheets; vigencia and corte stand above the tabs. */
export interface FormRequest {
  readonly perfil: Perfil;
  readonly entidad: string;
  readonly nit: string;
  readonly codigo: string;
  readonly version: string;
  readonly dependencia: string;
  /** null: those that are taken when nobody chooses. */
  readonly componentes: readonly ComponenteNumero[] | null;
}

export const PERFILES: readonly Perfil[] = ['PAAC', 'PTEP'];

export function pedidoFormulario(
  { perfil, entidad, nit, codigo, version }: FormRequest,
  { vigencia, corte }: Contexto,
): PedidoFormulario {
  return { perfil, entidad, nit, codigo, version, vigencia, corte };
}

export function pedidoPlantilla(request: FormRequest, contexto: Contexto): PedidoPlantilla {
  return { ...pedidoFormulario(request, contexto), dependencia: request.dependencia, componentes: request.componentes };
}

/** The part of a request worth remembering with the workbook, as text. */
export function rememberRequest({ perfil, entidad, nit, codigo, version }: FormRequest): string {
  return JSON.stringify({ perfil, entidad, nit, codigo, version });
}

/**
 * A remembered request, or an empty one where there is none that can be read; what it does not say of the letterhead is the
 * workbook's.
 */
export function recallRequest(text: string | undefined, plan: Pick<Plan, 'entidad' | 'membrete'> | null): FormRequest {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    // A damaged memory is no memory: the fields are empty and can be typed anew.
  }
  const fields = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  const textOf = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const membrete = plan?.membrete ?? SIN_MEMBRETE;
  const perfil = PERFILES.find((one) => one === fields['perfil']) ?? 'PAAC';
  return {
    perfil,
    entidad: textOf('entidad') || (plan?.entidad ?? ''),
    nit: textOf('nit') || membrete.nit,
    codigo: textOf('codigo') || membrete.codigo,
    version: textOf('version') || membrete.version,
    dependencia: '',
    componentes: null,
  };
}
