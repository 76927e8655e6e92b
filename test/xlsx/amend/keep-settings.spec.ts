import fc from 'fast-check';
import { openFileWorkbook } from '../../../src/xlsx/file-workbook';
import { readXlsx } from '../../../src/xlsx/read';
import { relationshipsXml, sheetXml, workbookFile } from '../../support/workbook-file';
import { changedParts, opened, partOf, saved } from './amended';

type Settings = Readonly<Record<string, string>>;

const FILE = workbookFile({ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Plan</t></is></c></row>' });
const ESTADOS = '{"Hoja1!F12":["cumplida","1//1.1","x <&> \\"y\\""]}';
const settingsOf = (file: Uint8Array): Settings => readXlsx('libro.xlsx', file).settings;

/** The file as the page saves it after these were kept; null forgets one. */
async function kept(file: Uint8Array, changes: Readonly<Record<string, string | null>>): Promise<Uint8Array> {
  const workbook = opened(file);
  for (const [key, value] of Object.entries(changes)) await workbook.keep(key, value);
  return saved(file, workbook);
}

/** A file with what Excel keeps for the add-in; null: no web extension. */
function withExcel(settings: Settings | null, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const properties = Object.entries(settings ?? {}).map(
    ([key, value]) => `<we:property name="${key}" value="&quot;${value}&quot;"/>`,
  );
  const extension = `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties>${properties.join('')}</we:properties></we:webextension>`;
  return workbookFile({ rows: '', parts: { ...(settings && { [WEB_EXTENSION]: extension }), ...parts } });
}

const WEB_EXTENSION = 'xl/webextensions/webextension1.xml';

/** The same workbook after Excel kept other settings: the part of the page's is carried along. */
function savedByExcel(file: Uint8Array, settings: Settings | null): Uint8Array {
  const own = ['xl/_rels/workbook.xml.rels', 'customXml/item1.xml'].map((name) => [name, partOf(file, name)] as const);
  return withExcel(settings, Object.fromEntries(own));
}

describe('what a person set on the page', () => {
  it('is in the file that the page saves, though nothing else was done', async () => {
    const changes = { 'paac.estados': ESTADOS, 'paac.corte': '2025-08-31' };
    const file = await kept(FILE, changes);
    expect(settingsOf(file)).toEqual(changes);
    expect([...changedParts(FILE, file)].sort()).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
  });

  it('is what was set last, in one part, however often it is saved', async () => {
    const once = await kept(FILE, { 'paac.corte': '2025-04-30', 'paac.vigencia': '2025' });
    const twice = await kept(once, { 'paac.corte': '2025-08-31' });
    expect(settingsOf(twice)).toEqual({ 'paac.corte': '2025-08-31', 'paac.vigencia': '2025' });
    expect(changedParts(once, twice)).toEqual(['customXml/item1.xml']);
    expect(settingsOf(await kept(twice, { 'paac.corte': null, 'paac.vigencia': null }))).toEqual({});
  });

  it('is nothing to save while it is what the file has', async () => {
    const file = await kept(FILE, { 'paac.corte': '2025-04-30' });
    const workbook = opened(file);
    await workbook.keep('paac.corte', '2025-08-31');
    expect(workbook.changes()).not.toBeNull();
    await workbook.keep('paac.corte', '2025-04-30');
    expect(workbook.changes()).toBeNull();
  });

  it('stands beside what other programs keep, which stays as it is', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'customXml', '../customXml/item1.xml'],
      ]),
      'customXml/item1.xml':
        '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
    };
    const file = workbookFile({ rows: '', parts });
    const after = await kept(file, { 'paac.corte': '2025-04-30' });
    expect(settingsOf(after)).toEqual({ 'paac.corte': '2025-04-30' });
    expect(partOf(after, 'customXml/item1.xml')).toBe(parts['customXml/item1.xml']);
    expect(partOf(after, 'customXml/item2.xml')).toContain('paac.corte');
  });

  it('goes with sheets of ours and repaired cells', async () => {
    const workbook = opened(FILE);
    await workbook.write([{ name: 'Resumen', mark: 'resumen', columns: [], rows: [] }]);
    await workbook.repair([{ sheet: 'Hoja1', cell: 'A1', to: { kind: 'text', text: 'Otro' } }]);
    await workbook.keep('paac.corte', '2025-04-30');
    const { sheets, settings } = readXlsx('libro.xlsx', await saved(FILE, workbook));
    expect(settings).toEqual({ 'paac.corte': '2025-04-30' });
    expect(sheets.map(({ mark }) => mark)).toEqual([null, 'resumen']);
  });

  it('goes with a workbook that is made of sheets of ours alone', async () => {
    const workbook = openFileWorkbook({ fileName: 'Libro nuevo', sheets: [], settings: {} });
    await workbook.write([{ name: 'Resumen', mark: 'resumen', columns: [], rows: [] }]);
    await workbook.keep('paac.corte', '2025-04-30');
    expect(settingsOf(await saved(null, workbook))).toEqual({ 'paac.corte': '2025-04-30' });
  });

  it('is nothing to save while there are no sheets', async () => {
    const workbook = openFileWorkbook({ fileName: 'Libro nuevo', sheets: [], settings: {} });
    await workbook.keep('paac.corte', '2025-04-30');
    expect(workbook.changes()).toBeNull();
  });

  it('is any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, text, async (value, key) => {
        const settings = { [`paac.${key.replace(/[^\w.]/g, '')}`]: value };
        expect(settingsOf(await kept(FILE, settings))).toEqual(settings);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what was set in Excel and on the page', () => {
  const EXCEL = { 'paac.corte': '2025-04-30', 'paac.vigencia': '2025' };

  it('is the page’s where that came later, also what was taken away there', async () => {
    const file = await kept(withExcel(EXCEL), { 'paac.corte': '2025-08-31', 'paac.vigencia': null });
    expect(settingsOf(file)).toEqual({ 'paac.corte': '2025-08-31' });
    expect(partOf(file, WEB_EXTENSION)).toBe(partOf(withExcel(EXCEL), WEB_EXTENSION));
  });

  it('is Excel’s where something was set or taken away there later', async () => {
    const file = await kept(withExcel(EXCEL), { 'paac.corte': '2025-08-31', 'paac.estados': ESTADOS });
    const later = savedByExcel(file, { 'paac.corte': '2025-12-31' });
    expect(settingsOf(later)).toEqual({ 'paac.corte': '2025-12-31', 'paac.estados': ESTADOS });
  });

  it('is what the page had where another program left Excel’s out', async () => {
    const file = await kept(withExcel(EXCEL), { 'paac.corte': '2025-08-31' });
    expect(settingsOf(savedByExcel(file, null))).toEqual({ ...EXCEL, 'paac.corte': '2025-08-31' });
  });
});

