import { Workbook } from 'exceljs';
import type { Day } from '../../../src/dates/day';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { SheetSpec } from '../../../src/workbook/spec';
import { openFileWorkbook } from '../../../src/xlsx/file-workbook';
import { readXlsx } from '../../../src/xlsx/read';
import { hasLibreOffice, recalculate } from '../../support/libreoffice';
import { MAIN, sheetXml, stringsXml, stylesXml, workbookFile } from '../../support/workbook-file';
import { findByOurs } from '../../support/oracles';
import { cellsOf } from '../read-cells';
import { EVERYTHING } from '../write.sample';
import { changedParts, opened, partOf, saved } from './amended';

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>2.5</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>B1*2</f><v>5</v></c></row>';
const STRINGS = stringsXml('<r><rPr><b/></rPr><t>uno</t></r>', '<t>dos</t>');
const STYLES = stylesXml(['0.000'], [0, 164]);
const NAMES =
  '<definedNames><definedName name="Corte">Plan!$B$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Notas!$1:$1</definedName></definedNames>';

const USERS = workbookFile({
  sheets: { Plan: sheetXml(ROWS), Notas: sheetXml(ROWS) },
  strings: STRINGS,
  styles: STYLES,
  afterSheets: NAMES,
});

const read = (file: Uint8Array): readonly SheetSnapshot[] => readXlsx('libro.xlsx', file, { looks: true }).sheets;
const seen = (sheet: SheetSnapshot): unknown => {
  const { looks, ...rest } = sheet;
  return { ...rest, cells: cellsOf(sheet), rows: undefined, looks: looks?.cells, frozen: looks?.frozenRows };
};
const resumen = (name = 'Resumen'): SheetSpec => ({
  name,
  mark: 'resumen',
  columns: [{ width: 20 }],
  rows: [
    { row: 1, cells: [{ column: 1, content: { kind: 'text', text: 'Resumen' }, style: 'titulo' }] },
    { row: 2, cells: [{ column: 1, content: { kind: 'date', day: '2025-04-30' as Day }, style: 'fecha' }] },
  ],
});

