import type { Day } from '../dates/day';
import { LIBRO_ESTRUCTURADO } from '../messages/estructurar';
import type { Catalogo, ComponenteNumero } from '../plan/componente';
import type { Membrete } from '../plan/membrete';
import { PAAC } from '../plan/paac';
import type { Plan } from '../plan/plan';
import { PTEP } from '../plan/ptep';
import { nextJuego, type Formulario } from '../structuring/formulario';
import { ordenar } from '../structuring/order';
import { templateSpecs } from '../structuring/template';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import type { Steps } from '../workbook/steps';

export type Perfil = Catalogo['perfil'];

export const CATALOGOS: Readonly<Record<Perfil, Catalogo>> = { PAAC, PTEP };

/** What a person says of the form: the entity and its quality system's code and version of the form; "" where there is none. */
export interface PedidoFormulario {
  readonly perfil: Perfil;
  readonly entidad: string;
  readonly nit: string;
  readonly codigo: string;
  readonly version: string;
  readonly vigencia: number;
  /** First value of the cell against which overdue dates are coloured. */
  readonly corte: Day;
}

export interface PedidoPlantilla extends PedidoFormulario {
  readonly dependencia: string;
  /** null: all that are not optional. */
  readonly componentes: readonly ComponenteNumero[] | null;
}

/** The components of a profile, in order, with whether they are taken when nobody chooses. */
export function componentesDe(
  perfil: Perfil,
): readonly { numero: ComponenteNumero; nombre: string; tomado: boolean }[] {
  return CATALOGOS[perfil].componentes.map(({ numero, nombre, opcional }) => ({ numero, nombre, tomado: !opcional }));
}

/**
 * The sheets of the empty form for a dependencia's plan of the year.
 * @param marcas marks of the sheets that the workbook already has: its filled forms are never replaced
 */
export function plantilla(pedido: PedidoPlantilla, marcas: readonly (string | null)[] = []): readonly SheetSpec[] {
  const componentes =
    pedido.componentes ??
    componentesDe(pedido.perfil)
      .filter(({ tomado }) => tomado)
      .map(({ numero }) => numero);
  return templateSpecs({ ...formularioOf(pedido, marcas), dependencia: pedido.dependencia.trim(), componentes });
}

/**
 * The structured sheets of a plan as it was read, to be written beside the original or into a workbook of their own. What
 * will be mended is told before by proponer. What the request leaves blank of the letterhead is the workbook's.
 * @param marcas see plantilla
 */
export function estructurarPasos(
  plan: Plan,
  pedido: PedidoFormulario,
  marcas: readonly (string | null)[] = [],
): Steps<readonly SheetSpec[]> {
  return ordenar(plan, formularioOf({ ...pedido, ...membreteOf(pedido, plan) }, marcas));
}

/** The sheets as a workbook of their own. */
export function libroEstructurado(
  sheets: readonly SheetSpec[],
  { perfil, entidad, vigencia }: PedidoFormulario,
): WorkbookSpec {
  return { title: LIBRO_ESTRUCTURADO(CATALOGOS[perfil].nombre, vigencia), author: entidad, sheets };
}

function membreteOf(pedido: PedidoFormulario, { entidad, membrete }: Plan): Membrete & { readonly entidad: string } {
  const own = (asked: string, read: string): string => (asked.trim() === '' ? read : asked);
  return {
    entidad: own(pedido.entidad, entidad ?? ''),
    nit: own(pedido.nit, membrete.nit),
    codigo: own(pedido.codigo, membrete.codigo),
    version: own(pedido.version, membrete.version),
  };
}

function formularioOf(
  pedido: PedidoFormulario,
  marcas: readonly (string | null)[],
): Omit<Formulario, 'dependencia' | 'origen'> {
  const { perfil, entidad, nit, codigo, version, vigencia, corte } = pedido;
  return {
    catalogo: CATALOGOS[perfil],
    entidad: entidad.trim(),
    nit: nit.trim() === '' ? null : nit.trim(),
    codigo: codigo.trim(),
    version: version.trim(),
    vigencia,
    corte,
    juego: nextJuego(marcas),
  };
}
