import fc from 'fast-check';
import { readXlsx } from '../../src/xlsx/read';
import { toUtf8 } from '../../src/xlsx/to-utf8';
import { sheetXml, stringsXml, stylesXml, workbookFile, type WorkbookParts } from '../support/workbook-file';

/** Much is read here, on machines that may be busy. */
jest.setTimeout(60_000);

/** Cells of every shape that a program may write; `~` stands for the address, which may be left out. */
const SHAPES = [
  '<c~><v>12</v></c>',
  '<c~ s="1"><v>44074</v></c>',
  '<c~ s="0" t="s"><v>0</v></c>',
  '<c~ t="s" s="2"><v>1</v></c>',
  '<c~ s="2"/>',
  "<c~ s='1' />",
  '<c~><v>-0.125</v></c>',
  '<c~ t="n"><v>1.5E-7</v></c>',
  '<c~ t="b"><v>1</v></c>',
  '<c~ t="e"><v>#N/A</v></c>',
  '<c~ t="str"><f>A1&amp;"x"</f><v>texto &lt;p&gt; año 😀</v></c>',
  '<c~ t="inlineStr"><is><r><t>uno</t></r><r><t xml:space="preserve"> dos</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
  '<c~ t="inlineStr"><is><t><![CDATA[a > b ]] ]]>c</t></is></c>',
  '<c~><!-- <v>9</v> --><v>1<?x?>2</v></c>',
  '<c~><f t="shared" ref="A1:B9" si="0">C1*2</f><v>1</v></c>',
  '<c~><f t="shared" si="0"/><v>2</v></c>',
  '<c~ ><v >7</v ></c >',
  '<x:c xmlns:x="urn:otro"><x:v>5</x:v></x:c>',
];

const row = fc.record({
  cells: fc.array(fc.constantFrom(...SHAPES), { maxLength: 8 }),
  isPlaced: fc.boolean(),
  attributes: fc.constantFrom('', ' hidden="1"', ' spans="1:8" ht="15.75"', " s='1' customFormat='1'"),
  between: fc.constantFrom('', '\n  ', '<!-- -- nota'.replace(' --', '') + ' -->'),
});

const sheet = fc.array(row, { maxLength: 8 }).map((rows) =>
  rows
    .map(({ cells, isPlaced, attributes, between }, index) => {
      const number = index * 2 + 1;
      const placed = cells.map((cell, place) =>
        cell.replace('<c~', isPlaced ? `<c r="${'ABCDEFGH'[place] ?? ''}${number}"` : '<c'),
      );
      return `<row r="${number}"${attributes}>${placed.join(between)}</row>${between}`;
    })
    .join(''),
);

const SIZES = [1, 2, 3, 7, 16, 61, 97, 128, 1000];

function workbookOf(rows: string): WorkbookParts {
  const merges = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
  return {
    sheets: { Hoja1: sheetXml(rows, merges, '<cols><col min="1" max="2" width="12" hidden="1"/></cols>') },
    strings: stringsXml('<t>compartido</t>', '<r><t>con </t></r><r><t>partes ñ</t></r>'),
    styles: stylesXml(['dd/mm/yyyy'], [0, 14, 164]),
  };
}

describe('reading a sheet in chunks', () => {
  it('gives the same cells wherever the chunks are cut, from one byte on', () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const file = workbookFile(workbookOf(rows));
        const whole = readXlsx('libro.xlsx', file, { looks: true });
        for (const bytesAtOnce of SIZES) {
          expect(readXlsx('libro.xlsx', file, { looks: true, limits: { bytesAtOnce } })).toEqual(whole);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same cells whether they are of the common shape or just not', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), style: fc.constantFrom(0, 1, 2) }),
          { maxLength: 20 },
        ),
        (cells) => {
          const rows = (blank: string): string =>
            cells
              .map(
                ({ value, style }, index) =>
                  `<row r="${index + 1}"><c r="A${index + 1}" s="${style}"${blank}><v>${value}</v></c></row>`,
              )
              .join('');
          const read = (blank: string): unknown => readXlsx('libro.xlsx', workbookFile(workbookOf(rows(blank))));
          expect(read(' ')).toEqual(read(''));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('decodes UTF-16 the same wherever it is cut', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><a>${'Educación 😀 '.repeat(20)}</a>`;
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    for (const size of [1, 2, 3, 5, 199, 200, 201, 10_000]) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(Buffer.concat([...toUtf8(chunks)]).toString('utf8')).toBe(text);
    }
  });
});
