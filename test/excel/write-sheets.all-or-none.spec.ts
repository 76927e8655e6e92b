/** @jest-environment jsdom */
import { inExcel, type InExcel } from './in-excel';
import type { SheetSpec } from '../../src/workbook/spec';
import { createHost, type ExcelHost } from '../excel-host/host';
import { sheet, text, workbook } from '../excel-host/workbooks';
import { EVERYTHING } from '../xlsx/write.sample';
import { spec, textCell } from './specs';

const USERS = workbook(sheet('Hoja 1', [[text('mío')]]));
/** New sheets beside others that are replaced: with tables, names, a chart, formulas. */
const AGAIN: readonly SheetSpec[] = [...EVERYTHING.sheets, spec('hallazgos', 'Hallazgos', [[textCell('x')]])];

/** A workbook in which our sheets stand already. */
async function writtenOnce(): Promise<InExcel> {
  const opened = await inExcel(USERS);
  await opened.workbook.write(EVERYTHING.sheets);
  opened.host.batches.length = 0;
  return opened;
}

/** Everything but the counter that ids are made of. */
function state({ host }: InExcel): unknown {
  return host.dump();
}

describe('a writing that does not come to its end', () => {
  // All round trips but that of the extras, which are asked for again.
  it.each([0, 1, 2, 4])('leaves the workbook as it was when round trip %i fails', async (roundTrip) => {
    const opened = await writtenOnce();
    const before = state(opened);
    opened.host.failNext('GeneralException', roundTrip);
    await expect(opened.workbook.write(AGAIN)).rejects.toMatchObject({
      code: 'excel-failed',
      params: { code: 'GeneralException' },
    });
    expect(state(opened)).toEqual(before);
  });

  it('leaves the workbook as it was when a formula is refused at the very end', async () => {
    const opened = await writtenOnce();
    const before = state(opened);
    const broken = spec('hallazgos', 'Hallazgos', [[{ kind: 'formula', formula: 'SUM((1)', cached: 1 }]]);
    await expect(opened.workbook.write([...EVERYTHING.sheets, broken])).rejects.toMatchObject({ code: 'excel-failed' });
    expect(state(opened)).toEqual(before);
  });

  it('leaves the workbook as it was when the person cancels while it writes', async () => {
    const opened = await writtenOnce();
    const before = state(opened);
    const controller = new AbortController();
    const writing = opened.workbook.write(AGAIN, { signal: controller.signal, progress: () => controller.abort() });
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(state(opened)).toEqual(before);
  });

  it.each([0, 1, 2, 3])(
    'leaves the workbook as it was when the person cancels during round trip %i',
    async (roundTrip) => {
      const opened = await writtenOnce();
      const before = state(opened);
      const signal = abortDuring(opened.host, roundTrip);
      await expect(opened.workbook.write(AGAIN, { signal })).rejects.toMatchObject({ code: 'cancelled' });
      expect(state(opened)).toEqual(before);
    },
  );

  it('is whole when the person cancels during the very last round trip', async () => {
    const opened = await writtenOnce();
    const signal = abortDuring(opened.host, 4);
    await expect(opened.workbook.write(AGAIN, { signal })).resolves.toHaveLength(AGAIN.length);
    expect(opened.host.sheetNames()).toEqual(['Hoja 1', ...AGAIN.map(({ name }) => name)]);
  });

  it('leaves an unwritten workbook as it was when the person cancels', async () => {
    const opened = await inExcel(USERS);
    const before = state(opened);
    const controller = new AbortController();
    const writing = opened.workbook.write(AGAIN, { signal: controller.signal, progress: () => controller.abort() });
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(state(opened)).toEqual(before);
  });

  it('writes nothing into a workbook whose structure is protected', async () => {
    const opened = await writtenOnce();
    opened.host.book.isProtected = true;
    const before = state(opened);
    await expect(opened.workbook.write(AGAIN)).rejects.toMatchObject({ code: 'protected-workbook' });
    expect(state(opened)).toEqual(before);
  });

  it('names the sheet of ours that somebody has protected', async () => {
    const opened = await writtenOnce();
    opened.host.sheet('Actividades').isProtected = true;
    const before = state(opened);
    await expect(opened.workbook.write(AGAIN)).rejects.toMatchObject({
      code: 'protected-sheet',
      params: { sheet: 'Actividades' },
    });
    expect(state(opened)).toEqual(before);
  });

  it('tells what went wrong first, even where taking back fails too', async () => {
    const { host, workbook: open } = await inExcel(USERS);
    host.failNext('RequestAborted', 1);
    host.failNext('InactiveWorkbook');
    await expect(open.write(AGAIN)).rejects.toMatchObject({ params: { code: 'RequestAborted' } });
  });

  it('is cleaned away by the next writing, and is never taken for a sheet of the user', async () => {
    const { host, workbook: open } = await inExcel(USERS);
    host.failNext('InactiveWorkbook', 2);
    host.failNext('InactiveWorkbook');
    await expect(open.write(EVERYTHING.sheets)).rejects.toMatchObject({ code: 'workbook-closed' });
    expect(host.sheetNames()).toContain('Actividades (sin terminar)');
    const marks = (await open.read()).sheets.map(({ mark }) => mark);
    expect(marks).toEqual([null, 'nueva_resumen', 'nueva_consolidado', 'nueva_listas']);
    await open.write(EVERYTHING.sheets);
    expect(host.sheetNames()).toEqual(['Hoja 1', "Resumen d'oro 1º", 'Actividades', 'Listas']);
    expect(host.book.names.filter(({ name }) => name.includes('nueva'))).toEqual([]);
  });

  it('does not stand in the way once a person has deleted what was left behind', async () => {
    const { host, workbook: open } = await inExcel(USERS);
    host.book.names.push({ name: 'PAAC.hoja.nueva_resumen', formula: '=#REF!$A$1', visible: false });
    await open.write(EVERYTHING.sheets);
    expect(host.book.names.filter(({ name }) => name.includes('nueva'))).toEqual([]);
  });

  it('goes on when what the sheets are good without fails once', async () => {
    const opened = await writtenOnce();
    opened.host.failNext('GeneralException', 3);
    const written = await opened.workbook.write(AGAIN);
    expect(written.flatMap(({ lacks = [] }) => lacks)).toEqual(['notes']);
    expect(opened.host.sheet("Resumen d'oro 1º").charts).toHaveLength(1);
  });
});

