import { buscarVencidas } from '../actions/vencidas';
import { formatDay } from '../dates/day';
import { VENCIDAS } from '../messages/cli';
import { judgeSteps } from '../status/judge';
import { finish } from '../workbook/steps';
import type { Arguments } from './arguments';
import type { ExitCode } from './index';
import { openSources } from './open-sources';
import { say } from './terminal';

/** paac vencidas: what is overdue at the corte and what comes next, worst first. */
export async function runVencidas(args: Arguments): Promise<ExitCode> {
  const sources = await openSources(args, []);
  if (!sources) return 2;
  const actividades = sources.lectura.planes.flatMap((plan) => plan.actividades);
  const grupos = buscarVencidas(finish(judgeSteps(actividades, sources.contexto)));
  say(VENCIDAS.titulo(formatDay(sources.contexto.corte)));
  for (const { situacion, juzgadas } of grupos) {
    say('');
    say(VENCIDAS.grupo(situacion, juzgadas.length));
    for (const juzgada of juzgadas) say(VENCIDAS.linea(juzgada));
  }
  return 0;
}
