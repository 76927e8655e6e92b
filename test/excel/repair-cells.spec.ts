/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import type { Day } from '../../src/dates/day';
import type { CellChange } from '../../src/workbook/ports';
import { cellAt, ensureCell } from '../excel-host/book';
import type { ExcelHost } from '../excel-host/host';
import { date, error, formula, number, sheet, text, truth, workbook } from '../excel-host/workbooks';

const PLAN = workbook(
  sheet('Hoja 1', [
    [text('1,1'), text(' Secretaría de Salud '), text('31/08/2020'), date('2020-06-30', 'd-mmm-yy'), number(1.1)],
    [formula('SUM(E1,1)', 2.1), truth(true), error('#N/A'), null, text('-Excelente')],
  ]),
);

const change = (cell: string, to: CellChange['to'], more: Partial<CellChange> = {}): CellChange => ({
  sheet: 'Hoja 1',
  cell,
  to,
  ...more,
});

const toText = (value: string): CellChange['to'] => ({ kind: 'text', text: value });
const toDay = (day: string): CellChange['to'] => ({ kind: 'date', day: day as Day });

/** A change of every cell there is, to every kind of content. */
const EVERY_CELL = [
  change('A1', toText('1.1')),
  change('B1', toText('Secretaría de Salud')),
  change('C1', toDay('2020-08-31')),
  change('D1', toText('Todo el año')),
  change('E1', toText('1.10')),
  change('A2', { kind: 'number', number: 7 }),
  change('B2', toText('=no es fórmula')),
  change('C2', toDay('2020-04-30')),
  change('D2', toText('Oficina de Archivo')),
  change('E2', toText('Excelente')),
];

function contents(host: ExcelHost): unknown {
  return [1, 2].map((row) =>
    [1, 2, 3, 4, 5].map((column) => {
      const cell = cellAt(host.sheet('Hoja 1'), row, column);
      return { value: cell?.value ?? '', formula: cell?.formula ?? null, format: cell?.format ?? 'General' };
    }),
  );
}

/** Formulas give what they gave. */
const calculate = (code: string): number => (code === 'SUM(E1,1)' ? 2.1 : 0);

