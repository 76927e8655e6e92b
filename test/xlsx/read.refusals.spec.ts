import { readXlsx } from '../../src/xlsx/read';
import { sheetXml, workbookFile, workbookParts } from '../support/workbook-file';
import { buildZip } from '../support/zip';
import { compoundFile } from '../support/compound-file';
import { refusalOf } from './read-cells';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const BOOK = { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' };
const codeOf = (bytes: Uint8Array): string => refusalOf(bytes).code;

describe('refusing a file that is no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'empty-file'],
    ['an .xls', compoundFile(['Root Entry', 'Workbook', '\u0005SummaryInformation']), 'old-xls'],
    ['an .xls of Excel 95', compoundFile(['Root Entry', 'Book']), 'old-xls'],
    ['an .xls of before', Uint8Array.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]), 'old-xls'],
    ['an encrypted workbook', compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
    ['an old Word file', compoundFile(['Root Entry', 'WordDocument', '1Table']), 'other-office-format'],
    ['a compound file cut short', compoundFile(['Root Entry', 'Workbook']).subarray(0, 100), 'other-office-format'],
    ['a web page', text('\ufeff<html xmlns:x="urn:x"><body><table><tr><td>1</td></tr></table>'), 'html-or-csv'],
    ['a CSV', text('Nº;Actividad;Responsable\r\n1.1;Publicar el plan;Hacienda\r\n'), 'html-or-csv'],
    ['a CSV that begins with PK', text('PK;Actividad\r\n1;Publicar\r\n'), 'html-or-csv'],
    ['a CSV of Windows', Uint8Array.from(Buffer.from('Número;Código\r\n', 'latin1')), 'html-or-csv'],
    ['a text of Excel', new Uint8Array(Buffer.from('\ufeffNº\tActividad\r\n', 'utf16le')), 'html-or-csv'],
    [
      'a table of Office 2003',
      text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'other-office-format',
    ],
    ['a PDF', text('%PDF-1.7\n%âãÏÓ'), 'not-a-zip'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'not-a-zip'],
    [
      'a Word document',
      buildZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/document.xml', content: '' },
      ]),
      'other-office-format',
    ],
    [
      'a presentation',
      buildZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'ppt/presentation.xml', content: '' },
      ]),
      'other-office-format',
    ],
    [
      'an OpenDocument sheet',
      buildZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '' },
      ]),
      'other-office-format',
    ],
    [
      'a binary workbook',
      buildZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'xl/workbook.bin', content: '' },
      ]),
      'other-office-format',
    ],
    ['a zipped folder', buildZip([{ name: 'Planes/Hacienda.xlsx', content: '' }]), 'other-office-format'],
    ['an empty zip', buildZip([]), 'other-office-format'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('refuses a drawing that calls itself an Office document', () => {
    const parts = { 'xl/workbook.xml': '<VisioDocument xmlns="urn:x"/>' };
    expect(codeOf(workbookFile({ ...BOOK, parts }))).toBe('other-office-format');
  });
});

describe('refusing a workbook that did not arrive whole', () => {
  const whole = workbookFile(BOOK);

  it('refuses it cut at any length', () => {
    for (let length = 1; length < whole.length; length += 1) {
      const code = codeOf(whole.subarray(0, length));
      expect([length, code]).toEqual([
        length,
        length < 4 ? expect.stringMatching(/not-a-zip|html-or-csv/) : 'truncated',
      ]);
    }
  });

  it('refuses it with its beginning or its middle missing', () => {
    const without = (from: number, to: number): Uint8Array =>
      Uint8Array.from([...whole.subarray(0, from), ...whole.subarray(to)]);
    expect(codeOf(without(0, 300))).toBe('not-a-zip');
    expect(codeOf(without(200, 500))).toBe('truncated');
  });

  it('refuses a part whose bytes are not those that were packed', () => {
    const parts = workbookParts(BOOK).map((part) => ({ ...part, isStored: true }));
    const bytes = buildZip(parts);
    const at = Buffer.from(bytes).indexOf('<v>1</v>') + 3;
    bytes[at] = '2'.charCodeAt(0);
    expect(refusalOf(bytes)).toEqual({
      code: 'damaged',
      params: { sheet: 'Hoja1', part: 'xl/worksheets/sheet1.xml', reason: 'checksum' },
    });
  });

  it.each([
    ['a declared size too large', { declaredSize: 5000 }, 'damaged'],
    ['a sum that is not theirs', { declaredCrc: 12345 }, 'damaged'],
    ['a packing that nobody knows', { declaredMethod: 99 }, 'damaged'],
    ['bytes that cannot be inflated', { packed: Uint8Array.from([0xff, 0xff, 0xff, 0xff]) }, 'damaged'],
    ['no bytes at all', { packed: new Uint8Array(0) }, 'damaged'],
    ['a password', { isEncrypted: true }, 'encrypted'],
  ])('refuses parts with %s', (_, change, code) => {
    expect(codeOf(buildZip(workbookParts(BOOK).map((part) => ({ ...part, ...change }))))).toBe(code);
  });

  it('refuses two parts of one name: which is meant cannot be told', () => {
    const parts = workbookParts(BOOK);
    const again = { name: 'XL/worksheets/sheet1.xml', content: sheetXml('') };
    expect(refusalOf(buildZip([...parts, again]))).toMatchObject({
      code: 'damaged',
      params: { reason: 'repeated-part' },
    });
    expect(() =>
      readXlsx('libro.xlsx', buildZip([...parts, { name: 'a.png', content: '1' }, { name: 'a.png', content: '2' }])),
    ).not.toThrow();
  });
});
