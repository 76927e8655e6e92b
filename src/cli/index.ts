import { AYUDA, FALLA } from '../messages/cli';
import { readArguments, type Accion, type Arguments } from './arguments';
import { runConsolidar } from './consolidar';
import { runEstructurar } from './estructurar';
import { say, sayAside } from './terminal';
import { UsageError } from './usage-error';
import { runValidar } from './validar';
import { runVencidas } from './vencidas';

/** 0 done, 1 hallazgos of severity error, 2 wrong usage or nothing could be read. */
export type ExitCode = 0 | 1 | 2;

const RUN: Readonly<Record<Accion, (args: Arguments) => Promise<ExitCode>>> = {
  consolidar: runConsolidar,
  validar: runValidar,
  vencidas: runVencidas,
  estructurar: runEstructurar,
};

async function main(words: readonly string[]): Promise<ExitCode> {
  try {
    const args = readArguments(words);
    if (args) return await RUN[args.accion](args);
    say(AYUDA);
    return 0;
  } catch (error) {
    sayAside(error instanceof UsageError ? error.message : unexpected(error));
    return 2;
  }
}

/** A defect of ours: said as one, with what helps to find it. */
function unexpected(error: unknown): string {
  if (process.env['PAAC_DEPURAR']) throw error;
  return FALLA(error instanceof Error ? error.message : String(error));
}

// A reader that closes early (paac … | head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
