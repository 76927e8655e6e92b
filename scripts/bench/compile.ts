import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformFileSync } from '@swc/core';

/** What reading needs of the sources; each is compiled alone, as the tests do. */
const SOURCES = ['src/dates', 'src/workbook', 'src/xlsx', 'scripts/bench'];

/**
 * Compiles our reader and the script that runs one reading to plain JavaScript, so that no compiler's time or memory is
 * counted in a run.
 * @returns the script
 */
export function compileReader(root: string, folder: string): string {
  for (const source of SOURCES) {
    for (const file of readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const path = join(root, source, file);
      const target = join(folder, relative(root, path)).replace(/\.ts$/, '.js');
      const { code } = transformFileSync(path, {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      });
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, code);
    }
  }
  return join(folder, 'scripts/bench/read-once.js');
}
