import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const TSX = join(ROOT, 'node_modules/.bin/tsx');
const CLI = join(ROOT, 'src/cli/index.ts');

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, as a person at a terminal would, and waits for its end. */
export function paac(folder: string, ...words: readonly string[]): Promise<Run> {
  return run(TSX, [CLI, ...words], folder);
}

/** Runs it in the way the README gives, from the checkout. */
export function npmPaac(...words: readonly string[]): Promise<Run> {
  return run('npm', ['run', '--silent', 'paac', '--', ...words], ROOT);
}

function run(program: string, words: readonly string[], cwd: string): Promise<Run> {
  return new Promise((done, fail) => {
    execFile(program, words, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      // Without an exit code it did not run, or was stopped.
      if (typeof code === 'number') done({ code, stdout, stderr });
      else fail(new Error(`${program} ${words.join(' ')}`, { cause: error }));
    });
  });
}
