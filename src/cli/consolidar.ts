import { finish } from '../workbook/steps';
import { consolidarPasos } from '../actions/consolidar';
import { avisosDelAnterior } from '../consolidating/avisos-anterior';
import type { Consolidado } from '../consolidating/consolidado';
import { csvOf } from '../consolidating/csv';
import { readAnterior, type Anterior } from '../consolidating/read-anterior';
import { reportOf } from '../consolidating/report';
import { consolidadoSpecs } from '../consolidating/specs';
import { INFORME, RESUMEN, USO } from '../messages/cli';
import { textoDeError } from '../messages/errors';
import { WorkbookError } from '../workbook/errors';
import { writeXlsx } from '../xlsx/write';
import type { Arguments } from './arguments';
import type { ExitCode } from './index';
import { openSources, openWorkbook } from './open-sources';
import { say, sayAside } from './terminal';
import { UsageError } from './usage-error';
import { planOutput, writeOutput, type Output } from './write-output';

const DEFAULT_OUTPUT = 'consolidado.xlsx';

/** paac consolidar: many workbooks into one summary workbook, a JSON report, a CSV. */
export async function runConsolidar(args: Arguments): Promise<ExitCode> {
  const { json, csv, anterior } = args.opciones;
  const salida = args.opciones['salida'] ?? (json === undefined && csv === undefined ? DEFAULT_OUTPUT : undefined);
  const earlier = anterior === undefined ? undefined : await openAnterior(anterior);
  const sources = await openSources(
    args,
    [salida, json, csv].filter((ruta) => ruta !== undefined),
  );
  if (!sources) return 2;
  const plan = (ruta: string | undefined, option: string, extension: Parameters<typeof planOutput>[1]['extension']) =>
    ruta === undefined
      ? null
      : planOutput(ruta, { option, extension, inputs: sources.rutas, mayReplace: args.banderas.has('reemplazar') });
  const outputs = {
    xlsx: await plan(salida, '--salida', '.xlsx'),
    json: await plan(json, '--json', '.json'),
    csv: await plan(csv, '--csv', '.csv'),
  };
  const consolidado = finish(consolidarPasos(sources.lectura, sources.contexto, sources.hoy, earlier));
  for (const aviso of earlier ? avisosDelAnterior(earlier, sources.contexto) : []) sayAside(aviso);
  await writeAll(consolidado, outputs, args.banderas.has('matriz'));
  return 0;
}

async function writeAll(
  consolidado: Consolidado,
  outputs: { readonly xlsx: Output | null; readonly json: Output | null; readonly csv: Output | null },
  matriz: boolean,
): Promise<void> {
  for (const { dependencia, archivos } of consolidado.duplicadas) sayAside(INFORME.repetida(dependencia, archivos));
  for (const line of RESUMEN(consolidado.resumen.total, consolidado.contexto.corte)) say(line);
  if (outputs.xlsx) await writeOutput(outputs.xlsx, await writeXlsx(consolidadoSpecs(consolidado, { matriz })));
  if (outputs.json) await writeOutput(outputs.json, `${JSON.stringify(reportOf(consolidado), null, 1)}\n`);
  if (outputs.csv) await writeOutput(outputs.csv, csvOf(consolidado));
}

async function openAnterior(ruta: string): Promise<Anterior> {
  try {
    return readAnterior(await openWorkbook(ruta));
  } catch (error) {
    if (error instanceof WorkbookError)
      throw new UsageError(USO.anteriorNoLeido(ruta, textoDeError(error)), { cause: error });
    throw error;
  }
}
