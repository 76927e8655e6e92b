import { WorkbookError } from '../../../src/workbook/errors';
import { finish } from '../../../src/workbook/steps';
import { amendCells } from '../../../src/xlsx/amend/amend-cells';
import { writeXlsx } from '../../../src/xlsx/write';
import { MAIN, relationshipsXml, sheetXml, stylesXml, workbookFile, workbookParts } from '../../support/workbook-file';
import { buildZip } from '../../support/zip';
import { EVERYTHING } from '../write.sample';
import { amended, changedParts, date, number, partOf, read, rowsOf, text } from './amended';

/** 0: General, 1: 0.00, 2: short date, 3: text, 4: mmm-yy. */
const STYLES = stylesXml(['mmm\\-yy'], [0, 2, 14, 49, 164]);
const CALCULATION = '<calcPr fullCalcOnLoad="1"/>';

describe('a cell that is changed', () => {
  const file = workbookFile({
    rows: '<row r="2" ht="30"><c r="B2" s="1" t="str"><v>uno</v></c><c r="C2" s="2"><v>45000</v></c><c r="D2" s="3" t="str"><v>x</v></c></row>',
    styles: STYLES,
  });

  it('keeps its place and its style, and no other cell is touched', () => {
    const after = amended(file, { B2: text('dos') });
    expect(rowsOf(after)).toBe(
      '<row r="2" ht="30"><c r="B2" s="1" t="inlineStr"><is><t>dos</t></is></c><c r="C2" s="2"><v>45000</v></c><c r="D2" s="3" t="str"><v>x</v></c></row>',
    );
    expect(changedParts(file, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  it.each(['<b> & "c"', ' blancos ', 'dos\nlíneas', '_x000D_', 'Ñandú 😀', '=1+1'])('holds the text %j', (words) => {
    expect(read(amended(file, { B2: text(words) }))['B2']).toEqual({ kind: 'text', text: words });
  });

  it('is left blank by an empty text, with its style', () => {
    expect(rowsOf(amended(file, { B2: text('') }))).toContain('<c r="B2" s="1"/>');
  });

  it('keeps a number format that shows the number, and loses one that would show a date or a text', () => {
    const after = read(amended(file, { B2: number(1.5), C2: number(1.5), D2: number(1.5) }));
    expect([after['B2'], after['C2'], after['D2']]).toEqual([
      { kind: 'number', number: 1.5, format: '0.00' },
      { kind: 'number', number: 1.5 },
      { kind: 'number', number: 1.5 },
    ]);
  });

  it('keeps a format that shows a date, and gets ours where it has none', () => {
    const after = read(amended(file, { B2: date('2025-04-30'), C2: date('2025-04-30') }));
    expect([after['B2'], after['C2']]).toEqual([
      { kind: 'date', day: '2025-04-30', serial: 45_777, format: 'dd/mm/yyyy' },
      { kind: 'date', day: '2025-04-30', serial: 45_777, format: 'mm-dd-yy' },
    ]);
  });

  it('gets an apostrophe where Excel would take its text for a date, unless it held a text before', () => {
    const after = amended(file, { B2: text('1.1'), C2: text('1.1') });
    expect(partOf(after, 'xl/styles.xml')).toContain(
      '<xf quotePrefix="1" numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>',
    );
    expect(rowsOf(after)).toContain('<c r="B2" s="1" t');
    expect(rowsOf(after)).toContain('<c r="C2" s="5" t');
  });

  it('adds one style for all cells that need the same', () => {
    const many = workbookFile({
      rows: '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1"/><c r="D1" s="0"/></row>',
      styles: STYLES,
    });
    const day = date('2025-04-30');
    const after = amended(many, { A1: day, B1: day, C1: day, D1: day });
    expect(rowsOf(after).match(/s="\d+"/g)).toEqual(['s="5"', 's="5"', 's="6"', 's="6"']);
    expect(partOf(after, 'xl/styles.xml')).toContain('<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>');
  });

  it('counts days as its workbook does', () => {
    const mac = workbookFile({ rows: '', styles: STYLES, beforeSheets: '<workbookPr date1904="1"/>' });
    const after = amended(mac, { A1: date('2025-04-30'), A2: date('1903-12-31') });
    expect(rowsOf(after)).toContain('<v>44315</v>');
    expect(read(after)).toMatchObject({ A1: { day: '2025-04-30' }, A2: { kind: 'text', text: '31/12/1903' } });
  });

  it('holds a date also in a workbook without styles', () => {
    const after = amended(workbookFile({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }), {
      A2: date('2025-04-30'),
    });
    expect(read(after)).toEqual({
      A1: { kind: 'number', number: 1 },
      A2: { kind: 'date', day: '2025-04-30', serial: 45_777, format: 'dd/mm/yyyy' },
    });
    expect(partOf(after, '[Content_Types].xml')).toContain('/xl/styles.xml');
  });
});

describe('a cell that the sheet does not have', () => {
  const rows = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>';

  it.each([
    ['A2', '<row r="2" spans="1:4"><c r="A2"><v>9</v></c><c r="B2">'],
    ['C2', '<v>1</v></c><c r="C2"><v>9</v></c><c r="D2">'],
    ['F2', '<v>2</v></c><c r="F2"><v>9</v></c></row><row r="5"/>'],
    ['B1', '<row r="1"><c r="B1"><v>9</v></c></row><row r="2" spans="2:4">'],
    ['B3', '<v>2</v></c></row><row r="3"><c r="B3"><v>9</v></c></row><row r="5"/>'],
    ['B5', '<row r="5"><c r="B5"><v>9</v></c></row>'],
    ['B9', '<row r="5"/><row r="9"><c r="B9"><v>9</v></c></row>'],
  ])('is put in at %s, in its order', (cell, expected) => {
    expect(rowsOf(amended(workbookFile({ rows }), { [cell]: number(9) }))).toContain(expected);
  });

  it('comes with others into one row and between rows, in order whatever order they are given in', () => {
    const after = amended(workbookFile({ rows }), {
      F9: number(6),
      C2: number(1),
      B3: number(3),
      A9: number(5),
      E2: number(2),
      A3: number(4),
    });
    expect(rowsOf(after)).toBe(
      '<row r="2" spans="2:5"><c r="B2"><v>1</v></c><c r="C2"><v>1</v></c><c r="D2"><v>2</v></c><c r="E2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>4</v></c><c r="B3"><v>3</v></c></row><row r="5"/><row r="9"><c r="A9"><v>5</v></c><c r="F9"><v>6</v></c></row>',
    );
  });

  it('is put into a sheet without any', () => {
    expect(read(amended(workbookFile({ rows: '' }), { B2: number(9) }))).toEqual({ B2: { kind: 'number', number: 9 } });
    const empty = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const file = workbookFile({ sheets: { Hoja1: empty } });
    expect(read(amended(file, { B2: number(9) }))).toEqual({ B2: { kind: 'number', number: 9 } });
  });

  it('looks as its row does, or else its column', () => {
    const columns = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
    const sheet = sheetXml('<row r="1" s="2" customFormat="1"/><row r="2" s="2"/>', '', columns);
    const file = workbookFile({ sheets: { Hoja1: sheet }, styles: STYLES });
    const after = rowsOf(amended(file, { B1: text('a'), B2: text('b'), D2: text('c'), C3: text('d') }));
    expect(after.match(/<c [^>]*>/g)).toEqual([
      '<c r="B1" s="2" t="inlineStr">',
      '<c r="B2" s="1" t="inlineStr">',
      '<c r="D2" t="inlineStr">',
      '<c r="C3" s="1" t="inlineStr">',
    ]);
  });

  it('makes the extent that the sheet gives larger, and is not put in to hold nothing', () => {
    const file = workbookFile({ sheets: { Hoja1: sheetXml(rows, '', '<dimension ref="B2:D2"/>') } });
    expect(partOf(amended(file, { F9: number(1) }), 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="B2:F9"/>');
    const blank = amended(file, { F9: text('') });
    expect(partOf(blank, 'xl/worksheets/sheet1.xml')).toBe(partOf(file, 'xl/worksheets/sheet1.xml'));
  });
});

describe('a sheet written by other programs', () => {
  it('is found under any path and changed under its prefix', () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationshipsXml([['rId1', 'worksheet', '/xl/hojas/mi%20hoja.xml']]),
      'xl/worksheets/sheet1.xml': null,
      'xl/hojas/mi hoja.xml': `<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:v>uno</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    const after = amended(workbookFile({ rows: '', parts }), { A1: text('dos'), C3: text('tres') });
    expect(rowsOf(after, 'xl/hojas/mi hoja.xml')).toBe(
      `<x:row r='1'><x:c r="A1" t="inlineStr"><x:is><x:t>dos</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="C3" t="inlineStr"><x:is><x:t>tres</x:t></x:is></x:c></x:row>`,
    );
    expect(read(after)).toMatchObject({ A1: { text: 'dos' }, C3: { text: 'tres' } });
  });

  it('is changed in UTF-16 too, and becomes UTF-8', () => {
    const xml = sheetXml('<row r="1"><c r="A1" t="str"><v>añó</v></c><c r="B1" t="str"><v>año</v></c></row>');
    const wide = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const file = workbookFile({ rows: '', parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(wide) } });
    const after = amended(file, { A1: text('año') });
    expect(partOf(after, 'xl/worksheets/sheet1.xml')).toContain('encoding="UTF-8"');
    expect(read(after)).toEqual({ A1: { kind: 'text', text: 'año' }, B1: { kind: 'text', text: 'año' } });
  });

  it('has cells and rows that do not say where they are', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>';
    const after = amended(workbookFile({ rows }), { B1: number(20), C1: number(30), A2: number(5), C2: number(40) });
    expect(read(after)).toEqual({
      A1: { kind: 'number', number: 1 },
      B1: { kind: 'number', number: 20 },
      C1: { kind: 'number', number: 30 },
      A2: { kind: 'number', number: 5 },
      B2: { kind: 'number', number: 3 },
      C2: { kind: 'number', number: 40 },
    });
  });

  it('has rows out of order, rows in two pieces, and comments, CDATA and blanks among the cells', () => {
    const rows =
      '\n <row r="9"><c r="A9"><v>9</v></c></row>\n <!-- <row r="3"> --> <row r="2"><c r="C2"><v>3</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><v><![CDATA[</c></row>]]></v></c></row>';
    const after = amended(workbookFile({ rows }), { A2: text('a'), B2: number(2), A9: number(90) });
    expect(read(after)).toEqual({
      A2: { kind: 'text', text: 'a' },
      B2: { kind: 'number', number: 2 },
      C2: { kind: 'number', number: 3 },
      A9: { kind: 'number', number: 90 },
    });
  });
});

describe('the head of a table', () => {
  it('names its column anew, as Excel wants it', async () => {
    const file = await writeXlsx(EVERYTHING);
    const after = amended(file, { B4: text('Hechas & más') }, "Resumen d'oro 1º");
    expect(partOf(after, 'xl/tables/table1.xml')).toBe(
      partOf(file, 'xl/tables/table1.xml').replace('name="Cumplidas"', 'name="Hechas &amp; más"'),
    );
    expect(changedParts(file, amended(file, { B5: text('x') }, "Resumen d'oro 1º"))).not.toContain(
      'xl/tables/table1.xml',
    );
  });
});

describe('a cell that holds a formula', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"x"</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f>B2</f><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row>';

  it('leaves the others of its shared formula calculated as before', () => {
    const file = workbookFile({ rows: shared });
    const formulas = (bytes: Uint8Array): unknown =>
      Object.entries(read(bytes)).map(([name, { formula }]) => [name, formula]);
    expect(formulas(amended(file, { B1: number(7) }))).toEqual([
      ['B1', undefined],
      ['B2', 'A2&"x"'],
      ['C2', 'B2'],
      ['B3', 'A3&"x"'],
    ]);
    const after = amended(file, { B2: number(7), B1: number(8) });
    expect(formulas(after)).toEqual([
      ['B1', undefined],
      ['B2', undefined],
      ['C2', 'B2'],
      ['B3', 'A3&"x"'],
    ]);
    expect(rowsOf(amended(file, { B3: number(7) }))).toContain('<f t="shared" ref="B1:B3" si="0">A1&amp;"x"</f>');
  });

  it('is taken out of the order of calculation, which goes, and the rest is calculated anew', () => {
    const parts = workbookParts({ rows: shared, afterSheets: '<calcPr calcId="191029"/><extLst/>' }).map((part) => {
      if (part.name === 'xl/_rels/workbook.xml.rels')
        return {
          ...part,
          content: relationshipsXml([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId7', 'calcChain', '/xl/calcChain.xml'],
          ]),
        };
      if (part.name !== '[Content_Types].xml') return part;
      const known = '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>';
      return { ...part, content: String(part.content).replace('</Types>', known) };
    });
    const file = buildZip([...parts, { name: 'xl/calcChain.xml', content: `<calcChain xmlns="${MAIN}"/>` }]);
    const after = amended(file, { B1: number(7) });
    expect(partOf(after, 'xl/calcChain.xml')).toBe('');
    expect(partOf(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partOf(after, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    expect(changedParts(file, amended(file, { A1: number(7) }))).not.toContain('xl/calcChain.xml');
  });

  it('is refused where it is calculated together with others', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    const change = (): unknown => amended(workbookFile({ rows }), { A2: number(1) });
    expect(change).toThrow(new WorkbookError('array-formula', { sheet: 'Hoja1', cell: 'A2' }));
  });

  it('is no value of Excel 365 any more', () => {
    const rows = '<row r="1"><c r="A1" cm="1" vm="2"><f t="array" ref="A1">SUM(1)</f><v>1</v></c></row>';
    expect(rowsOf(amended(workbookFile({ rows }), { A1: number(2) }))).toBe('<row r="1"><c r="A1"><v>2</v></c></row>');
  });
});

describe('the file', () => {
  const parts = workbookParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', styles: STYLES });
  const others = [
    { name: 'xl/media/foto.png', content: new Uint8Array([1, 2, 3, 0, 255]), isStored: true },
    { name: 'xl/vbaProject.bin', content: new Uint8Array(5000).fill(7), hasDescriptor: true },
    { name: 'raro\\nombre.xml', content: 'no es XML' },
  ];

  it('is the very same where nothing changes', () => {
    const file = buildZip([...parts, ...others]);
    expect(finish(amendCells(file, { cells: new Map() }))).toBe(file);
  });

  it('keeps all its parts, in their order, whatever they are', () => {
    const file = buildZip([...parts, ...others]);
    const after = amended(file, { A1: number(2) });
    expect(changedParts(file, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(partOf(after, 'xl/workbook.xml')).toContain(CALCULATION);
  });

  it('may be a zip of 64 bits, or lie within a larger buffer', () => {
    const file = buildZip(
      parts.map((part) => ({ ...part, isZip64: true })),
      { isZip64: true },
    );
    const larger = new Uint8Array(file.length + 60).fill(9);
    larger.set(file, 30);
    expect(read(amended(larger.subarray(30, 30 + file.length), { A1: number(2) }))['A1']).toMatchObject({ number: 2 });
  });

  it('is refused where a sheet is no longer there', () => {
    expect(() => amended(buildZip(parts), { A1: number(1) }, 'Otra')).toThrow(
      new WorkbookError('sheet-not-found', { sheet: 'Otra' }),
    );
  });
});
