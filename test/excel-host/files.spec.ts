import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { EVERYTHING } from '../xlsx/write.sample';
import { openFile, saveFile } from './files';
import { createHost } from './host';
import { date, number, sheet, text, workbook } from './workbooks';

describe('files of the emulated Excel', () => {
  it('opens a file and saves what is in it, marks and settings too', async () => {
    const bytes = await writeXlsx(EVERYTHING);
    const host = openFile('Resumen.xlsx', bytes);
    host.book.settings.set('paac.corte', '2020-08-31 "de prueba"');
    const again = readXlsx('Resumen.xlsx', await saveFile(host));
    expect(again).toEqual({
      ...readXlsx('Resumen.xlsx', bytes),
      settings: { 'paac.corte': '2020-08-31 "de prueba"' },
    });
  });

  it('does not mark sheets of the user as ours', async () => {
    const plan = workbook(
      sheet('Plan', [[text('Fecha'), number(1.1)], [date('2020-04-30')]]),
      sheet('Otra', [[text('x')]]),
    );
    const saved = readXlsx('Plan.xlsx', await saveFile(createHost(plan)));
    expect(saved.sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Plan', null],
      ['Otra', null],
    ]);
    expect(saved.sheets[0]?.rows[1]?.cells[0]).toMatchObject({ kind: 'date', day: '2020-04-30' });
  });
});
