import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { consolidarPasos } from '../actions/consolidar';
import { reparar } from '../actions/reparar';
import { veredictosDe, type VeredictoDeLibro } from '../actions/veredictos';
import { hallazgosSpecs } from '../consolidating/specs';
import { reportOf } from '../consolidating/report';
import { USO, VALIDAR } from '../messages/cli';
import { textoDeError } from '../messages/errors';
import type { Hallazgo } from '../plan/hallazgo';
import { WorkbookError } from '../workbook/errors';
import type { CellChange } from '../workbook/ports';
import { finish } from '../workbook/steps';
import { amendCells } from '../xlsx/amend/amend-cells';
import { openFileWorkbook } from '../xlsx/file-workbook';
import { readXlsx } from '../xlsx/read';
import { writeXlsx } from '../xlsx/write';
import type { Arguments } from './arguments';
import type { ExitCode } from './index';
import { openSources, readWorkbookFile, type Sources } from './open-sources';
import { sayVerdicts } from './say-verdicts';
import { say } from './terminal';
import { UsageError } from './usage-error';
import { planOutput, writeOutput, type Output } from './write-output';

/** paac validar: can it be sent? Exit code 1 where a workbook has errors, has no activities or could not be read. */
export async function runValidar(args: Arguments): Promise<ExitCode> {
  const { salida, json, corregido } = args.opciones;
  const sources = await openSources(
    args,
    [salida, json, corregido].filter((ruta) => ruta !== undefined),
  );
  if (!sources) return 2;
  const mayReplace = args.banderas.has('reemplazar');
  const common = { inputs: sources.rutas, mayReplace };
  const xlsx =
    salida === undefined ? null : await planOutput(salida, { ...common, option: '--salida', extension: '.xlsx' });
  const report =
    json === undefined ? null : await planOutput(json, { ...common, option: '--json', extension: '.json' });
  const mended = corregido === undefined ? null : await planMended(corregido, sources, common);

  const consolidado = finish(consolidarPasos(sources.lectura, sources.contexto, sources.hoy));
  const libros = veredictosDe(consolidado.planes, consolidado.hallazgos);
  sayVerdicts(
    libros,
    consolidado.noLeidos.map(({ archivo }) => archivo),
  );
  if (xlsx)
    await writeOutput(xlsx, await writeXlsx(hallazgosSpecs(consolidado, { rutaDe: seenFrom(xlsx.ruta, sources) })));
  if (report)
    await writeOutput(
      report,
      `${JSON.stringify({ ...reportOf(consolidado), veredictos: libros.map(verdictReport) }, null, 1)}\n`,
    );
  if (mended) await writeMended(sources, consolidado.hallazgos, mended);

  const mayGo = libros.every(({ veredicto: { valor } }) => valor === 'listo' || valor === 'listo-con-avisos');
  return mayGo && consolidado.noLeidos.length === 0 ? 0 : 1;
}

/** Where each workbook lies, seen from the one that is written: none for those on another drive. */
function seenFrom(salida: string, { rutaDe }: Sources): (archivo: string) => string | undefined {
  return (archivo) => {
    const ruta = rutaDe.get(archivo);
    const path = ruta === undefined ? undefined : relative(dirname(resolve(salida)), resolve(ruta));
    return path === undefined || isAbsolute(path) ? undefined : path.split(sep).join('/');
  };
}

/** A verdict as the report has it. */
function verdictReport({ archivo, veredicto: { valor, errores, avisos, sugerencias } }: VeredictoDeLibro): object {
  return { archivo, valor, errores, avisos, sugerencias };
}

interface Mended {
  readonly output: Output;
  readonly archivo: string;
  readonly ruta: string;
}

/** Where the mended copy of the one workbook goes; it is a whole copy, macros and all, so it keeps the original's extension. */
async function planMended(
  corregido: string,
  { lectura, rutaDe }: Sources,
  common: { readonly inputs: readonly string[]; readonly mayReplace: boolean },
): Promise<Mended> {
  const [plan, ...others] = lectura.planes;
  if (!plan || others.length > 0) throw new UsageError(USO.corregidoUno);
  const { archivo } = plan;
  const ruta = rutaDe.get(archivo);
  if (ruta === undefined) throw new RangeError(`Not read: ${archivo}`);
  const extension = extname(ruta).toLowerCase();
  if (extname(corregido).toLowerCase() !== extension) throw new UsageError(USO.corregidoExtension(extension));
  return { output: await planOutput(corregido, { ...common, option: '--corregido', extension }), archivo, ruta };
}

/** Writes a copy of a workbook with everything mended that can be for certain, and nothing else changed. */
async function writeMended(
  { snapshots }: Sources,
  hallazgos: readonly Hallazgo[],
  { output, archivo, ruta }: Mended,
): Promise<void> {
  const changes = reparar(hallazgos, snapshots.get(archivo));
  let mended: Uint8Array;
  try {
    mended = await mend(ruta, changes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new UsageError(USO.noSeCorrigio(archivo, textoDeError(error)), { cause: error });
  }
  for (const change of changes) say(VALIDAR.correccion(change));
  await writeOutput(output, mended);
}

/** The file with cells changed. It is read again: each change expects what was found, so one saved meanwhile is refused. */
async function mend(ruta: string, changes: readonly CellChange[]): Promise<Uint8Array> {
  const file = await readWorkbookFile(ruta);
  const workbook = openFileWorkbook(readXlsx(ruta, file));
  await workbook.repair(changes);
  return finish(amendCells(file, { cells: workbook.changes()?.cells ?? new Map() }));
}
