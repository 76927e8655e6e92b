/**
 * What a newcomer sees first: consolidates the sample from the command line, then builds the page and serves it.
 * Ends with Ctrl+C.
 */
const { spawnSync } = require('node:child_process');
const { serve } = require('./serve');

const SAMPLE = 'muestra';
const RESULT = 'salida/consolidado-muestra.xlsx';

run('npm', ['run', '--silent', 'muestra', '--', SAMPLE]);
require('node:fs').mkdirSync('salida', { recursive: true });
run('npm', ['run', '--silent', 'paac', '--', 'consolidar', SAMPLE, '--salida', RESULT, '--reemplazar']);
console.log(
  `\nThe sample (ten workbooks of twelve dependencias) is in ./${SAMPLE}, its consolidation in ./${RESULT}\nBuilding the page ...`,
);
run('npm', ['run', '--silent', 'build']);
void serve();

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
