import { consolidarPasos } from '../actions/consolidar';
import { verdictOf } from '../checking/verdict';
import { hallazgosSpecs } from '../consolidating/specs';
import { reportOf } from '../consolidating/report';
import { VALIDAR } from '../messages/cli';
import { mensajeDe } from '../messages/reglas';
import { finish } from '../workbook/steps';
import { writeXlsx } from '../xlsx/write';
import type { Arguments } from './arguments';
import type { ExitCode } from './index';
import { openSources } from './open-sources';
import { say } from './terminal';
import { planOutput, writeOutput } from './write-output';

/** paac validar: every hallazgo with its place; exit code 1 where one is an error or a workbook could not be read. */
export async function runValidar(args: Arguments): Promise<ExitCode> {
  const { salida, json } = args.opciones;
  const sources = await openSources(
    args,
    [salida, json].filter((ruta) => ruta !== undefined),
  );
  if (!sources) return 2;
  const mayReplace = args.banderas.has('reemplazar');
  const common = { inputs: sources.rutas, mayReplace };
  const xlsx =
    salida === undefined ? null : await planOutput(salida, { ...common, option: '--salida', extension: '.xlsx' });
  const report =
    json === undefined ? null : await planOutput(json, { ...common, option: '--json', extension: '.json' });

  const consolidado = finish(consolidarPasos(sources.lectura, sources.contexto, sources.hoy));
  for (const hallazgo of consolidado.hallazgos) say(VALIDAR.linea(hallazgo, mensajeDe(hallazgo)));
  say(VALIDAR.veredicto(verdictOf(consolidado.hallazgos)));
  if (xlsx) await writeOutput(xlsx, await writeXlsx(hallazgosSpecs(consolidado)));
  if (report) await writeOutput(report, `${JSON.stringify(reportOf(consolidado), null, 1)}\n`);

  const stands =
    consolidado.noLeidos.length > 0 || consolidado.hallazgos.some(({ severidad }) => severidad === 'error');
  return stands ? 1 : 0;
}
