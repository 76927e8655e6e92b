/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { sheet, text, workbook } from '../excel-host/workbooks';
import { spec, textCell } from './specs';

const PLAN = workbook(sheet('Hoja 1', [[text('x')]]));

/** Longer than an event takes to arrive. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('being told of edits', () => {
  it('hears of what the user types, and no more once stopped', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    let edits = 0;
    const stop = open.onEdited(() => (edits += 1));
    await settled();
    host.type('Hoja 1', 'B2', 'algo');
    await settled();
    expect(edits).toBe(1);
    stop();
    host.type('Hoja 1', 'B2', 'más');
    await settled();
    expect(edits).toBe(1);
  });

  it.each([
    ['an Excel that says whose edit it was', '1.15'],
    ['an older one', '1.13'],
  ])('does not take our own work for the user’s, in %s', async (_, eventsLike) => {
    const { workbook: open } = await inExcel(PLAN, { eventsLike });
    let edits = 0;
    const stop = open.onEdited(() => (edits += 1));
    await settled();
    await open.write([spec('resumen', 'Resumen', [[textCell('x')]])]);
    const undo = await open.repair([{ sheet: 'Hoja 1', cell: 'A1', to: { kind: 'text', text: 'y' } }]);
    await open.undo(undo);
    await open.write([spec('vencidas', 'Vencidas', [])], { obsolete: ['resumen'] });
    await settled();
    expect(edits).toBe(0);
    stop();
  });

  it('does without, where Excel sends no events', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    host.failNext('NotImplemented');
    const stop = open.onEdited(() => undefined);
    await settled();
    stop();
    await settled();
    await expect(open.read()).resolves.toEqual(PLAN);
  });
});
