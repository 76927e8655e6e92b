import { deflateSync } from 'fflate';
import { LIMITS } from '../../src/xlsx/limits';
import { readXlsx, readXlsxSteps } from '../../src/xlsx/read';
import { crc32 } from '../../src/xlsx/crc32';
import { sheetXml, stringsXml, workbookFile, workbookParts, type WorkbookParts } from '../support/workbook-file';
import { buildZip } from '../support/zip';
import { cellsOf, readSheet, refusalOf } from './read-cells';

/** Much is read here, on machines that may be busy. */
jest.setTimeout(60_000);

const MIB = 1024 * 1024;
const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>';
const BOOK: WorkbookParts = { rows: ROWS, strings: stringsXml('<t>uno</t>') };
const FILE = workbookFile(BOOK);

/** Deflated bytes that swell to a sheet with so many megabytes of blanks in it. */
function swelling(megabytes: number): { content: Uint8Array; packed: Uint8Array } {
  const [head, tail] = sheetXml('~')
    .split('~')
    .map((half) => new TextEncoder().encode(half)) as [Uint8Array, Uint8Array];
  const content = new Uint8Array(head.length + megabytes * MIB + tail.length).fill(0x20);
  content.set(head);
  content.set(tail, content.length - tail.length);
  return { content, packed: deflateSync(content, { level: 1 }) };
}

function withSheet(change: object): Uint8Array {
  return buildZip(
    workbookParts(BOOK).map((part) => (part.name === 'xl/worksheets/sheet1.xml' ? { ...part, ...change } : part)),
  );
}

