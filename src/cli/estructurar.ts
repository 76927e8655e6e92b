import { deducirContexto } from '../actions/contexto';
import { describirPropuesta } from '../actions/describir-propuesta';
import {
  componentesDe,
  estructurarPasos,
  libroEstructurado,
  plantilla,
  type PedidoFormulario,
  type Perfil,
} from '../actions/estructurar';
import { USO } from '../messages/cli';
import { textoDeError } from '../messages/errors';
import type { ComponenteNumero } from '../plan/componente';
import { readPlan } from '../reading/read-plan';
import { proponer } from '../structuring/propose';
import { WorkbookError } from '../workbook/errors';
import type { SheetSpec } from '../workbook/spec';
import { finish } from '../workbook/steps';
import { writeXlsx } from '../xlsx/write';
import { readCorte, readVigencia, type Arguments } from './arguments';
import type { ExitCode } from './index';
import { openWorkbook, sayDeduced, today } from './open-sources';
import { say, sayAside } from './terminal';
import { UsageError } from './usage-error';
import { planOutput, writeOutput } from './write-output';

/** paac estructurar: the empty form of a year, or order out of an untidy workbook. */
export async function runEstructurar(args: Arguments): Promise<ExitCode> {
  const { salida, desde } = args.opciones;
  if (args.rutas[0] !== undefined) throw new UsageError(USO.sobra(args.rutas[0]));
  if (salida === undefined) throw new UsageError(USO.sinSalida);
  const inputs = desde === undefined ? [] : [desde];
  const mayReplace = args.banderas.has('reemplazar');
  const output = await planOutput(salida, { option: '--salida', extension: '.xlsx', inputs, mayReplace });
  const made = desde === undefined ? newForm(args) : await orderOut(args, desde);
  if (!made) return 2;
  await writeOutput(output, await writeXlsx(libroEstructurado(made.sheets, made.pedido)));
  return 0;
}

interface Made {
  readonly sheets: readonly SheetSpec[];
  readonly pedido: PedidoFormulario;
}

function newForm(args: Arguments): Made {
  const { dependencia, componentes } = args.opciones;
  if (dependencia === undefined) throw new UsageError(USO.sinDependencia);
  const { contexto } = deducirContexto([], requested(args));
  const pedido = formOf(args, contexto);
  const chosen = componentes === undefined ? null : readComponentes(componentes, pedido.perfil);
  return { sheets: plantilla({ ...pedido, dependencia, componentes: chosen }), pedido };
}

async function orderOut(args: Arguments, desde: string): Promise<Made | null> {
  const plan = await readOne(desde);
  const { contexto, deducido } = deducirContexto([plan], requested(args));
  const pedido = formOf(args, contexto);
  for (const line of describirPropuesta(finish(proponer(plan, contexto.vigencia)), pedido.perfil)) say(line);
  sayDeduced(contexto, deducido);
  if (plan.actividades.length === 0) {
    sayAside(USO.nadaLeido);
    return null;
  }
  return { sheets: finish(estructurarPasos(plan, pedido)), pedido };
}

async function readOne(ruta: string): Promise<ReturnType<typeof readPlan>> {
  try {
    return readPlan(await openWorkbook(ruta));
  } catch (error) {
    if (error instanceof WorkbookError) throw new UsageError(USO.noSeLeyo(ruta, textoDeError(error)), { cause: error });
    throw error;
  }
}

function requested({ opciones }: Arguments): Parameters<typeof deducirContexto>[1] {
  const { vigencia, corte } = opciones;
  return {
    hoy: today(),
    vigencia: vigencia === undefined ? undefined : readVigencia(vigencia),
    corte: corte === undefined ? undefined : readCorte(corte),
  };
}

function formOf({ opciones }: Arguments, contexto: Pick<PedidoFormulario, 'vigencia' | 'corte'>): PedidoFormulario {
  const { entidad = '', nit = '', codigo = '', version = '' } = opciones;
  return {
    perfil: readPerfil(opciones['perfil'] ?? 'paac'),
    entidad,
    nit,
    codigo,
    version,
    vigencia: contexto.vigencia,
    corte: contexto.corte,
  };
}

function readPerfil(text: string): Perfil {
  const perfil = text.toUpperCase();
  if (perfil !== 'PAAC' && perfil !== 'PTEP') throw new UsageError(USO.perfilInvalido(text));
  return perfil;
}

function readComponentes(text: string, perfil: Perfil): readonly ComponenteNumero[] {
  const known = componentesDe(perfil).map(({ numero }) => numero);
  return text.split(',').map((part) => {
    const numero = known.find((one) => String(one) === part.trim());
    if (numero === undefined) throw new UsageError(USO.componenteInvalido(part.trim()));
    return numero;
  });
}
