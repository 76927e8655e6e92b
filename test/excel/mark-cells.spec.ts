/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import type { CellMark } from '../../src/workbook/ports';
import { CONDITIONAL_STYLES } from '../../src/workbook/styles';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { newId } from '../excel-host/book';
import type { ExcelHost } from '../excel-host/host';
import { date, sheet, text, workbook } from '../excel-host/workbooks';

const PLAN = workbook(
  sheet('Componente 1', [
    [text('Actividad'), text('Fecha Programada')],
    [text('1.1'), date('2020-06-30')],
    [text('1.2'), date('2020-07-31')],
    [text('1.3'), text('Mensual')],
    [text('1.4'), date('2020-09-15')],
  ]),
  sheet('Componente 2', [[text('Fecha')], [date('2020-01-31')]], { visibility: 'hidden' }),
);

const mark = (sheetName: string, cell: string, kind: CellMark['kind']): CellMark => ({
  sheet: sheetName,
  cell,
  kind,
  note: 'Vencida hace 62 días',
});

const MARKS = [
  mark('Componente 1', 'B2', 'vencida'),
  mark('Componente 1', 'B3', 'vencida'),
  mark('Componente 1', 'B4', 'por-confirmar'),
  mark('Componente 1', 'B5', 'por-vencer'),
  mark('Componente 2', 'A2', 'vencida'),
];

/** A conditional format of the user's, which must stay as it is and where it is. */
function addUsersFormat(host: ExcelHost): void {
  host.sheet('Componente 1').conditionalFormats.push({
    id: newId(host.book),
    type: 'Custom',
    areas: [{ firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 9 }],
    formula: '=$B1<TODAY()',
    look: { fill: '#FF0000' },
    stopIfTrue: false,
  });
  host.sheet('Componente 2').conditionalFormats.push({
    id: newId(host.book),
    type: 'ColorScale',
    areas: [{ firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 1 }],
    formula: '',
    look: {},
    stopIfTrue: false,
  });
}

function withoutIdCounter({ host }: { host: ExcelHost }): unknown {
  return host.dump();
}

describe('marking cells', () => {
  it('colours them by conditional formats of ours, over the values and formats that are there', async () => {
    const opened = await inExcel(PLAN);
    addUsersFormat(opened.host);
    const cells = JSON.stringify(opened.host.dump()).length;
    const { marked, notes } = await opened.workbook.mark(MARKS);
    expect({ marked, notes }).toEqual({ marked: 5, notes: false });
    const formats = opened.host.sheet('Componente 1').conditionalFormats;
    expect(formats.map(({ areas, look }) => [areas[0]?.firstRow, areas[0]?.lastRow, look])).toEqual([
      [5, 5, CONDITIONAL_STYLES['por-vencer']],
      [4, 4, CONDITIONAL_STYLES['por-confirmar']],
      [2, 3, CONDITIONAL_STYLES.vencida],
      [1, 9, { fill: '#FF0000' }],
    ]);
    expect(JSON.stringify(opened.host.dump()).length).toBeGreaterThan(cells);
    expect((await opened.workbook.read()).sheets[0]).toEqual(PLAN.sheets[0]);
  });

  it('leaves the workbook exactly as before once the marks are taken away, in another session too', async () => {
    const opened = await inExcel(PLAN);
    addUsersFormat(opened.host);
    const before = withoutIdCounter(opened);
    await opened.workbook.mark(MARKS);
    expect(withoutIdCounter(opened)).not.toEqual(before);
    expect(await openExcelWorkbook().unmark()).toEqual({ unmarked: 5 });
    expect(withoutIdCounter(opened)).toEqual(before);
    expect(await openExcelWorkbook().unmark()).toEqual({ unmarked: 0 });
  });

  it('replaces earlier marks, so that none is left over or doubled', async () => {
    const { host, workbook: open } = await inExcel(PLAN);
    await open.mark(MARKS);
    await open.mark([mark('Componente 1', 'B2', 'por-vencer')]);
    expect(host.sheet('Componente 1').conditionalFormats).toHaveLength(1);
    expect(host.sheet('Componente 2').conditionalFormats).toHaveLength(0);
  });

  it('marks nothing when one of the sheets is protected, and names it', async () => {
    const opened = await inExcel(PLAN);
    opened.host.sheet('Componente 2').isProtected = true;
    const before = withoutIdCounter(opened);
    await expect(opened.workbook.mark(MARKS)).rejects.toMatchObject({
      code: 'protected-sheet',
      params: { sheet: 'Componente 2' },
    });
    expect(withoutIdCounter(opened)).toEqual(before);
  });

  it('keeps all marks when one of their sheets was protected since, and names it', async () => {
    const opened = await inExcel(PLAN);
    await opened.workbook.mark(MARKS);
    opened.host.sheet('Componente 1').isProtected = true;
    const before = withoutIdCounter(opened);
    await expect(opened.workbook.unmark()).rejects.toMatchObject({
      code: 'protected-sheet',
      params: { sheet: 'Componente 1' },
    });
    expect(withoutIdCounter(opened)).toEqual(before);
  });

  it('marks nothing when a sheet is gone', async () => {
    const opened = await inExcel(PLAN);
    const before = withoutIdCounter(opened);
    const marks = [...MARKS, mark('Borrada', 'A1', 'vencida')];
    await expect(opened.workbook.mark(marks)).rejects.toMatchObject({
      code: 'sheet-not-found',
      params: { sheet: 'Borrada' },
    });
    expect(withoutIdCounter(opened)).toEqual(before);
  });

  it('takes four round trips at most, however many the sheets and the cells', async () => {
    const sheets = Array.from({ length: 12 }, (_, index) => sheet(`Hoja ${String(index)}`, [[text('x')]]));
    const { host, workbook: open } = await inExcel(workbook(...sheets));
    await open.mark(sheets.flatMap(({ name }) => [mark(name, 'A1', 'vencida'), mark(name, 'C5', 'por-vencer')]));
    // Without marks to take away there are no formulas to ask for.
    expect(host.batches.splice(0)).toHaveLength(3);
    await open.unmark();
    expect(host.batches).toHaveLength(4);
  });
});