describe('refusing what would cost too much', () => {
  it('refuses a file that is too large before looking into it', () => {
    expect(refusalOf(FILE, { limits: { fileBytes: 100 } })).toEqual({
      code: 'file-too-large',
      params: { limit: 100, size: FILE.length },
    });
  });

  it('refuses more entries than a workbook can have', () => {
    const photos = Array.from({ length: 30 }, (_, index) => ({ name: `xl/media/image${index}.png`, content: 'x' }));
    expect(refusalOf(buildZip([...workbookParts(BOOK), ...photos]), { limits: { entries: 20 } }).code).toBe('zip-bomb');
  });

  it('refuses a part that declares more than the limit without inflating it', () => {
    const started = performance.now();
    expect(refusalOf(withSheet({ declaredSize: 1024 * MIB })).code).toBe('zip-bomb');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('refuses a bomb whose declared size lies, soon and in little memory', () => {
    const { packed } = swelling(16);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(refusalOf(withSheet({ packed, declaredSize: 1000 })).code).toBe('zip-bomb');
    expect(performance.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MIB);
  });

  it('refuses parts that are too large together', () => {
    const { content, packed } = swelling(2);
    const sheets = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, sheetXml('')]));
    const parts = workbookParts({ sheets }).map((part) =>
      part.name.startsWith('xl/worksheets/')
        ? { ...part, packed, declaredSize: content.length, declaredCrc: crc32(content) }
        : part,
    );
    expect(readXlsx('libro.xlsx', buildZip(parts), { limits: { inflatedBytes: 7 * MIB } }).sheets).toHaveLength(3);
    expect(refusalOf(buildZip(parts), { limits: { inflatedBytes: 5 * MIB } }).code).toBe('zip-bomb');
  });

  it('refuses too many cells, and all else that is kept one by one', () => {
    expect(refusalOf(FILE, { limits: { cells: 2 } }).code).toBe('too-many-cells');
    const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/></mergeCells>';
    expect(refusalOf(workbookFile({ sheets: { Hoja1: sheetXml('', merges) } }), { limits: { cells: 3 } }).code).toBe(
      'too-many-cells',
    );
  });

  it('refuses a text that no cell can hold, and says where', () => {
    const long = 'a'.repeat(200);
    const inline = workbookFile({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>` });
    expect(refusalOf(inline, { limits: { textLength: 100 } })).toMatchObject({
      code: 'damaged',
      params: { sheet: 'Hoja1', cell: 'A1', reason: 'text-too-long' },
    });
    const shared = workbookFile({ rows: '', strings: stringsXml(`<t>${long}</t>`) });
    expect(refusalOf(shared, { limits: { textLength: 100 } })).toMatchObject({
      code: 'damaged',
      params: { part: 'xl/sharedStrings.xml' },
    });
  });

  it('refuses more text in all than memory should hold', () => {
    const strings = stringsXml(...Array.from({ length: 20 }, (_, index) => `<t>${'a'.repeat(50)}${index}</t>`));
    expect(refusalOf(workbookFile({ rows: '', strings }), { limits: { totalText: 500 } }).code).toBe('too-many-cells');
  });

  it('refuses an XML token that does not end', () => {
    const endless = sheetXml('').replace('<sheetData>', `<sheetData nota="${'a'.repeat(3 * MIB)}">`);
    expect(refusalOf(workbookFile({ sheets: { Hoja1: endless } }), { limits: { tokenBytes: MIB } }).code).toBe(
      'damaged',
    );
  });

  it('refuses more attributes than an element can have', () => {
    const attributes = Array.from({ length: 300 }, (_, index) => `a${index}="1"`);
    expect(refusalOf(workbookFile({ rows: `<row ${attributes.join(' ')}/>` })).code).toBe('damaged');
  });

  it('spells out shared formulas only so far, and keeps their values', () => {
    const rows = Array.from({ length: 4 }, (_, index) => {
      const formula = index === 0 ? '<f t="shared" ref="B1:B4" si="0">A1*2</f>' : '<f t="shared" si="0"/>';
      return `<row r="${index + 1}"><c r="B${index + 1}">${formula}<v>${index}</v></c></row>`;
    });
    const sheet = readSheet({ rows: rows.join('') }, { limits: { movedFormulas: 8 } });
    expect(Object.values(cellsOf(sheet))).toEqual(
      ['A1*2', 'A2*2', 'A3*2', ''].map((formula, number) => ({ kind: 'number', number, formula })),
    );
  });

  it('refuses what takes too long, counting its own work and not the pauses', () => {
    expect(refusalOf(FILE, { limits: { milliseconds: 0 } }).code).toBe('too-slow');
  });

  it('has a limit for everything, far above any plan and below any harm', () => {
    expect(LIMITS.cells).toBeGreaterThan(1_000_000);
    expect(LIMITS.inflatedBytes).toBeLessThan(1024 * MIB);
  });
});

describe('reading in steps', () => {
  it('says how far it has come, and gives the same as reading at once', () => {
    const steps = readXlsxSteps('libro.xlsx', FILE, { limits: { bytesAtOnce: 64 } });
    const done: number[] = [];
    for (;;) {
      const next = steps.next();
      if (next.done === true) {
        expect(next.value).toEqual(readXlsx('libro.xlsx', FILE));
        break;
      }
      expect(next.value.total).toBe(FILE.length);
      done.push(next.value.done);
    }
    expect(done.length).toBeGreaterThan(5);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done[done.length - 1]).toBeLessThanOrEqual(FILE.length);
  });

  it('stops when it is told to', () => {
    const controller = new AbortController();
    const steps = readXlsxSteps('libro.xlsx', FILE, { signal: controller.signal, limits: { bytesAtOnce: 64 } });
    steps.next();
    controller.abort();
    expect(() => steps.next()).toThrow('cancelled');
  });
});

describe('reading what only looks large', () => {
  it('reads a sheet styled down to the last row as the few cells it holds', () => {
    const styled = Array.from(
      { length: 1_048_576 / 16 },
      (_, index) => `<row r="${(index + 1) * 16}" s="1" customFormat="1"><c r="A${(index + 1) * 16}" s="1"/></row>`,
    );
    const sheet = readSheet({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>${styled.join('')}` });
    expect(sheet.rows).toHaveLength(1);
  });

  it('reads a sheet with all rows hidden as one span', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 1}" hidden="1"/>`);
    expect(readSheet({ rows: rows.join('') }).hiddenRows).toEqual([{ first: 1, last: 20_000 }]);
  });
});
