/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { sheet, text, workbook } from '../excel-host/workbooks';

const PLAN = workbook(
  sheet('Hoja 1', [[text('x')]]),
  sheet("Plan d'acción", [[text('x')]], { hiddenRows: [{ first: 4, last: 9 }] }),
  sheet('Listas', [[text('x')]], { visibility: 'hidden' }),
  sheet('Ocultísima', [[text('x')]], { visibility: 'veryHidden' }),
);

describe('going to a cell', () => {
  it('activates its sheet and selects it, in one round trip', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    await open.select("Plan d'acción", 'F12');
    expect(host.selection).toEqual({
      sheet: "Plan d'acción",
      area: { firstRow: 12, firstColumn: 6, lastRow: 12, lastColumn: 6 },
    });
    expect(host.batches).toHaveLength(1);
  });

  it('goes to a cell of a hidden row all the same', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    await open.select("Plan d'acción", 'A5');
    expect(host.selection.area.firstRow).toBe(5);
    expect(host.sheet("Plan d'acción").hiddenRows.has(5)).toBe(true);
  });

  it.each(['Listas', 'Ocultísima'])('unhides nothing, and says so: %s', async (name) => {
    const { host, workbook: open } = await inExcel(PLAN);
    const before = host.dump();
    await expect(open.select(name, 'A1')).rejects.toMatchObject({ code: 'hidden-sheet', params: { sheet: name } });
    expect(host.dump()).toEqual(before);
  });

  it('says that the sheet is gone', async () => {
    const { workbook: open } = await inExcel(PLAN);
    await expect(open.select('Borrada', 'A1')).rejects.toMatchObject({
      code: 'sheet-not-found',
      params: { sheet: 'Borrada' },
    });
  });
});
