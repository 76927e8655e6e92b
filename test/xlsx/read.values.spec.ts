import { stringsXml, stylesXml } from '../support/workbook-file';
import { cellsOf, readRows, readSheet } from './read-cells';

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const text = (value: string): object => ({ kind: 'text', text: value });

describe('reading the value of a cell', () => {
  it('reads numbers as written, with and without a type', () => {
    expect(readRows(row('<c r="A1"><v>1.1</v></c><c r="B1" t="n"><v>-12</v></c><c r="C1"><v>1E-3</v></c>'))).toEqual({
      A1: { kind: 'number', number: 1.1 },
      B1: { kind: 'number', number: -12 },
      C1: { kind: 'number', number: 0.001 },
    });
  });

  it('reads numbers that need every digit', () => {
    const cells = readRows(
      row('<c r="A1"><v>0.1</v></c><c r="B1"><v>79.499999999999986</v></c><c r="C1"><v>123456789012345678</v></c>'),
    );
    expect(cells).toEqual({
      A1: { kind: 'number', number: 0.1 },
      B1: { kind: 'number', number: 79.499999999999986 },
      C1: { kind: 'number', number: 123456789012345678 },
    });
  });

  it('reads shared texts, rich ones without their looks and furigana left out', () => {
    const strings = stringsXml(
      '<t>Oficina de Archivo</t>',
      '<r><rPr><b/></rPr><t>Publicar </t></r><r><t xml:space="preserve"> el plan</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>',
      '',
    );
    const cells = row(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>',
    );
    expect(readRows(cells, { strings })).toEqual({
      A1: text('Oficina de Archivo'),
      B1: text('Publicar  el plan'),
      C1: text('東京'),
    });
  });

  it('reads inline texts, rich or plain, furigana left out', () => {
    const cells = row(
      '<c r="A1" t="inlineStr"><is><t>uno</t></is></c>' +
        '<c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>do</t></r><r><t>s</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>' +
        '<c r="C1" t="inlineStr"><is><t/></is></c>',
    );
    expect(readRows(cells)).toEqual({ A1: text('uno'), B1: text('dos') });
  });

  it('keeps the digits of a text that looks like a number', () => {
    expect(readRows(row('<c r="A1" t="str"><v>007</v></c><c r="B1" t="inlineStr"><is><t>1.10</t></is></c>'))).toEqual({
      A1: text('007'),
      B1: text('1.10'),
    });
  });

  it('keeps text that begins with = + - @ as the text it is, with the apostrophe that guards it left out', () => {
    const strings = stringsXml('<t>=SUMA(A1)</t>', '<t>-Excelente atención</t>', '<t>+57 300</t>', '<t>@control</t>');
    const cells = [0, 1, 2, 3]
      .map((index) => `<c r="${'ABCD'[index] ?? ''}1" s="1" t="s"><v>${index}</v></c>`)
      .join('');
    const styles = stylesXml([], [0, 0]).replace(
      /(<xf numFmtId="0"[^>]*)\/><\/cellXfs>/,
      '$1 quotePrefix="1"/></cellXfs>',
    );
    expect(Object.values(readRows(row(cells), { strings, styles }))).toEqual(
      ['=SUMA(A1)', '-Excelente atención', '+57 300', '@control'].map(text),
    );
  });

  it('reads booleans and errors', () => {
    const cells = row(
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="e"><v>#REF!</v></c>',
    );
    expect(readRows(cells)).toEqual({
      A1: { kind: 'boolean', boolean: true },
      B1: { kind: 'boolean', boolean: false },
      C1: { kind: 'boolean', boolean: true },
      D1: { kind: 'error', error: '#N/A' },
      E1: { kind: 'error', error: '#REF!' },
    });
  });

  it('takes cells that hold an empty text, or only a style, for no cells', () => {
    const cells = row(
      '<c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><v></v></c><c r="D1"><v/></c><c r="E1" t="n"/>',
    );
    expect(readSheet({ rows: cells, strings: stringsXml('<t></t>') }).rows).toEqual([]);
  });

  it('keeps blanks that somebody typed', () => {
    expect(readRows(row('<c r="A1" t="inlineStr"><is><t xml:space="preserve">  </t></is></c>'))).toEqual({
      A1: text('  '),
    });
  });

  it('reads what Office escapes: line breaks, and the escape itself', () => {
    const strings = stringsXml('<t>uno_x000D_\ndos</t>', '<t>_x005F_x000D_</t>', '<t>a_x00e9_b</t>', '<t>_x12_</t>');
    const cells = [0, 1, 2, 3].map((index) => `<c r="${'ABCD'[index] ?? ''}1" t="s"><v>${index}</v></c>`).join('');
    expect(Object.values(readRows(row(cells), { strings }))).toEqual(
      ['uno\r\ndos', '_x000D_', 'aéb', '_x12_'].map(text),
    );
  });

  it('reads line breaks of any kind as one', () => {
    expect(readRows(row('<c r="A1" t="inlineStr"><is><t>uno\r\ndos\rtres\ncuatro</t></is></c>'))).toEqual({
      A1: text('uno\ndos\ntres\ncuatro'),
    });
  });
});

