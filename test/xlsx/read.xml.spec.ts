import { MAIN, sheetXml, stringsXml, workbookFile, workbookParts } from '../support/workbook-file';
import { readXlsx } from '../../src/xlsx/read';
import { buildZip } from '../support/zip';
import { cellsOf, readRows, readSheet, refusalOf } from './read-cells';

const ONE = { A1: { kind: 'number', number: 1 } };
const inline = (xml: string): string => `<row r="1"><c r="A1" t="inlineStr"><is><t>${xml}</t></is></c></row>`;
const textOf = (xml: string): unknown => readRows(inline(xml))['A1'];
const readXml = (xml: string | Uint8Array): unknown =>
  cellsOf(readSheet({ rows: '', parts: { 'xl/worksheets/sheet1.xml': xml } }));

describe('reading XML as programs write it', () => {
  it('reads elements with a prefix', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(readXml(xml)).toEqual(ONE);
  });

  it('reads every part with a prefix, and relationships with another one than r', () => {
    const parts = workbookParts({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      strings: stringsXml('<t>uno</t>'),
    });
    const prefixed = parts.map((part) => {
      const isOurs = /^xl\/(?:workbook|sharedStrings|worksheets)/.test(part.name);
      const content = String(part.content)
        .replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
        .replace('xmlns:r=', 'xmlns:rel=')
        .replace(/r:id=/g, 'rel:id=');
      return isOurs ? { ...part, content } : part;
    });
    const [sheet] = readXlsx('libro.xlsx', buildZip(prefixed)).sheets;
    expect(sheet && cellsOf(sheet)).toEqual({ A1: { kind: 'text', text: 'uno' } });
  });

  it('reads Strict files', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const parts = workbookParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }).map((part) => ({
      ...part,
      content: String(part.content)
        .replaceAll(MAIN, `${strict}/spreadsheetml/main`)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          `${strict}/officeDocument/relationships`,
        ),
    }));
    const [sheet] = readXlsx('libro.xlsx', buildZip(parts)).sheets;
    expect(sheet && cellsOf(sheet)).toEqual(ONE);
  });

  it('reads elements that change their prefix on the way', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><sheetData xmlns="${MAIN}"><row r="1"><c r="A1"><v>1</v></c></row></sheetData><x:mergeCells/></x:worksheet>`;
    expect(readXml(xml)).toEqual(ONE);
  });

  it('leaves elements of others alone, though they have the same names', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><otro:c xmlns:otro="urn:otro" r="B1"><v>2</v></otro:c></row><row r="2" xmlns="urn:otro"><c r="A2"><v>3</v></c></row>';
    expect(readRows(rows)).toEqual(ONE);
  });

  it('reads attributes in single quotes, with blanks around the equals sign, in any order', () => {
    expect(readXml(sheetXml("<row r = '1'\n><c t='n' r\t=\n'A1' ><v >1</v ></c ></row>"))).toEqual(ONE);
  });

  it('reads a ">" inside an attribute', () => {
    expect(readXml(sheetXml('<row r="1" nota="a > b"><c r="A1"><v>1</v></c></row>'))).toEqual(ONE);
  });

  it('resolves entities, by name and by number', () => {
    expect(textOf('a &lt;p&gt; &amp;amp; &quot;b&quot; &apos;c&apos; &#233; &#xE9; &#x1F600;')).toEqual({
      kind: 'text',
      text: 'a <p> &amp; "b" \'c\' é é 😀',
    });
  });

  it('reads CDATA as it stands, and text in several pieces', () => {
    expect(textOf('uno <![CDATA[<p> &amp; ]]>dos<!-- no --> tres<?no?>.')).toEqual({
      kind: 'text',
      text: 'uno <p> &amp; dos tres.',
    });
    expect(readRows('<row r="1"><c r="A1"><v>1<!-- no -->2</v></c></row>')).toEqual({
      A1: { kind: 'number', number: 12 },
    });
  });

  it('passes over comments and instructions anywhere', () => {
    const xml = sheetXml('<!-- <row r="9"/> --><row r="1"><?x y?><c r="A1"><!----><v>1</v></c></row>').replace(
      '<worksheet',
      '<!-- hola --><worksheet',
    );
    expect(readXml(`${xml}\n<!-- fin -->\n`)).toEqual(ONE);
  });

  it('reads UTF-8 with and without its mark, UTF-16 of both kinds, and what the declaration says', () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Educación</t></is></c></row>';
    const expected = { A1: { kind: 'text', text: 'Educación' } };
    const plain = sheetXml(rows);
    const utf16 = (isBig: boolean): Uint8Array => {
      const bytes = new Uint8Array(Buffer.from(`\ufeff${plain.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
      return isBig ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
    };
    expect(readXml(`\ufeff${plain}`)).toEqual(expected);
    expect(readXml(utf16(false))).toEqual(expected);
    expect(readXml(utf16(true))).toEqual(expected);
    expect(readXml(new Uint8Array(Buffer.from(plain.replace('UTF-8', 'ISO-8859-1'), 'latin1')))).toEqual(expected);
  });
});

describe('refusing XML that is not whole or not harmless', () => {
  const refused = (xml: string | Uint8Array): unknown =>
    refusalOf(workbookFile({ rows: '', parts: { 'xl/worksheets/sheet1.xml': xml } })).code;
  const whole = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');

  it('refuses a sheet cut at any place', () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect([length, refused(whole.slice(0, length))]).toEqual([length, 'damaged']);
    }
  });

  it.each([
    ['a DOCTYPE, the door of entity bombs', `<!DOCTYPE a [<!ENTITY a "b">]>${whole}`],
    ['an entity that is not defined', sheetXml(inline('&nbsp;'))],
    ['an entity without its end', sheetXml(inline('a &amp b'))],
    ['a character that does not exist', sheetXml(inline('&#x110000;'))],
    ['elements closed in the wrong order', sheetXml('<row r="1"><c r="A1"><v>1</c></v></row>')],
    ['two roots', whole + whole.slice(whole.indexOf('<worksheet'))],
    ['text after the end', `${whole}hola`],
    ['an attribute without quotes', sheetXml('<row r=1/>')],
    ['an attribute without a value', sheetXml('<row r/>')],
    ['an attribute twice', sheetXml('<row r="1" r="2"/>')],
    ['a sheet that is another thing', '<html></html>'],
    ['bytes that are no UTF-8', new Uint8Array(Buffer.from(sheetXml(inline('Educación')), 'latin1'))],
    ['an encoding that nobody knows', whole.replace('UTF-8', 'marciano')],
    ['elements without end inside one another', sheetXml('<a>'.repeat(500) + '</a>'.repeat(500))],
  ])('refuses %s', (_, xml) => {
    expect(refused(xml)).toBe('damaged');
  });

  it('says in which sheet, or which other part', () => {
    const file = workbookFile({ rows: '', parts: { 'xl/worksheets/sheet1.xml': whole.slice(0, -3) } });
    expect(refusalOf(file).params).toEqual({ sheet: 'Hoja1', reason: 'truncated-xml' });
    const strings = workbookFile({ rows: '', strings: '<sst>' });
    expect(refusalOf(strings).params).toEqual({ part: 'xl/sharedStrings.xml', reason: 'truncated-xml' });
  });
});
