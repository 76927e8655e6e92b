/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { sheet, text, workbook } from '../excel-host/workbooks';

const PLAN = workbook(sheet('Hoja 1', [[text('x')]]));

describe('keeping texts with the workbook', () => {
  it('keeps, changes and forgets them, in one round trip each', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    await open.keep('paac.corte', '2020-04-30');
    await open.keep('paac.corte', '2020-08-31');
    await open.keep('paac.vigencia', '2020');
    expect(host.batches).toHaveLength(3);
    expect((await open.read()).settings).toEqual({ 'paac.corte': '2020-08-31', 'paac.vigencia': '2020' });
    await open.keep('paac.corte', null);
    await open.keep('paac.nunca', null);
    expect((await open.read()).settings).toEqual({ 'paac.vigencia': '2020' });
  });

  it('keeps under no key but ours', async () => {
    const { workbook: open } = await inExcel(PLAN);
    await expect(open.keep('corte', 'x')).rejects.toThrow(RangeError);
  });
});
