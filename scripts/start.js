/**
 * What a newcomer sees first: consolidates the sample from the command line, then builds the page and serves it.
 * Ends with Ctrl+C.
 */
const { spawnSync } = require('node:child_process');
const { mkdirSync } = require('node:fs');
const tsx = require('tsx/cjs/api');
const { serve } = require('./serve');
const { SAMPLE_CORTE } = tsx.require('./muestra/sample-workbooks.ts', __filename);

const SAMPLE = 'muestra';
const RESULT = 'salida/consolidado-muestra.xlsx';

run('npm', ['run', '--silent', 'muestra', '--', SAMPLE]);
mkdirSync('salida', { recursive: true });
const consolidation = [SAMPLE, '--corte', SAMPLE_CORTE, '--salida', RESULT, '--reemplazar'];
run('npm', ['run', '--silent', 'paac', '--', 'consolidar', ...consolidation]);
console.log(
  `\nThe sample (ten workbooks of twelve dependencias) is in ./${SAMPLE}, its consolidation in ./${RESULT}\nBuilding the page ...`,
);
run('npm', ['run', '--silent', 'build']);
void serve();

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