describe('a part that is not what the page writes', () => {
  const NS = 'urn:seguimiento-paac:ajustes';
  const GOOD = '<ajuste clave="paac.corte" valor="&quot;2025-04-30&quot;"/>';
  const read = (xml: string): Settings =>
    settingsOf(
      workbookFile({
        sheets: { Hoja1: sheetXml('') },
        parts: {
          'xl/_rels/workbook.xml.rels': relationshipsXml([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'customXml', '../customXml/item7.xml'],
            ['rId3', 'customXml', '../customXml/missing.xml'],
          ]),
          'customXml/item7.xml': xml,
        },
      }),
    );

  it('is read under any prefix', () => {
    const prefixed = GOOD.replace('<ajuste', '<p:ajuste');
    expect(read(`<ajustes xmlns="${NS}">${GOOD}</ajustes>`)).toEqual({ 'paac.corte': '2025-04-30' });
    expect(read(`<p:ajustes xmlns:p="${NS}">${prefixed}</p:ajustes>`)).toEqual({ 'paac.corte': '2025-04-30' });
  });

  it.each([
    ['of another namespace', `<ajustes xmlns="urn:otra:cosa">${GOOD}</ajustes>`],
    ['of no namespace', `<ajustes>${GOOD}</ajustes>`],
    ['that breaks off', `<ajustes xmlns="${NS}">${GOOD}`],
    ['that is no XML', 'PK no es XML'],
    ['that is empty', ''],
    ['with a document type', `<!DOCTYPE ajustes [<!ENTITY a "b">]><ajustes xmlns="${NS}">${GOOD}</ajustes>`],
    ['deeper than anything', `<ajustes xmlns="${NS}">${GOOD}${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</ajustes>`],
    ['larger than ours ever are', `<ajustes xmlns="${NS}">${GOOD}${' '.repeat(5_000_000)}</ajustes>`],
    ['with values that are no text', `<ajustes xmlns="${NS}"><ajuste clave="paac.corte" valor="{"/></ajustes>`],
    ['with keys that are not ours', `<ajustes xmlns="${NS}">${GOOD.replace('paac.corte', 'otra.corte')}</ajustes>`],
  ])('says nothing, and the workbook is read: one %s', (_, xml) => {
    expect(read(xml)).toEqual({});
  });

  it('counts against what a file may cost', () => {
    const many = Array.from({ length: 200 }, (_, index) => `<ajuste clave="paac.${index}" valor="&quot;x&quot;"/>`);
    const file = workbookFile({
      rows: '',
      parts: {
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'customXml', '/customXml/item1.xml'],
        ]),
        'customXml/item1.xml': `<ajustes xmlns="${NS}">${many.join('')}</ajustes>`,
      },
    });
    expect(() => readXlsx('libro.xlsx', file, { limits: { cells: 100 } })).toThrow('too-many-cells');
  });
});
