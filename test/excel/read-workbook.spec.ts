/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { sampleWorkbooks } from '../../scripts/muestra/sample-workbooks';
import { workbookBytes } from '../../scripts/muestra/workbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/read';
import { date, error, formula, number, sheet, text, truth, workbook } from '../excel-host/workbooks';

describe('reading the open workbook', () => {
  it('reads every kind of cell with its formula and format', async () => {
    const snapshot = workbook(
      sheet('Hoja 1', [
        [text('Nº'), number(1.1, '0.00'), number(3), date('2020-04-30'), truth(true), error('#N/A')],
        [],
        [null, formula('SUM(B1:C1)', 4.1), date('2020-08-31', 'mmmm yyyy'), text('=suma @todos'), text('-Excelente')],
      ]),
    );
    const { workbook: open } = await inExcel(snapshot);
    expect(await open.read()).toEqual(snapshot);
  });

  it('reads merges, tables, protection, visibility and marks', async () => {
    const snapshot = workbook(
      sheet(
        'Componente 1',
        [[text('Título')], [text('a'), text('b'), text('c')], [text('1'), text('2'), text('3')], [text('4')]],
        {
          merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }],
          tables: [{ name: 'Datos', area: { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 3 } }],
          isProtected: true,
          mark: 'componente_1',
        },
      ),
      sheet("Hoja d'oro", [], { visibility: 'veryHidden' }),
      sheet('Listas', [[text('x')]], { visibility: 'hidden', mark: 'listas' }),
    );
    const { workbook: open } = await inExcel(snapshot);
    expect(await open.read()).toEqual(snapshot);
  });

  it('reads what the product keeps with the workbook, and nothing that others keep', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [])));
    host.book.settings.set('paac.corte', '2020-08-31').set('otro.complemento', 'x').set('paac.numero', 3);
    expect((await open.read()).settings).toEqual({ 'paac.corte': '2020-08-31' });
  });

  it('reads only cells with values, however far their formats reach', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [[text('x')]])));
    const far = {
      value: '',
      formula: null,
      format: '@',
      quoted: false,
      look: { fill: '#FFFF00' },
      link: null,
    } as const;
    host.sheet('Hoja 1').cells.set(1_048_576, new Map([[16_384, { ...far }]]));
    const [read] = (await open.read()).sheets;
    expect(read?.rows).toEqual([{ row: 1, cells: [{ column: 1, kind: 'text', text: 'x' }] }]);
  });

  it('reads days as the 1904 system shows them', async () => {
    const { host, workbook: open } = await inExcel(
      workbook(sheet('Hoja 1', [[date('2016-04-29', 'd-mmm')], [date('2016-08-30'), text('agosto')]])),
    );
    host.book.date1904 = true;
    const [read] = (await open.read()).sheets;
    expect(read?.rows.map(({ cells }) => cells[0])).toMatchObject([
      { kind: 'date', day: '2020-04-30' },
      { kind: 'date', day: '2020-08-31' },
    ]);
  });

  it.each(sampleWorkbooks().map((sample) => [sample.fileName, sample] as const))(
    'reads %s in Excel as its file is read',
    async (fileName, sample) => {
      const snapshot = readXlsx(fileName, await workbookBytes(sample));
      const { workbook: open } = await inExcel(snapshot);
      expect(await open.read()).toEqual(withoutHiddenLines(snapshot));
    },
  );
});

/** Only a file tells which lines are hidden: they are for showing. */
function withoutHiddenLines(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => ({ ...one, hiddenRows: [], hiddenColumns: [] })),
  };
}
