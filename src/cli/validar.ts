import { consolidarPasos } from '../actions/consolidar';
import { reparar } from '../actions/reparar';
import { veredictosDe, type VeredictoDeLibro } from '../actions/veredictos';
import { hallazgosSpecs } from '../consolidating/specs';
import { reportOf } from '../consolidating/report';
import { USO, VALIDAR } from '../messages/cli';
import type { Hallazgo } from '../plan/hallazgo';
import { finish } from '../workbook/steps';
import { openFileWorkbook } from '../xlsx/file-workbook';
import { writeXlsx } from '../xlsx/write';
import type { Arguments } from './arguments';
import type { ExitCode } from './index';
import { openSources, type Sources } from './open-sources';
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
  const mended =
    corregido === undefined
      ? null
      : await planOutput(corregido, { ...common, option: '--corregido', extension: '.xlsx' });
  if (mended && sources.lectura.planes.length !== 1) throw new UsageError(USO.corregidoUno);

  const consolidado = finish(consolidarPasos(sources.lectura, sources.contexto, sources.hoy));
  const libros = veredictosDe(consolidado.planes, consolidado.hallazgos);
  sayVerdicts(
    libros,
    consolidado.noLeidos.map(({ archivo }) => archivo),
  );
  if (xlsx) await writeOutput(xlsx, await writeXlsx(hallazgosSpecs(consolidado)));
  if (report)
    await writeOutput(
      report,
      `${JSON.stringify({ ...reportOf(consolidado), veredictos: libros.map(verdictReport) }, null, 1)}\n`,
    );
  if (mended) await writeMended(sources, consolidado.hallazgos, mended);

  const mayGo = libros.every(({ veredicto: { valor } }) => valor === 'listo' || valor === 'listo-con-avisos');
  return mayGo && consolidado.noLeidos.length === 0 ? 0 : 1;
}

/** A verdict as the report has it. */
function verdictReport({ archivo, veredicto: { valor, errores, avisos, sugerencias } }: VeredictoDeLibro): object {
  return { archivo, valor, errores, avisos, sugerencias };
}

/** Writes the one workbook read anew, with everything mended that can be for certain. */
async function writeMended(
  { lectura, snapshots }: Sources,
  hallazgos: readonly Hallazgo[],
  output: Output,
): Promise<void> {
  const archivo = lectura.planes[0]?.archivo ?? '';
  const snapshot = snapshots.get(archivo);
  if (!snapshot) throw new RangeError(`Not read: ${archivo}`);
  const workbook = openFileWorkbook(snapshot);
  const changes = reparar(hallazgos, snapshot);
  await workbook.repair(changes);
  for (const change of changes) say(VALIDAR.correccion(change));
  await writeOutput(output, await writeXlsx({ title: archivo, author: '', sheets: workbook.corrected() }));
}
