/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { sheet, text, workbook } from '../excel-host/workbooks';

const PLAN = workbook(sheet('Hoja 1', [[text('x')]]));

describe('an Excel that waits for the end of cell editing', () => {
  it('does what was asked once the user has left the cell', async () => {
    const { host, workbook: open } = await inExcel(PLAN, { waitsForCellEdit: true });
    host.editMode(true);
    let done = false;
    const reading = open.read().then((read) => {
      done = true;
      return read;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    host.editMode(false);
    await expect(reading).resolves.toEqual(PLAN);
  });
});
