import {
  relationshipsXml,
  sheetXml,
  stringsXml,
  workbookFile,
  workbookParts,
  type WorkbookParts,
} from '../support/workbook-file';
import { readXlsx } from '../../src/xlsx/read';
import { buildZip, type ZipPart } from '../support/zip';
import { cellsOf, refusalOf } from './read-cells';

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const BOOK: WorkbookParts = { rows: ROWS, strings: stringsXml('<t>uno</t>') };
const EXPECTED = { A1: { kind: 'text', text: 'uno' } };
const cellsIn = (bytes: Uint8Array): unknown => readXlsx('libro.xlsx', bytes).sheets.map(cellsOf)[0];
const changed = (change: Partial<ZipPart>): ZipPart[] => workbookParts(BOOK).map((part) => ({ ...part, ...change }));

describe('reading the zip', () => {
  it.each([
    ['deflated parts', buildZip(changed({}))],
    ['stored parts', buildZip(changed({ isStored: true }))],
    ['parts whose sizes follow them', buildZip(changed({ hasDescriptor: true }))],
    ['sizes in 64 bits', buildZip(changed({ isZip64: true }), { isZip64: true })],
    ['a comment at the end', buildZip(changed({}), { comment: 'Municipio de Ejemplo PK\u0005\u0006' })],
    ['parts in another order', buildZip(changed({}).reverse())],
    [
      'names with backslashes',
      buildZip(workbookParts(BOOK).map((part) => ({ ...part, name: part.name.replace(/\//g, '\\') }))),
    ],
    ['names in other case', buildZip(workbookParts(BOOK).map((part) => ({ ...part, name: part.name.toUpperCase() })))],
  ])('reads %s', (_, bytes) => {
    expect(cellsIn(bytes)).toEqual(EXPECTED);
  });

  it('reads bytes that are part of a larger buffer', () => {
    const bytes = workbookFile(BOOK);
    const larger = new Uint8Array(bytes.length + 100).fill(7);
    larger.set(bytes, 50);
    expect(cellsIn(larger.subarray(50, 50 + bytes.length))).toEqual(EXPECTED);
  });

  it('reads what comes after the end of the zip as nothing', () => {
    const bytes = workbookFile(BOOK);
    const longer = new Uint8Array(bytes.length + 300);
    longer.set(bytes);
    expect(cellsIn(longer)).toEqual(EXPECTED);
  });
});

describe('finding the parts', () => {
  const relationships = (sheet: string, strings = 'sharedStrings.xml'): Record<string, string> => ({
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ['rId1', 'worksheet', sheet],
      ['rId2', 'sharedStrings', strings],
    ]),
  });

  it('follows absolute paths, and relative ones that go up', () => {
    expect(
      cellsIn(workbookFile({ ...BOOK, parts: relationships('/xl/worksheets/sheet1.xml', '/xl/sharedStrings.xml') })),
    ).toEqual(EXPECTED);
    expect(cellsIn(workbookFile({ ...BOOK, parts: relationships('../xl/./worksheets/sheet1.xml') }))).toEqual(EXPECTED);
  });

  it('finds parts wherever they are and whatever they are called', () => {
    const parts = {
      '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', '/libro/principal.xml']]),
      'libro/_rels/principal.xml.rels': relationshipsXml([['rId1', 'worksheet', 'mi%20hoja.xml']]),
      'libro/principal.xml': String(
        workbookParts({ rows: '' }).find(({ name }) => name === 'xl/workbook.xml')?.content,
      ),
      'libro/mi hoja.xml': sheetXml('<row r="1"><c r="A1" t="str"><v>uno</v></c></row>'),
      'xl/workbook.xml': null,
    };
    expect(cellsIn(workbookFile({ rows: '', parts }))).toEqual(EXPECTED);
  });

  it('passes over sheets that are charts or macros', () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
      ]),
    };
    const sheets = {
      Gráfico: '<chartsheet/>',
      Hoja1: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
      Macro: '<macro/>',
    };
    expect(readXlsx('libro.xlsm', workbookFile({ sheets, parts })).sheets.map(({ name }) => name)).toEqual(['Hoja1']);
  });

  it('keeps the name of the file alone', () => {
    expect(readXlsx('C:\\Planes\\Hacienda.xlsx', workbookFile(BOOK)).fileName).toBe('Hacienda.xlsx');
    expect(readXlsx('/planes/Hacienda.xlsx', workbookFile(BOOK)).fileName).toBe('Hacienda.xlsx');
  });

  it('does not miss shared texts that no cell asks for', () => {
    const parts = { ...relationships('worksheets/sheet1.xml'), 'xl/sharedStrings.xml': null };
    expect(cellsIn(workbookFile({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', parts }))).toEqual({
      A1: { kind: 'number', number: 1 },
    });
  });
});

describe('refusing a workbook with a part missing', () => {
  it.each([
    ['the list of what is in the file', '_rels/.rels', { part: '_rels/.rels' }],
    ['the workbook', 'xl/workbook.xml', { part: 'xl/workbook.xml' }],
    ['a sheet', 'xl/worksheets/sheet1.xml', { part: 'xl/worksheets/sheet1.xml', sheet: 'Hoja1' }],
    ['the list of sheets', 'xl/_rels/workbook.xml.rels', { part: 'rId1', sheet: 'Hoja1' }],
    ['the shared texts', 'xl/sharedStrings.xml', { sheet: 'Hoja1', cell: 'A1', part: 'xl/sharedStrings.xml' }],
  ])('refuses one without %s', (_, name, params) => {
    expect(refusalOf(workbookFile({ ...BOOK, parts: { [name]: null } }))).toEqual({ code: 'missing-part', params });
  });

  it('refuses one whose styles are announced and missing: its dates would be numbers', () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
    };
    expect(refusalOf(workbookFile({ rows: '', parts }))).toEqual({
      code: 'missing-part',
      params: { part: 'xl/styles.xml' },
    });
  });

  it('refuses one that lists no sheets', () => {
    expect(refusalOf(workbookFile({ sheets: {} })).code).toBe('damaged');
  });
});
