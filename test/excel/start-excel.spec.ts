/** @jest-environment jsdom */
import { startExcel } from '../../src/excel/start-excel';
import { createHost } from '../excel-host/host';
import { installOfficeJs } from '../excel-host/office-js';
import { sheet, workbook } from '../excel-host/workbooks';

describe('starting in an Excel from before 2021', () => {
  it('says first that office.js did not arrive, and once it has, that Excel is too old', async () => {
    expect(await startExcel()).toBe('no-office-js');
    await installOfficeJs(window, createHost(workbook(sheet('Hoja 1', [])), { api: '1.12' }));
    expect(await startExcel()).toBe('too-old');
  });

  it('does not wait for ever', async () => {
    const never = jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => undefined));
    expect(await startExcel(10)).toBe('no-office-js');
    never.mockRestore();
  });
});
