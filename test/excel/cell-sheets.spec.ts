/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { sheet, text, workbook } from '../excel-host/workbooks';
import { spec, textCell } from './specs';

const PLAN = workbook(
  sheet('Uno', [[text('a')]]),
  sheet('Gráfico1', []),
  sheet('Dos', [[text('b')]]),
  sheet('Tres', [[text('c')]]),
  sheet('Gráfico2', []),
);

async function withChartSheets() {
  const opened = await inExcel(PLAN);
  for (const name of ['Gráfico1', 'Gráfico2']) opened.host.sheet(name).isChart = true;
  return opened;
}

describe('a workbook with chart sheets', () => {
  it('is read: they have no cells', async () => {
    const { workbook: open } = await withChartSheets();
    expect(await open.read()).toEqual(PLAN);
  });

  it('is marked, and unmarked without a trace', async () => {
    const { host, workbook: open } = await withChartSheets();
    const before = host.dump();
    const mark = { sheet: 'Tres', cell: 'A1', kind: 'vencida', note: '' } as const;
    expect(await open.mark([mark])).toMatchObject({ marked: 1 });
    expect(await open.unmark()).toEqual({ unmarked: 1 });
    expect(host.dump()).toEqual(before);
  });

  it('takes our sheets', async () => {
    const { host, workbook: open } = await withChartSheets();
    await open.write([spec('resumen', 'Resumen', [[textCell('x')]])]);
    expect(host.sheetNames()).toEqual(['Uno', 'Gráfico1', 'Dos', 'Tres', 'Gráfico2', 'Resumen']);
  });
});