describe('what a sheet is good without', () => {
  it.each([
    ['print', 'a computer without a printer', 'PageLayout.paperSize'],
    ['chart', 'an Excel without such charts', 'ChartSeries.setXAxisValues'],
  ])('is left out and told where Excel refuses it: %s, %s', async (what, _, member) => {
    const host = createHost(USERS, { refuses: [member] });
    const { workbook: open } = await inExcel(host);
    const written = await open.write(EVERYTHING.sheets);
    expect(host.sheetNames()).toEqual(['Hoja 1', "Resumen d'oro 1º", 'Actividades', 'Listas']);
    expect(new Set(written.flatMap(({ lacks = [] }) => lacks))).toEqual(new Set([what, 'notes']));
    expect(host.sheet("Resumen d'oro 1º").charts).toHaveLength(what === 'chart' ? 0 : 1);
    expect(host.sheet('Actividades').page.orientation).toBe(what === 'print' ? 'Portrait' : 'Landscape');
  });

  it('is no reason to go on while a cell is edited', async () => {
    const opened = await writtenOnce();
    const before = state(opened);
    opened.host.failNext('InvalidOperationInCellEditMode', 3);
    await expect(opened.workbook.write(AGAIN)).rejects.toMatchObject({ code: 'cell-being-edited' });
    expect(state(opened)).toEqual(before);
  });
});

/** Cancels while Excel is at a round trip, counted from 0. */
function abortDuring(host: ExcelHost, roundTrip: number): AbortSignal {
  const controller = new AbortController();
  const answer = host.answer.bind(host);
  let asked = 0;
  jest.spyOn(host, 'answer').mockImplementation((request) => {
    if (asked === roundTrip) controller.abort();
    asked += 1;
    return answer(request);
  });
  return controller.signal;
}

describe('how writing is paid for', () => {
  it('writes four hundred activities on six sheets in three round trips', async () => {
    const { host, workbook: open } = await inExcel(USERS);
    await open.write(sixSheets(400));
    expect(host.batches).toHaveLength(3);
    expect(Math.max(...host.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
  });

  it('replaces them in one more, to see that they can go', async () => {
    const { host, workbook: open } = await inExcel(USERS);
    await open.write(sixSheets(400));
    host.batches.length = 0;
    await open.write(sixSheets(400));
    expect(host.batches).toHaveLength(4);
  });

  it('writes in more than one round trip what would be too much for one', async () => {
    const { host, workbook: open } = await inExcel(USERS);
    await open.write(sixSheets(1_000));
    expect(host.batches.length).toBeGreaterThan(3);
    expect(host.batches.map(({ error }) => error)).toEqual(host.batches.map(() => null));
  });
});

function sixSheets(rows: number): SheetSpec[] {
  const words =
    'Se realizó la jornada de socialización del plan con los servidores de la dependencia y quedó el acta firmada. ';
  return Array.from({ length: 6 }, (_, index) =>
    spec(
      `hoja_${String(index)}`,
      `Hoja de resumen ${String(index)}`,
      Array.from({ length: rows }, (_row, row) =>
        Array.from({ length: 12 }, (_cell, column) =>
          column === 11
            ? { kind: 'formula' as const, formula: `LEN(A${String(row + 1)})`, cached: 1 }
            : textCell(words.slice(0, 8 * column)),
        ),
      ),
    ),
  );
}