describe('sheets of ours in a copy of the user file', () => {
  it('are read as the page shows them, beside the sheets of the user as they were', async () => {
    const workbook = opened(USERS);
    await workbook.write(EVERYTHING.sheets);
    const file = await saved(USERS, workbook);
    expect(read(file).map(seen)).toEqual(
      workbook
        .state()
        .snapshot.sheets.map(({ tables, ...sheet }) =>
          seen({ ...sheet, tables: tables.map((table) => ({ ...table })) }),
        ),
    );
    const changed = changedParts(USERS, file).filter((name) => partOf(USERS, name) !== '');
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(partOf(file, 'xl/sharedStrings.xml')).toContain(STRINGS.slice(STRINGS.indexOf('<si>'), -'</sst>'.length));
  });

  it('have names for tables and areas that the file has not, and speak of them by these', async () => {
    const workbook = opened(USERS);
    const [first, ...others] = EVERYTHING.sheets;
    if (!first) throw new Error('No sheet');
    const formula = { column: 9, content: { kind: 'formula' as const, formula: 'Corte+1', cached: 1 } };
    await workbook.write([{ ...first, rows: [...first.rows, { row: 40, cells: [formula] }] }, ...others]);
    const file = await saved(USERS, workbook);
    const names = [...partOf(file, 'xl/workbook.xml').matchAll(/<definedName name="([^"]+)"( localSheetId="\d+")?/g)];
    expect(names.map(([, name, local]) => `${name ?? ''}${local ?? ''}`)).toEqual([
      'Corte',
      '_xlnm.Print_Titles localSheetId="1"',
      'PAAC.hoja.resumen',
      'Corte_2',
      '_xlnm.Print_Area localSheetId="2"',
      'PAAC.hoja.consolidado',
      '_xlnm.Print_Titles localSheetId="3"',
      'PAAC.hoja.listas',
    ]);
    const sheet = read(file).find(({ mark }) => mark === 'resumen');
    expect(sheet && cellsOf(sheet)['I40']).toMatchObject({ formula: 'Corte_2+1' });
  });

  it('take the place of those of the same mark, with all that hangs on these, time after time', async () => {
    const first = opened(USERS);
    await first.write(EVERYTHING.sheets);
    const once = await saved(USERS, first);
    const second = opened(once);
    await second.write(EVERYTHING.sheets);
    const twice = await saved(once, second);
    expect(read(twice).map(seen)).toEqual(read(once).map(seen));
    const partsOf = (file: Uint8Array): number => changedParts(file, new Uint8Array(EMPTY_ZIP)).length;
    expect(partsOf(twice)).toBe(partsOf(once));
    expect(partOf(twice, 'xl/workbook.xml').match(/PAAC\.hoja/g)).toHaveLength(3);
    expect(partOf(twice, '[Content_Types].xml').match(/PartName="[^"]*"/g)?.length).toBe(
      new Set(partOf(twice, '[Content_Types].xml').match(/PartName="[^"]*"/g)).size,
    );
  });

  it('go where they are obsolete, and what is counted by sheets is counted anew', async () => {
    const before = opened(
      workbookFile({
        sheets: { Vieja: sheetXml(''), Plan: sheetXml(ROWS), Notas: sheetXml(ROWS) },
        strings: STRINGS,
        styles: STYLES,
        beforeSheets: '<bookViews><workbookView activeTab="2" firstSheet="0"/></bookViews>',
        afterSheets:
          '<definedNames><definedName name="PAAC.hoja.vencidas" hidden="1">Vieja!$A$1</definedName><definedName name="x" localSheetId="0">Vieja!$A$2</definedName><definedName name="y" localSheetId="2">Notas!$A$2</definedName></definedNames>',
      }),
    );
    const file = workbookFile({
      sheets: { Vieja: sheetXml(''), Plan: sheetXml(ROWS), Notas: sheetXml(ROWS) },
      strings: STRINGS,
      styles: STYLES,
      beforeSheets: '<bookViews><workbookView activeTab="2" firstSheet="0"/></bookViews>',
      afterSheets:
        '<definedNames><definedName name="PAAC.hoja.vencidas" hidden="1">Vieja!$A$1</definedName><definedName name="x" localSheetId="0">Vieja!$A$2</definedName><definedName name="y" localSheetId="2">Notas!$A$2</definedName></definedNames>',
    });
    await before.write([resumen()], { obsolete: ['vencidas'] });
    const after = await saved(file, before);
    expect(read(after).map(({ name }) => name)).toEqual(['Plan', 'Notas', 'Resumen']);
    const xml = partOf(after, 'xl/workbook.xml');
    expect(xml).toContain('activeTab="1"');
    expect(xml.match(/<definedName [^>]*>/g)).toEqual([
      '<definedName name="y" localSheetId="1">',
      '<definedName name="PAAC.hoja.resumen" hidden="1">',
    ]);
    expect(partOf(after, 'xl/worksheets/sheet1.xml')).toBe('');
  });

  it('lead only to sheets that the workbook has', async () => {
    const workbook = opened(USERS);
    const links = ["'Plan'!B2", "'Resumen'!A1", "'Otra'!A1"].map((target, index) => ({
      column: index + 1,
      content: { kind: 'text' as const, text: target },
      link: { kind: 'cell' as const, target },
    }));
    await workbook.write([{ ...resumen(), rows: [{ row: 1, cells: links }] }]);
    const file = await saved(USERS, workbook);
    expect(partOf(file, 'xl/worksheets/sheet3.xml').match(/location="[^"]*"/g)).toEqual([
      'location="&apos;Plan&apos;!B2"',
      'location="&apos;Resumen&apos;!A1"',
    ]);
  });

  it('can be repaired and marked there too', async () => {
    const workbook = opened(USERS);
    await workbook.write([resumen()]);
    await workbook.repair([
      { sheet: 'Resumen', cell: 'A1', to: { kind: 'text', text: 'Mejor' } },
      { sheet: 'Plan', cell: 'A2', to: { kind: 'text', text: 'tres' } },
    ]);
    await workbook.mark([{ sheet: 'Resumen', cell: 'A2', kind: 'vencida', note: 'Venció' }]);
    const file = await saved(USERS, workbook);
    expect(read(file).map(seen)).toEqual(workbook.state().snapshot.sheets.map(seen));
    expect(partOf(file, 'xl/comments1.xml')).toContain('Venció');
  });

  it('are a workbook by themselves where there is no file', async () => {
    const workbook = openFileWorkbook({ fileName: 'Libro nuevo', sheets: [], settings: {} });
    await workbook.write([resumen()]);
    await workbook.mark([{ sheet: 'Resumen', cell: 'A2', kind: 'vencida', note: 'Venció' }]);
    expect(read(await saved(null, workbook)).map(({ mark }) => mark)).toEqual(['resumen']);
  });

  it.each([
    ['counts days from 1904', { beforeSheets: '<workbookPr date1904="1"/>' }, STYLES, STRINGS],
    ['has no shared texts and no styles', {}, undefined, undefined],
    ['writes prefixes', {}, prefixed(STYLES), prefixed(STRINGS)],
  ])('are the same in a file that %s', async (_, extra, styles, strings) => {
    const rows = strings === undefined ? '<row r="1"><c r="A1"><v>1</v></c></row>' : ROWS;
    const file = workbookFile({
      sheets: { Plan: sheetXml(rows) },
      ...extra,
      ...(styles && { styles }),
      ...(strings && { strings }),
    });
    const workbook = opened(file);
    await workbook.write(EVERYTHING.sheets);
    const after = read(await saved(file, workbook));
    expect(after.map(cellsOf)).toEqual(workbook.state().snapshot.sheets.map(cellsOf));
  });

  it('are of the Strict kind in a Strict file', async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const file = workbookFile({
      sheets: { Plan: strict(sheetXml(ROWS)) },
      styles: strict(STYLES),
      strings: strict(STRINGS),
      parts: Object.fromEntries(
        ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => [
          name,
          strict(partOf(workbookFile({ sheets: { Plan: '' }, styles: STYLES, strings: STRINGS }), name)),
        ]),
      ),
    });
    const workbook = opened(file);
    await workbook.write(EVERYTHING.sheets);
    const after = await saved(file, workbook);
    expect(read(after).map(cellsOf)).toEqual(workbook.state().snapshot.sheets.map(cellsOf));
    const own = changedParts(file, after).filter((name) => /sheet[23]|drawing1\.xml|chart1|comments|table/.test(name));
    expect(own.length).toBeGreaterThan(6);
    for (const name of own)
      expect(partOf(after, name)).not.toMatch(/schemas\.openxmlformats\.org\/(spread|drawing|office)/);
  });

  it('open in other programs with the same values', async () => {
    const workbook = opened(USERS);
    await workbook.write(EVERYTHING.sheets);
    await workbook.mark([{ sheet: 'Plan', cell: 'A1', kind: 'vencida', note: 'Venció' }]);
    const file = await saved(USERS, workbook);
    const other = new Workbook();
    await other.xlsx.load(file.slice().buffer);
    expect(other.worksheets.map(({ name }) => name)).toEqual(read(file).map(({ name }) => name));
    expect(other.getWorksheet('Actividades')?.getTables().length).toBe(
      read(file).find(({ name }) => name === 'Actividades')?.tables.length,
    );
    if (!hasLibreOffice()) return;
    const [again] = recalculate([file]);
    expect(Object.keys(findByOurs(again ?? new Uint8Array()))).toEqual(Object.keys(findByOurs(file)));
    expect(findByOurs(again ?? new Uint8Array())['Plan']).toEqual(findByOurs(file)['Plan']);
  }, 60_000);
});

/** A zip of nothing. */
const EMPTY_ZIP = [0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)];

/** The same XML with all elements under a prefix. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
}
