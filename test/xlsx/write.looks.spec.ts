import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { countLines, estimatedHeights } from '../../src/workbook/row-heights';
import { writeXlsx } from '../../src/xlsx/write';
import { EVERYTHING } from './write.sample';

let book: ExcelJS.Workbook;
let parts: Record<string, string>;

const sheet = (name: string): ExcelJS.Worksheet => {
  const found = book.getWorksheet(name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};
const resumen = (): ExcelJS.Worksheet => sheet("Resumen d'oro 1º");
const actividades = (): ExcelJS.Worksheet => sheet('Actividades');

async function partsOf(spec: WorkbookSpec): Promise<Record<string, string>> {
  const files = unzipSync(await writeXlsx(spec));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

beforeAll(async () => {
  const bytes = await writeXlsx(EVERYTHING);
  book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  parts = await partsOf(EVERYTHING);
});

describe('what a person sees in the workbook', () => {
  it('styles: font, fill, border, alignment and number format of each named look', () => {
    const head = resumen().getCell('A4');
    expect(head.font).toMatchObject({ name: 'Arial', bold: true, color: { argb: 'FFFFFFFF' } });
    expect(head.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF1F4E79' } });
    expect(head.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(head.border.left?.style).toBe('thin');
    expect(resumen().getCell('B2').numFmt).toBe('dd/mm/yyyy');
    expect(resumen().getCell('C8').style.fill).toMatchObject({ pattern: 'solid' });
  });

  it('a text in a cell of dates keeps the format of dates, so that a date typed over it is one', () => {
    expect(actividades().getCell('C3').text).toBe('Todo el año');
    expect(actividades().getCell('C3').numFmt).toBe('dd/mm/yyyy');
  });

  it('widths in characters, as Excel shows them', () => {
    expect(resumen().getColumn(1).width).toBeCloseTo(30.71, 2);
    expect(resumen().getColumn(4).hidden).toBe(true);
  });

  it('frozen heads, no gridlines, colour of the tab', () => {
    expect(resumen().views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4, showGridLines: false });
    expect(resumen().properties.tabColor).toMatchObject({ argb: 'FF1F4E79' });
  });

  it('lists from a range, and dates and percentages between two', () => {
    expect(actividades().getCell('D2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'Listas'!$A$1:$A$2"],
      errorStyle: 'stop',
    });
    expect(actividades().getCell('C61').dataValidation).toMatchObject({
      type: 'date',
      operator: 'between',
      errorStyle: 'warning',
      formulae: [new Date('2020-01-01T00:00:00Z'), new Date('2020-12-31T00:00:00Z')],
    });
    expect(actividades().getCell('E2').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 1] });
    expect(actividades().getCell('D62').dataValidation).toBeUndefined();
  });

  it('conditional formats by formula, the first first', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<conditionalFormatting sqref="E5:E7"><cfRule type="expression" priority="1" dxfId="0"><formula>$E5&gt;=0.6</formula>',
    );
    expect(parts['xl/styles.xml']).toMatch(/<dxf>.*FFC6EFCE.*<\/dxf>.*<dxf>.*FFFFC7CE/);
  });

  it('notes of ours, and links inside the workbook and to the web', () => {
    expect(JSON.stringify(actividades().getCell('B2').note)).toContain('31 abril de 2020');
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      '<hyperlink ref="A2" location="&apos;Resumen d&apos;&apos;oro 1º&apos;!A5"/>',
    );
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('https://www.ejemplo.gov.co/a%20b?x=1&amp;y=2');
    expect(actividades().getCell('A2').font).toMatchObject({ underline: true, color: { argb: 'FF0563C1' } });
  });

  it('a page set-up that prints: paper, titles, area, one page wide, breaks, header and footer', () => {
    expect(actividades().pageSetup).toMatchObject({
      paperSize: 5,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
    expect(resumen().pageSetup).toMatchObject({ paperSize: 1, orientation: 'portrait', printArea: 'A1:E24' });
    expect(actividades().headerFooter).toMatchObject({
      oddHeader: '&LMunicipio de Ejemplo&RCódigo: F-20',
      oddFooter: '&CPágina &P de &N',
    });
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<brk id="19".*<brk id="39"/);
  });

  it('a stacked bar chart that says in words what it shows', () => {
    expect(parts['xl/drawings/drawing1.xml']).toContain(
      'descr="Barras apiladas: cumplidas y pendientes de tres dependencias"',
    );
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain('$B$5:$B$7');
    expect(chart).toContain('1E5C1E');
  });

  it('a document with title, author and language, and without a date that nobody gave', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Consolidado de prueba &amp; más</dc:title>');
    expect(core).toContain('<dc:creator>Municipio de Ejemplo</dc:creator>');
    expect(core).toContain('<dc:language>es-CO</dc:language>');
    expect(core).not.toContain('dcterms:');
  });

  it('no green triangle beside a number kept as text', () => {
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<ignoredError sqref="A1:E70"');
  });
});