describe('repairing cells of the user', () => {
  it('writes texts, days and numbers as such, and keeps formats that fit', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    await open.repair(EVERY_CELL);
    const [first, second] = (await open.read()).sheets[0]?.rows ?? [];
    expect(first?.cells).toEqual([
      { column: 1, kind: 'text', text: '1.1' },
      { column: 2, kind: 'text', text: 'Secretaría de Salud' },
      { column: 3, kind: 'date', day: '2020-08-31', serial: 44_074, format: 'dd/mm/yyyy' },
      { column: 4, kind: 'text', text: 'Todo el año' },
      { column: 5, kind: 'text', text: '1.10' },
    ]);
    expect(second?.cells).toMatchObject([
      { kind: 'number', number: 7 },
      { kind: 'text', text: '=no es fórmula' },
      { kind: 'date', day: '2020-04-30' },
      { kind: 'text', text: 'Oficina de Archivo' },
      { kind: 'text', text: 'Excelente' },
    ]);
    expect(cellAt(host.sheet('Hoja 1'), 1, 4)?.format).toBe('d-mmm-yy');
  });

  it('is undone exactly: values, formulas and formats', async () => {
    const { host, workbook: open } = await inExcel(PLAN, { calculate });
    const before = contents(host);
    const undo = await open.repair(EVERY_CELL);
    expect(contents(host)).not.toEqual(before);
    await open.undo(undo);
    expect(contents(host)).toEqual(before);
    expect(await open.read()).toEqual(PLAN);
  });

  it('can be undone after what undoes it was kept as text', async () => {
    const { host, workbook: open } = await inExcel(PLAN, { calculate });
    const before = contents(host);
    const undo = await open.repair(EVERY_CELL);
    await open.undo(JSON.parse(JSON.stringify(undo)) as typeof undo);
    expect(contents(host)).toEqual(before);
  });

  it('costs three round trips, and so does undoing', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    const undo = await open.repair(EVERY_CELL.slice(0, 5));
    expect(host.batches.splice(0)).toHaveLength(3);
    await open.undo(undo);
    expect(host.batches).toHaveLength(3);
  });

  it('repairs thousands of cells within what Excel takes at once, and undoes them exactly', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => [text(` Secretaría ${String(index)} `)]);
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', rows)));
    const before = host.dump();
    const changes = rows.map((_, index) => change(`A${String(index + 1)}`, toText(`Secretaría ${String(index)}`)));
    const undo = await open.repair(changes);
    expect(host.batches.splice(0)).toHaveLength(5);
    await open.undo(undo);
    expect(host.dump()).toEqual(before);
  });

  it('puts back the first thousands when the last fail', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => [text(`Secretaría ${String(index)}`)]);
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', rows)));
    const before = host.dump();
    host.failNext('GeneralException', 4);
    const changes = rows.map((_, index) => change(`A${String(index + 1)}`, toText('x')));
    await expect(open.repair(changes)).rejects.toMatchObject({ code: 'excel-failed' });
    expect(host.dump()).toEqual(before);
  });

  it('changes nothing where one cell no longer holds what was read', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    host.type('Hoja 1', 'B1', 'Secretaría de Gobierno');
    const before = contents(host);
    const repairing = open.repair([
      change('A1', toText('1.1'), { expected: '1,1' }),
      change('B1', toText('Secretaría de Salud'), { expected: ' Secretaría de Salud ' }),
    ]);
    await expect(repairing).rejects.toMatchObject({ code: 'cell-changed', params: { sheet: 'Hoja 1', cell: 'B1' } });
    expect(contents(host)).toEqual(before);
  });

  it('takes null for a blank cell', async () => {
    const { workbook: open } = await inExcel(PLAN);
    await open.repair([
      change('D2', toText('1. Gestión'), { expected: null }),
      change('E1', toText('1.1'), { expected: 1.1 }),
    ]);
    const [read] = (await open.read()).sheets;
    expect(read?.rows[1]?.cells.find(({ column }) => column === 4)).toMatchObject({ text: '1. Gestión' });
  });

  it('does not undo over what the user has typed since', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    const undo = await open.repair(EVERY_CELL.slice(0, 2));
    host.type('Hoja 1', 'B1', 'otra cosa');
    const before = contents(host);
    await expect(open.undo(undo)).rejects.toMatchObject({ code: 'cell-changed', params: { cell: 'B1' } });
    expect(contents(host)).toEqual(before);
  });

  it('names the sheet that is protected, or gone', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    host.sheet('Hoja 1').isProtected = true;
    await expect(open.repair(EVERY_CELL)).rejects.toMatchObject({
      code: 'protected-sheet',
      params: { sheet: 'Hoja 1' },
    });
    const elsewhere = [{ ...change('A1', toText('x')), sheet: 'Borrada' }];
    await expect(open.repair(elsewhere)).rejects.toMatchObject({
      code: 'sheet-not-found',
      params: { sheet: 'Borrada' },
    });
  });

  it('puts all back, and names the cell, where Excel makes something else of what was written', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    // Another user merged the row meanwhile: only its first cell holds a value.
    host.sheet('Hoja 1').merges.push({ firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 4 });
    ensureCell(host.sheet('Hoja 1'), 2, 3).value = '';
    const before = contents(host);
    const repairing = open.repair([change('A1', toText('1.1')), change('C2', toText('x'))]);
    await expect(repairing).rejects.toMatchObject({ code: 'excel-failed', params: { sheet: 'Hoja 1', cell: 'C2' } });
    expect(contents(host)).toEqual(before);
  });

  it('puts all back when Excel fails in the middle', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    const before = contents(host);
    host.failNext('GeneralException', 2);
    await expect(open.repair(EVERY_CELL.slice(0, 5))).rejects.toMatchObject({ code: 'excel-failed' });
    expect(contents(host)).toEqual(before);
  });

  it('writes days as the 1904 system counts them where no date of the workbook tells it', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [[text('31/08/2020')]])));
    host.book.date1904 = true;
    await open.read();
    const before = contents(host);
    const undo = await open.repair([change('A1', toDay('2020-08-31'))]);
    expect((await open.read()).sheets[0]?.rows[0]?.cells[0]).toMatchObject({ kind: 'date', day: '2020-08-31' });
    await open.undo(undo);
    expect(contents(host)).toEqual(before);
  });

  it('writes days as the 1904 system counts them, once a reading has found it out', async () => {
    const { host, workbook: open } = await inExcel(
      workbook(sheet('Hoja 1', [[date('2016-04-29')], [text('31/08/2020')]])),
    );
    host.book.date1904 = true;
    await open.read();
    await open.repair([change('A2', toDay('2020-08-31'))]);
    expect((await open.read()).sheets[0]?.rows[1]?.cells[0]).toMatchObject({ kind: 'date', day: '2020-08-31' });
  });
});
