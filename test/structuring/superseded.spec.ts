import { estructurarPasos, plantilla } from '../../src/actions/estructurar';
import { readPlan } from '../../src/reading/read-plan';
import type { SheetSpec } from '../../src/workbook/spec';
import { finish } from '../../src/workbook/steps';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { filledForm, FORMULARIO_2026 } from './fill-form';

/** In Excel the structured sheets stand beside those they came from: no activity may count twice. */
async function snapshotOf(sheets: readonly SheetSpec[]): Promise<readonly SheetSnapshot[]> {
  return readXlsx('plan.xlsx', await writeXlsx({ title: 't', author: 'a', sheets })).sheets;
}

function book(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { fileName: 'plan.xlsx', sheets, settings: {} };
}

const ORDEN = { ...FORMULARIO_2026, entidad: '' };
let originals: readonly SheetSnapshot[];

beforeAll(async () => {
  const filled = await snapshotOf(
    filledForm({ 'componente_1!C5': 'Publicar el mapa de riesgos', 'componente_3!C5': 'Rendir cuentas' }),
  );
  // A workbook of somebody's: its sheets bear no mark.
  originals = filled
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => ({ ...sheet, name: `Hoja ${sheet.name}`, mark: null }));
});

async function ordered(workbook: WorkbookSnapshot): Promise<readonly SheetSnapshot[]> {
  const marks = workbook.sheets.map(({ mark }) => mark);
  return snapshotOf(finish(estructurarPasos(readPlan(workbook), ORDEN, marks)));
}

const textsOf = (workbook: WorkbookSnapshot): string[] =>
  readPlan(workbook).actividades.map(({ actividad }) => actividad);

it('a workbook with the sheets put in order beside the others is read from those alone, and says so', async () => {
  const both = book(...originals, ...(await ordered(book(...originals))));
  expect(textsOf(both)).toEqual(['Publicar el mapa de riesgos', 'Rendir cuentas']);
  const { conciliacion } = readPlan(both);
  expect(conciliacion.slice(0, originals.length).map(({ noLeida }) => noLeida)).toEqual(
    originals.map(() => 'ya-ordenada'),
  );
});

it('put in order once more, it is read from the last ones', async () => {
  const first = await ordered(book(...originals));
  const second = await ordered(book(...originals, ...first));
  expect(second.map(({ mark }) => mark)).toContain('componente_1_ordenada_2');
  expect(textsOf(book(...originals, ...first, ...second))).toEqual(['Publicar el mapa de riesgos', 'Rendir cuentas']);
});

it('a form added later is read with them', async () => {
  const first = await ordered(book(...originals));
  const marks = first.map(({ mark }) => mark);
  const form = await snapshotOf(plantilla({ ...FORMULARIO_2026, componentes: [6] }, marks));
  const { conciliacion } = readPlan(book(...originals, ...first, ...form));
  expect(conciliacion.at(-1)).toMatchObject({ hoja: 'C6 Iniciativas', noLeida: null });
});

it('without them the others are read again', async () => {
  expect(textsOf(book(...originals))).toEqual(['Publicar el mapa de riesgos', 'Rendir cuentas']);
  await expect(ordered(book(...originals))).resolves.toBeDefined();
});
