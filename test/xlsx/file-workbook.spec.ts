import type { Day } from '../../src/dates/day';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { sheetXml, stylesXml, workbookFile } from '../support/workbook-file';
import { describeOpenWorkbook } from '../workbook/open-workbook.contract';
import { cellsOf } from './read-cells';
import { EVERYTHING } from './write.sample';

describeOpenWorkbook('a file on the page', openFileWorkbook);

const ROWS =
  '<row r="2"><c r="B2" t="str"><v>31 abril de 2025</v></c><c r="C2" s="1"><v>1.1</v></c><c r="D2"><f>[1]Hoja1!A1</f><v>7</v></c></row>' +
  '<row r="3"><c r="B3" s="2"><v>45900</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3" s="3"><v>45901</v></c></row>';
const BEFORE =
  '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="2" width="30.7109375"/><col min="3" max="3" width="9.7109375" hidden="1"/></cols>';
const FILE = workbookFile({
  sheets: {
    Plan: sheetXml(ROWS, '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="B5:D6"/></mergeCells>', BEFORE),
    Notas: sheetXml(''),
  },
  styles: stylesXml(['mmm\\-yy'], [0, 2, 14, 164]),
});

const open = (): WorkbookSnapshot => readXlsx('Hacienda.xlsx', FILE, { looks: true });
describe('a workbook of a file, as the page has it', () => {
  it('tells the page of every change, and gives the same state until then', async () => {
    const workbook = openFileWorkbook(open());
    const changed = jest.fn();
    const stop = workbook.subscribe(changed);
    const first = workbook.state();
    expect(workbook.state()).toBe(first);
    await workbook.mark([{ sheet: 'Plan', cell: 'B2', kind: 'vencida', note: 'Venció' }]);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(workbook.state().marks).toHaveLength(1);
    stop();
    await workbook.unmark();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('takes the page to a cell, again and again', async () => {
    const workbook = openFileWorkbook(open());
    await workbook.select('Plan', 'B2');
    const first = workbook.state().selected;
    expect(first).toEqual({ sheet: 'Plan', cell: 'B2' });
    await workbook.select('Plan', 'B2');
    expect(workbook.state().selected).not.toBe(first);
  });

  it('drops the marks of a sheet that goes', async () => {
    const workbook = openFileWorkbook(open());
    await workbook.write([{ name: 'Vencidas', mark: 'vencidas', columns: [], rows: [] }]);
    await workbook.mark([
      { sheet: 'Vencidas', cell: 'A1', kind: 'vencida', note: '' },
      { sheet: 'Plan', cell: 'B2', kind: 'vencida', note: '' },
    ]);
    await workbook.write([{ name: 'Resumen', mark: 'resumen', columns: [], rows: [] }], { obsolete: ['vencidas'] });
    expect(workbook.state().marks.map(({ sheet }) => sheet)).toEqual(['Plan']);
  });

  it('shows the sheets of ours as they would be read from the file they make', async () => {
    const workbook = openFileWorkbook(open());
    await workbook.write(EVERYTHING.sheets);
    const shown = workbook.state().snapshot.sheets.filter(({ mark }) => mark !== null);
    const read = readXlsx('nuevo.xlsx', await writeXlsx(EVERYTHING), { looks: true }).sheets;
    expect(
      shown.map(({ name, mark, visibility, merges, hiddenColumns, tables }) => ({
        name,
        mark,
        visibility,
        merges,
        hiddenColumns,
        tables,
      })),
    ).toEqual(
      read.map(({ name, mark, visibility, merges, hiddenColumns, tables }) => ({
        name,
        mark,
        visibility,
        merges,
        hiddenColumns,
        tables,
      })),
    );
    expect(shown.map(cellsOf)).toEqual(read.map(cellsOf));
    expect(shown.map(({ looks }) => looks?.cells)).toEqual(read.map(({ looks }) => looks?.cells));
    expect(shown.map(({ looks }) => [looks?.frozenRows, looks?.frozenColumns])).toEqual(
      read.map(({ looks }) => [looks?.frozenRows, looks?.frozenColumns]),
    );
  });

  it('says what was changed since it was opened, and nothing once all is undone', async () => {
    const workbook = openFileWorkbook(open());
    expect(workbook.changes()).toBeNull();
    const undo = await workbook.repair([
      { sheet: 'Plan', cell: 'B2', to: { kind: 'date', day: '2025-04-30' as Day } },
      { sheet: 'Plan', cell: 'F9', to: { kind: 'text', text: 'nuevo' } },
      { sheet: 'Plan', cell: 'C2', to: { kind: 'text', text: '' } },
    ]);
    expect(workbook.changes()?.cells.get('Plan')).toEqual([
      { row: 2, column: 2, content: { kind: 'date', day: '2025-04-30' } },
      { row: 2, column: 3, content: { kind: 'text', text: '' } },
      { row: 9, column: 6, content: { kind: 'text', text: 'nuevo' } },
    ]);
    await workbook.undo(undo);
    expect(workbook.changes()).toBeNull();
  });

  it('says which sheets of ours were written, under the names they got, and which went', async () => {
    const [plan] = open().sheets;
    if (plan === undefined) throw new Error('No sheet');
    const original = { ...open(), sheets: [plan, { ...plan, name: 'Vencidas', mark: 'vencidas' }] };
    const workbook = openFileWorkbook(original);
    await workbook.write([{ name: 'Plan', mark: 'resumen', columns: [], rows: [] }], { obsolete: ['vencidas'] });
    await workbook.repair([{ sheet: 'Plan (2)', cell: 'A1', to: { kind: 'number', number: 1 } }]);
    const changes = workbook.changes();
    expect(changes?.sheets.map(({ name, spec }) => [name, spec.mark])).toEqual([['Plan (2)', 'resumen']]);
    expect(changes?.removed).toEqual(['vencidas']);
    expect(changes?.present).toEqual(['Plan', 'Plan (2)']);
    expect([...(changes?.cells.keys() ?? [])]).toEqual(['Plan (2)']);
  });

  it('counts the repairs that stand', async () => {
    const workbook = openFileWorkbook(open());
    const undo = await workbook.repair([{ sheet: 'Plan', cell: 'B2', to: { kind: 'date', day: '2025-04-30' as Day } }]);
    expect(workbook.state().repairs).toBe(1);
    await workbook.undo(undo);
    expect(workbook.state().repairs).toBe(0);
  });

  it('leaves what was opened as it was', async () => {
    const original = open();
    const kept = structuredClone(original);
    const workbook = openFileWorkbook(original);
    await workbook.repair([{ sheet: 'Plan', cell: 'B2', to: { kind: 'text', text: 'otra cosa' } }]);
    await workbook.keep('paac.x', '1');
    await workbook.write(EVERYTHING.sheets);
    expect(original).toEqual(kept);
  });
});
