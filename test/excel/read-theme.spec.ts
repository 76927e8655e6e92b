/** @jest-environment jsdom */
import { readOfficeColors } from '../../src/excel/read-theme';
import { startExcel } from '../../src/excel/start-excel';
import { createHost } from '../excel-host/host';
import { installOfficeJs } from '../excel-host/office-js';
import { sheet, workbook } from '../excel-host/workbooks';

/** Excel hands its colours as numbers: blue, green, red. */
const BLACK_THEME = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xf0f0f0 };

describe('the colours of Office', () => {
  it('are none before office.js is there', () => {
    expect(readOfficeColors()).toBeNull();
  });

  it('are those of the pane’s body', async () => {
    await installOfficeJs(window, createHost(workbook(sheet('Hoja 1', [])), { theme: BLACK_THEME }));
    expect(await startExcel()).toBe('ready');
    expect(readOfficeColors()).toEqual({ background: '#262626', text: '#f0f0f0' });
  });
});
