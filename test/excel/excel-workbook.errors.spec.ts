/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import type { WorkbookErrorCode } from '../../src/workbook/errors';
import { WorkbookError } from '../../src/workbook/errors';
import { inExcel as throughGate } from '../../src/excel/run';
import { sheet, text, workbook } from '../excel-host/workbooks';

const PLAN = workbook(sheet('Hoja 1', [[text('x')]]));

const MEANINGS: readonly (readonly [office: string, ours: WorkbookErrorCode])[] = [
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['AccessDenied', 'protected-sheet'],
  ['InactiveWorkbook', 'workbook-closed'],
  ['InvalidOrTimedOutSession', 'workbook-closed'],
  ['RequestPayloadSizeLimitExceeded', 'too-large-for-excel'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large-for-excel'],
  ['UnsupportedFeature', 'not-supported'],
  ['ApiNotFound', 'not-supported'],
  ['ItemNotFound', 'sheet-not-found'],
  ['SomethingNew', 'excel-failed'],
];

describe('what Office says, as we say it', () => {
  it.each(MEANINGS)('%s is %s', async (office, ours) => {
    const { host, workbook: open } = await inExcel(PLAN);
    host.failNext(office);
    const failing = open.keep('paac.corte', '2020-08-31');
    await expect(failing).rejects.toBeInstanceOf(WorkbookError);
    await expect(failing).rejects.toMatchObject({ code: ours });
  });

  it('tells that a cell is being edited, and works again once it is not', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    host.editMode(true);
    await expect(open.read()).rejects.toMatchObject({ code: 'cell-being-edited' });
    host.editMode(false);
    await expect(open.read()).resolves.toEqual(PLAN);
  });

  it('tells that the workbook was closed', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    host.close();
    await expect(open.read()).rejects.toMatchObject({ code: 'workbook-closed' });
  });

  it('keeps the cause for whoever looks into it', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    host.failNext('SomethingNew');
    const error: unknown = await open.read().catch((caught: unknown) => caught);
    expect((error as WorkbookError).cause).toMatchObject({ code: 'SomethingNew' });
    expect((error as WorkbookError).params).toEqual({ code: 'SomethingNew' });
  });

  it('lets defects of ours through as they are', async () => {
    await inExcel(PLAN);
    const defect = new TypeError('x is not a function');
    await expect(throughGate(() => Promise.reject(defect))).rejects.toBe(defect);
  });
});
