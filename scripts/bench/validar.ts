/**
 * npm run bench:validar: what validating costs a row, reading and judging included, on a sheet of 1,000 rows and on one of
 * 100,000. Ends with 1 where a row of the large sheet costs more than it may.
 */
import { validarPasos } from '../../src/actions/validar';
import { parseDay, type Day } from '../../src/dates/day';
import { AJUSTES } from '../../src/plan/ajustes';
import { readPlan } from '../../src/reading/read-plan';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { finish } from '../../src/workbook/steps';

const SMALL = 1_000;
const LARGE = 100_000;
/** A row of the large sheet may cost so many times what one of the small sheet costs. */
const MOST_RATIO = 1.5;
const RUNS = 2;
const WARM_UP = 20;
const MICROSECONDS = 1_000;

const TITLE = ['PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO - VIGENCIA 2025'];
const COMPONENTE = ['Componente 1: Gestión del Riesgo de Corrupción'];
const HEAD = ['Subcomponente/Procesos', 'No.', 'Actividades', 'Meta', 'Responsable', 'Fecha Programada', 'Seguimiento'];
const FECHAS = ['30/06/2025', '31/04/2025', 'Primer trimestre', 'Todo el año', '04/30/2025', 'Cuando se requiera'];
const SEGUIMIENTOS = ['Se publicó el informe', 'Pendiente', '', 'Se está realizando <p>', 'Acta de comité '];

/** A plan with something to be said of most of its rows. */
function planOf(rows: number): WorkbookSnapshot {
  const activities = Array.from({ length: rows }, (_, index) => [
    index % 4 === 0 ? 'Monitoreo y Revisión' : '',
    `${1 + Math.floor(index / 9)}.${1 + (index % 9)}`,
    `Elaborar el informe número ${index} de la dependencia`,
    'Un informe',
    index % 5 === 0 ? 'Todos los funcionarios' : 'Enlace de calidad',
    FECHAS[index % FECHAS.length] ?? '',
    SEGUIMIENTOS[index % SEGUIMIENTOS.length] ?? '',
  ]);
  const sheet: WorkbookSnapshot['sheets'][number] = {
    name: 'Riesgos',
    visibility: 'visible',
    rows: [TITLE, COMPONENTE, HEAD, ...activities].map((texts, index) => ({
      row: index + 1,
      cells: texts.flatMap((text, at): Cell[] => (text === '' ? [] : [{ kind: 'text', column: at + 1, text }])),
    })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: null,
    tables: [],
  };
  return { fileName: 'plan.xlsx', sheets: [sheet], settings: {} };
}

/** Milliseconds that validating takes, `times` times over. */
function timeOf(snapshot: WorkbookSnapshot, times: number): number {
  const contexto = { vigencia: 2025, corte: parseDay('2025-08-31') as Day, ajustes: AJUSTES, confirmados: {} };
  const started = performance.now();
  for (let time = 0; time < times; time += 1) finish(validarPasos(readPlan(snapshot), contexto));
  return performance.now() - started;
}

function main(): void {
  const [small, large] = [planOf(SMALL), planOf(LARGE)];
  const as = LARGE / SMALL;
  // Neither is measured before the code is warm, and both over as many rows.
  timeOf(small, WARM_UP);
  const runs = Array.from({ length: RUNS }, () => [timeOf(small, as) / LARGE, timeOf(large, 1) / LARGE] as const);
  const [ofSmall, ofLarge] = [0, 1].map((at) => Math.min(...runs.map((run) => run[at] ?? Infinity)));
  const ratio = (ofLarge ?? Infinity) / (ofSmall ?? 0);
  for (const [rows, cost] of [
    [SMALL, ofSmall],
    [LARGE, ofLarge],
  ] as const) {
    console.log(`${String(rows).padStart(7)} rows: ${((cost ?? 0) * MICROSECONDS).toFixed(0)} µs a row`);
  }
  console.log(`${ratio.toFixed(2)} times; at most ${MOST_RATIO}: ${ratio <= MOST_RATIO ? 'yes' : 'NO'}`);
  if (ratio > MOST_RATIO) process.exitCode = 1;
}

main();
