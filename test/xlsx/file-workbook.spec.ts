import type { Day } from '../../src/dates/day';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
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
const asBook = (sheets: WorkbookSpec['sheets']): WorkbookSpec => ({
  title: 'Copia',
  author: 'Municipio de Ejemplo',
  sheets,
});

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
    const read = readXlsx('nuevo.xlsx', await writeXlsx({ ...EVERYTHING, sheets: workbook.written() }), {
      looks: true,
    }).sheets;
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
    expect(shown.map(({ looks }) => looks?.fills)).toEqual(read.map(({ looks }) => looks?.fills));
    expect(shown.map(({ looks }) => [looks?.frozenRows, looks?.frozenColumns])).toEqual(
      read.map(({ looks }) => [looks?.frozenRows, looks?.frozenColumns]),
    );
  });

  it('gives the sheets of ours to be saved under the names they got, speaking of each other by these', async () => {
    const workbook = openFileWorkbook(open());
    const cells = [
      { column: 1, content: { kind: 'formula' as const, formula: "Plan!A1+'Notas'!B2", cached: 1 } },
      { column: 2, link: { kind: 'cell' as const, target: "'Datos'!A1" } },
      { column: 3, link: { kind: 'cell' as const, target: "'Plan'!B2" } },
      { column: 4, link: { kind: 'web' as const, url: 'https://example.org/' } },
    ];
    await workbook.write([
      { name: 'Plan', mark: 'resumen', columns: [], rows: [{ row: 1, cells }] },
      { name: 'Datos', mark: 'datos', columns: [], rows: [] },
    ]);
    const linksOf = (sheets: readonly SheetSpec[]): unknown => sheets[0]?.rows[0]?.cells.map(({ link }) => link?.kind);
    const alone = workbook.written();
    expect(alone.map(({ name }) => name)).toEqual(['Plan (2)', 'Datos']);
    expect(alone[0]?.rows[0]?.cells[0]?.content).toMatchObject({ formula: "'Plan (2)'!A1+'Notas'!B2" });
    expect(linksOf(alone)).toEqual([undefined, 'cell', undefined, 'web']);
    expect(linksOf(workbook.written(workbook.corrected()))).toEqual([undefined, 'cell', 'cell', 'web']);
  });

  it('makes a new workbook of the corrected copy and of ours together', async () => {
    const workbook = openFileWorkbook(open());
    await workbook.write([{ name: 'Plan', mark: 'resumen', columns: [], rows: [] }]);
    const copy = workbook.corrected();
    const { sheets } = readXlsx('copia.xlsx', await writeXlsx(asBook([...copy, ...workbook.written(copy)])));
    expect(sheets.map(({ name }) => name)).toEqual(['Plan', 'Notas', 'Plan (2)']);
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

describe('the corrected copy of a workbook', () => {
  it('holds all of the user sheets with what was repaired, as a new workbook that reads the same', async () => {
    const workbook = openFileWorkbook(open());
    await workbook.write(EVERYTHING.sheets);
    await workbook.repair([{ sheet: 'Plan', cell: 'B2', to: { kind: 'date', day: '2025-04-30' as Day } }]);
    const { sheets } = readXlsx('copia.xlsx', await writeXlsx(asBook(workbook.corrected())), { looks: true });
    expect(sheets.map(({ name }) => name)).toEqual(['Plan', 'Notas']);
    const [plan] = sheets;
    expect(plan && cellsOf(plan)).toEqual({
      B2: { kind: 'date', day: '2025-04-30', serial: 45_777, format: 'dd/mm/yyyy' },
      C2: { kind: 'number', number: 1.1, format: '0.00' },
      D2: { kind: 'number', number: 7 },
      B3: { kind: 'date', day: '2025-08-31', serial: 45_900, format: 'dd/mm/yyyy' },
      C3: { kind: 'text', text: '#REF!' },
      D3: { kind: 'date', day: '2025-09-01', serial: 45_901, format: 'mmm\\-yy' },
    });
    expect(plan?.merges).toEqual([{ firstRow: 5, firstColumn: 2, lastRow: 6, lastColumn: 4 }]);
    expect(plan?.hiddenColumns).toEqual([{ first: 3, last: 3 }]);
    expect(plan?.looks?.columnWidths).toContainEqual({ first: 2, last: 2, characters: 30 });
    expect(plan?.looks?.frozenRows).toBe(1);
  });

  it('holds the sheets of the user as theirs, and structured ones as such', async () => {
    const [plan] = open().sheets;
    if (plan === undefined) throw new Error('No sheet');
    const original = {
      ...open(),
      sheets: [
        plan,
        { ...plan, name: 'Componente 1', mark: 'componente_1' },
        { ...plan, name: 'Resumen', mark: 'resumen' },
      ],
    };
    const copy = openFileWorkbook(original).corrected();
    const { sheets } = readXlsx('copia.xlsx', await writeXlsx(asBook(copy)));
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Plan', null],
      ['Componente 1', 'componente_1'],
    ]);
  });
});
