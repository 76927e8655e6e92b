/** @jest-environment jsdom */
import { inExcel } from '../excel/in-excel';
import { SAMPLE_CORTE, SAMPLE_VIGENCIA, sampleWorkbooks } from '../../scripts/muestra/sample-workbooks';
import { workbookBytes } from '../../scripts/muestra/workbook';
import { reparar } from '../../src/actions/reparar';
import { validarPasos, type Validacion } from '../../src/actions/validar';
import { mensajeDe } from '../../src/messages/reglas';
import { AJUSTES } from '../../src/plan/ajustes';
import { readPlan } from '../../src/reading/read-plan';
import type { OpenWorkbook } from '../../src/workbook/ports';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { finish } from '../../src/workbook/steps';
import { readXlsx } from '../../src/xlsx/read';
import type { ExcelHost } from '../excel-host/host';
import { day } from '../support/plan';

/** «Corregir todo lo seguro» and «Deshacer» in Excel, on the workbooks of the sample with most defects. */
jest.setTimeout(60_000);

const contexto = { vigencia: SAMPLE_VIGENCIA, corte: day(SAMPLE_CORTE), ajustes: AJUSTES, confirmados: {} };

async function validate(workbook: OpenWorkbook): Promise<Validacion & { readonly snapshot: WorkbookSnapshot }> {
  const snapshot = await workbook.read();
  return { ...finish(validarPasos(readPlan(snapshot), contexto)), snapshot };
}

/** Every cell of the workbook that holds something, with its formula and its format. */
const cellsOf = ({ book }: ExcelHost): readonly unknown[] =>
  book.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, columns]) =>
      [...columns]
        .filter(([, { value }]) => value !== '')
        .map(([column, { value, formula, format }]) => [name, row, column, value, formula, format]),
    ),
  );

const UNTIDY = [
  'Educacion PAAC 2025.xlsm',
  'Lista Desarrollo Social y Jurídica.xlsx',
  'SEGUIMIENTO INFRAESTRUCTURA 2do corte.xlsx',
];
const books = sampleWorkbooks().filter(({ fileName }) => UNTIDY.includes(fileName));

it('the sample has them', () => expect(books.map(({ fileName }) => fileName).sort()).toEqual([...UNTIDY].sort()));

it.each(books.map((workbook) => [workbook.fileName, workbook] as const))(
  '%s has no sure mend left once all are made, and is as it was once they are undone',
  async (fileName, workbook) => {
    const { host, workbook: open } = await inExcel(readXlsx(fileName, await workbookBytes(workbook)));
    const asItWas = cellsOf(host);
    const { hallazgos, snapshot } = await validate(open);
    const changes = reparar(hallazgos, snapshot);
    expect(changes.length).toBeGreaterThan(0);

    const undo = await open.repair(changes);
    const left = (await validate(open)).hallazgos.filter(({ arreglo }) => arreglo?.seguro === true);
    expect(left.map(mensajeDe)).toEqual([]);
    expect(cellsOf(host)).not.toEqual(asItWas);

    await open.undo(undo);
    expect(cellsOf(host)).toEqual(asItWas);
    expect((await validate(open)).hallazgos).toEqual(hallazgos);
  },
);

it('a cell that somebody changed since it was read is not written over, nor is any other', async () => {
  const [workbook] = books;
  if (!workbook) throw new RangeError('No workbook');
  const { host, workbook: open } = await inExcel(readXlsx(workbook.fileName, await workbookBytes(workbook)));
  const { hallazgos, snapshot } = await validate(open);
  const changes = reparar(hallazgos, snapshot);
  const [last] = changes.slice(-1);
  await open.repair([
    { sheet: last?.sheet ?? '', cell: last?.cell ?? '', to: { kind: 'text', text: 'De la usuaria' } },
  ]);
  const changed = cellsOf(host);
  await expect(open.repair(changes)).rejects.toMatchObject({ code: 'cell-changed' });
  expect(cellsOf(host)).toEqual(changed);
});