describe('reading the value of a formula', () => {
  it('gives what it last gave, with its formula', () => {
    const cells = row(
      '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c><c r="B1" t="str"><f>A1&amp;"º"</f><v>12º</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    );
    expect(readRows(cells)).toEqual({
      A1: { kind: 'number', number: 12, formula: 'SUM(B1:B9)' },
      B1: { kind: 'text', text: '12º', formula: 'A1&"º"' },
      C1: { kind: 'error', error: '#DIV/0!', formula: '1/0' },
    });
  });

  it('takes one that gave an empty text for no cell', () => {
    expect(readRows(row('<c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="str"><f>IF(1,"")</f></c>'))).toEqual({});
  });

  it('says of one that nobody has calculated that it has no value', () => {
    expect(readRows(row('<c r="A1"><f>SUM(B1:B9)</f></c>'))).toEqual({
      A1: { kind: 'error', error: '#SIN-CALCULAR', formula: 'SUM(B1:B9)' },
    });
  });

  it('moves a shared formula to each of its cells', () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect(readRows(rows)).toEqual({
      C1: { kind: 'number', number: 1, formula: 'A1*$B$1' },
      C2: { kind: 'number', number: 2, formula: 'A2*$B$1' },
      C3: { kind: 'number', number: 3, formula: 'A3*$B$1' },
    });
  });

  it('gives the value of a shared formula whose text is nowhere', () => {
    expect(readRows(row('<c r="A1"><f t="shared" si="7"/><v>5</v></c>'))).toEqual({
      A1: { kind: 'number', number: 5, formula: '' },
    });
  });

  it('reads formulas over other workbooks and array formulas', () => {
    const cells = row(
      '<c r="A1"><f>[1]Hoja1!$A$1</f><v>5</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>10</v></c>',
    );
    expect(readRows(cells)).toEqual({
      A1: { kind: 'number', number: 5, formula: '[1]Hoja1!$A$1' },
      B1: { kind: 'number', number: 10, formula: 'A1:A2*2' },
    });
  });
});

describe('reading dates', () => {
  const styles = stylesXml(['dd/mm/yyyy;@', '0" días"', '[Red]0'], [0, 14, 164, 165, 166, 46, 30, 57, 10]);
  const styled = (style: number, value: string): string => row(`<c r="A1" s="${style}"><v>${value}</v></c>`);

  it('tells a date from a number by its format', () => {
    expect(readRows(styled(1, '44074'), { styles })).toEqual({
      A1: { kind: 'date', day: '2020-08-31', serial: 44074, format: 'mm-dd-yy' },
    });
    expect(readRows(styled(2, '44074.75'), { styles })).toEqual({
      A1: { kind: 'date', day: '2020-08-31', serial: 44074.75, format: 'dd/mm/yyyy;@' },
    });
    expect(readRows(styled(3, '30'), { styles })).toEqual({ A1: { kind: 'number', number: 30, format: '0" días"' } });
    expect(readRows(styled(4, '30'), { styles })).toEqual({ A1: { kind: 'number', number: 30, format: '[Red]0' } });
    expect(readRows(styled(8, '0.5'), { styles })).toEqual({ A1: { kind: 'number', number: 0.5, format: '0.00%' } });
  });

  it('reads formats that only other Excels show as dates, though no file holds their code', () => {
    expect(readRows(styled(6, '44074'), { styles })).toEqual({
      A1: { kind: 'date', day: '2020-08-31', serial: 44074 },
    });
    expect(readRows(styled(7, '44074'), { styles })).toEqual({
      A1: { kind: 'date', day: '2020-08-31', serial: 44074 },
    });
  });

  it('counts from 1904 where the workbook does, and gives the serial of 1900', () => {
    const cells = readRows(styled(1, '42612'), { styles, beforeSheets: '<workbookPr date1904="1"/>' });
    expect(cells).toEqual({ A1: { kind: 'date', day: '2020-08-31', serial: 44074, format: 'mm-dd-yy' } });
  });

  it('gives no day for a serial outside the calendar', () => {
    expect(readRows(styled(1, '-5'), { styles })).toEqual({
      A1: { kind: 'date', day: null, serial: -5, format: 'mm-dd-yy' },
    });
    expect(readRows(styled(1, '99999999'), { styles })).toMatchObject({ A1: { kind: 'date', day: null } });
  });

  it('reads days in ISO text, and leaves what is none as text', () => {
    const cells = row(
      '<c r="A1" t="d"><v>2020-08-31</v></c><c r="B1" t="d"><v>2020-08-31T10:30:00</v></c><c r="C1" t="d"><v>2020-02-30</v></c>',
    );
    expect(readRows(cells)).toEqual({
      A1: { kind: 'date', day: '2020-08-31', serial: 44074, format: 'yyyy-mm-dd' },
      B1: { kind: 'date', day: '2020-08-31', serial: 44074, format: 'yyyy-mm-dd' },
      C1: text('2020-02-30'),
    });
  });

  it('reads numbers as numbers where the styles are missing', () => {
    expect(readRows(styled(5, '44074'))).toEqual({ A1: { kind: 'number', number: 44074 } });
  });
});

describe('placing cells', () => {
  it('puts cells and rows without an address after the one before', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>';
    expect(Object.keys(readRows(rows))).toEqual(['A1', 'B1', 'C5', 'D5', 'B6']);
  });

  it('puts cells and rows in order, and what is there twice the same once', () => {
    const rows =
      '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>5</v></c><c r="A3"><v>3</v></c></row>';
    const sheet = readSheet({ rows });
    expect(sheet.rows.map(({ row: number }) => number)).toEqual([1, 3]);
    expect(Object.keys(cellsOf(sheet))).toEqual(['A1', 'A3', 'B3', 'C3']);
  });

  it('reads the last cell of the grid', () => {
    expect(readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual({
      XFD1048576: { kind: 'number', number: 1 },
    });
  });
});