it('a sheet with thousands of notes numbers their shapes in blocks of its own', async () => {
  const noted = (name: string, notes: number): SheetSpec => ({
    name,
    mark: name.toLowerCase(),
    columns: [],
    rows: Array.from({ length: notes }, (_, index) => ({
      row: index + 1,
      cells: [{ column: 1, note: `nota ${String(index)}` }],
    })),
  });
  const written = await partsOf({ title: 't', author: 'a', sheets: [noted('A', 1500), noted('B', 2)] });
  const shapes = (part: string): number[] =>
    [...(written[part] ?? '').matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
  const [first, second] = [shapes('xl/drawings/vmlDrawing1.vml'), shapes('xl/drawings/vmlDrawing2.vml')];
  expect([first.length, second.length]).toEqual([1500, 2]);
  expect(new Set([...first, ...second]).size).toBe(1502);
  expect(written['xl/drawings/vmlDrawing1.vml']).toContain('data="1,2"');
  expect(written['xl/drawings/vmlDrawing2.vml']).toContain('data="3"');
});

describe('heights of rows', () => {
  it('count the lines of wrapped text: words, line breaks and words longer than a line', () => {
    expect(countLines('corto', 20)).toBe(1);
    expect(countLines('uno\ndos\n', 20)).toBe(3);
    expect(countLines('Publicar el mapa de riesgos en la página', 12)).toBe(4);
    expect(countLines('0'.repeat(35), 10)).toBe(4);
  });

  it('are estimated where the spec gives none, may change as people type, and stay where it gives one', () => {
    expect(resumen().getRow(1).height).toBe(30);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<row r="1" ht="30" customHeight="1">');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<row r="2" ht="29.5">');
  });

  it('leave room for a merged cell, which no program fits by itself', () => {
    const text = 'Una meta larga que ocupa varios renglones de la columna y que vale para las dos filas de la tabla';
    const heights = estimatedHeights({
      name: 'H',
      mark: 'h',
      columns: [{ width: 12 }],
      rows: [
        { row: 1, cells: [{ column: 1, style: 'texto', content: { kind: 'text', text } }] },
        { row: 2, cells: [{ column: 1, style: 'texto' }] },
      ],
      merges: [{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }],
    });
    expect(heights.get(1)).toBe(13);
    expect(heights.get(2)).toBeGreaterThan(90);
  });

  it('never pass what Excel allows', () => {
    const cells = [
      { column: 1, style: 'texto' as const, content: { kind: 'text' as const, text: 'larguísimo '.repeat(900) } },
    ];
    const heights = estimatedHeights({ name: 'H', mark: 'h', columns: [{ width: 20 }], rows: [{ row: 1, cells }] });
    expect(heights.get(1)).toBe(409);
  });
});

describe('a spec that Excel would repair is refused', () => {
  const base = EVERYTHING.sheets[0] as SheetSpec;
  const cases: [string, RegExp, readonly SheetSpec[]][] = [
    ['no sheet that shows', /at least one/, [{ ...base, hidden: true }]],
    ['two sheets of one name', /same sheet/, [base, { ...base, name: base.name.toUpperCase(), mark: 'otra' }]],
    ['two sheets of one mark', /same mark/, [base, { ...base, name: 'Otra' }]],
    ['a sheet’s name with a colon', /not a name/, [{ ...base, name: 'a:b' }]],
    ['a sheet’s name that is too long', /not a name/, [{ ...base, name: 'x'.repeat(32) }]],
    [
      'merges that overlap',
      /overlap/,
      [{ ...base, merges: [...(base.merges ?? []), { firstRow: 1, firstColumn: 5, lastRow: 2, lastColumn: 5 }] }],
    ],
    [
      'a table whose head says something else',
      /head of its column/,
      [
        {
          ...base,
          tables:
            base.tables?.map((table) => ({
              ...table,
              columns: ['Dependencia', 'Otra', 'Pendientes', 'Oculta', '% de avance'],
            })) ?? [],
        },
      ],
    ],
    [
      'a table without rows',
      /has no row/,
      [{ ...base, tables: base.tables?.map((table) => ({ ...table, area: { ...table.area, lastRow: 4 } })) ?? [] }],
    ],
    [
      'a validation whose message is too long',
      /too long/,
      [
        {
          ...base,
          validations: [
            {
              kind: 'decimal',
              area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
              from: 0,
              to: 1,
              strict: true,
              title: 't',
              message: 'x'.repeat(256),
            },
          ],
        },
      ],
    ],
  ];

  it.each(cases)('%s', async (_, message, sheets) => {
    await expect(writeXlsx({ title: 't', author: 'a', sheets })).rejects.toThrow(message);
  });
});

it('an address that is none, or not of the web, stays a text without a link', async () => {
  const cells = [
    'no es dirección',
    'javascript:alert(1)',
    'mailto:a@b.co',
    'http://',
    `https://a.co/${'x'.repeat(3000)}`,
  ].map((url) => ({
    column: 1,
    content: { kind: 'text' as const, text: url },
    link: { kind: 'web' as const, url },
  }));
  const rows = cells.map((cell, index) => ({ row: index + 1, cells: [cell] }));
  const written = await partsOf({ title: 't', author: 'a', sheets: [{ name: 'H', mark: 'h', columns: [], rows }] });
  expect(written['xl/worksheets/sheet1.xml']).not.toContain('<hyperlink');
  expect(written['xl/sharedStrings.xml']).toContain('javascript:alert(1)');
});
