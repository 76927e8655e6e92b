/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { WorkbookError } from '../../src/workbook/errors';
import type { RowSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet, text, workbook } from '../excel-host/workbooks';

const LONG = 'El plan se publicó en la página web de la entidad y se socializó con los servidores. ';

/** A sheet as dependencias send it: so many rows and columns, every cell with text, every third row merged in the first column. */
function fullSheet(name: string, rowCount: number, columnCount: number, merged = true): SheetSnapshot {
  const rows = Array.from({ length: rowCount }, (_, row): RowSnapshot => ({
    row: row + 1,
    cells: Array.from({ length: columnCount }, (_cell, column) => ({
      kind: 'text' as const,
      column: column + 1,
      text: `${LONG}${String(row)}`,
    })).filter(({ column }) => !merged || column > 1 || row % 3 === 0),
  }));
  const merges = Array.from({ length: merged ? Math.floor(rowCount / 3) : 0 }, (_, index) => ({
    firstRow: index * 3 + 1,
    lastRow: index * 3 + 3,
    firstColumn: 1,
    lastColumn: 1,
  }));
  return sheet(name, [], { rows, merges });
}

describe('how reading is paid for', () => {
  it('reads twelve sheets in three round trips, and one sheet in as many', async () => {
    const counts: number[] = [];
    for (const sheets of [1, 12]) {
      const snapshot = workbook(
        ...Array.from({ length: sheets }, (_, index) => fullSheet(`Componente ${String(index + 1)}`, 40, 8)),
      );
      const { host, workbook: open } = await inExcel(snapshot);
      await open.read();
      counts.push(host.batches.length);
    }
    expect(counts).toEqual([3, 3]);
  });

  it('reads a large sheet in blocks, and says how far it has come', async () => {
    const snapshot = workbook(fullSheet('Consolidado', 6_100, 10, false));
    const { host, workbook: open } = await inExcel(snapshot, { payload: 1e9 });
    const told: string[] = [];
    const read = await open.read({
      progress: (done, total, what) => told.push(`${String(done)}/${String(total)} ${what}`),
    });
    expect(read).toEqual(snapshot);
    expect(host.batches).toHaveLength(4);
    expect(told).toEqual(['0/2 Consolidado', '1/2 Consolidado']);
  });

  it('halves what is too much for one answer, until it is not', async () => {
    const snapshot = workbook(fullSheet('A', 300, 8), fullSheet('B', 300, 8));
    const { host, workbook: open } = await inExcel(snapshot, { payload: 500_000 });
    expect(await open.read()).toEqual(snapshot);
    expect(host.batches.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded').length).toBeGreaterThan(0);
    expect(host.batches.length).toBeLessThan(20);
  });

  it('does the same where Excel leaves the values out without a word', async () => {
    const snapshot = workbook(fullSheet('A', 300, 8));
    const { host, workbook: open } = await inExcel(snapshot, { maxCells: 1_000 });
    expect(await open.read()).toEqual(snapshot);
    expect(host.batches.every(({ error }) => error === null)).toBe(true);
  });

  it('names the sheet with a row that is too much by itself', async () => {
    const { workbook: open } = await inExcel(workbook(fullSheet('Enorme', 4, 30)), { payload: 4_000 });
    await expect(open.read()).rejects.toThrow(new WorkbookError('too-large-for-excel', { sheet: 'Enorme' }));
  });

  it('finds every merged area of a sheet that has more than Excel tells at once', async () => {
    const snapshot = workbook(fullSheet('Cultura', 2_400, 4));
    const { workbook: open } = await inExcel(snapshot);
    const [read] = (await open.read()).sheets;
    expect(read?.merges).toHaveLength(800);
    expect(read?.merges).toEqual(snapshot.sheets[0]?.merges);
  });

  it('does not read the million empty rows before a blank that somebody typed at the end', async () => {
    const far = { row: 1_048_576, cells: [{ kind: 'text' as const, column: 12, text: ' ' }] };
    const table = fullSheet('Hoja1', 60, 10);
    const snapshot = workbook({ ...table, rows: [...table.rows, far] });
    const { host, workbook: open } = await inExcel(snapshot);
    expect((await open.read()).sheets[0]?.rows).toEqual(snapshot.sheets[0]?.rows);
    expect(host.batches).toHaveLength(4);
  });

  it('stops between blocks when the person cancels', async () => {
    const { host, workbook: open } = await inExcel(workbook(fullSheet('Consolidado', 6_100, 10, false)), {
      payload: 1e9,
    });
    const controller = new AbortController();
    const reading = open.read({ signal: controller.signal, progress: (done) => done > 0 && controller.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.batches.length).toBeLessThan(6);
  });

  it('reads an empty workbook', async () => {
    const snapshot = workbook(sheet('Hoja1', []), sheet('Hoja2', [[text('')]]));
    const { workbook: open } = await inExcel(snapshot);
    expect((await open.read()).sheets.map(({ rows }) => rows)).toEqual([[], []]);
  });
});
