import * as sheetjs from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { dayOf, type Day } from '../../src/dates/day';
import { cellText } from '../../src/workbook/cell-text';
import type { Cell, SheetSnapshot } from '../../src/workbook/snapshot';
import type { CellContent, WorkbookSpec } from '../../src/workbook/spec';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { EVERYTHING } from './write.sample';

/** A workbook of one sheet with a column of these contents. */
function column(contents: readonly CellContent[]): WorkbookSpec {
  const rows = contents.map((content, index) => ({ row: index + 1, cells: [{ column: 1, content }] }));
  return { title: 't', author: 'a', sheets: [{ name: 'Hoja', mark: 'hoja', columns: [{ width: 20 }], rows }] };
}

async function readBack(spec: WorkbookSpec): Promise<SheetSnapshot> {
  const sheet = readXlsx('libro.xlsx', await writeXlsx(spec)).sheets[0];
  if (!sheet) throw new Error('No sheet came back');
  return sheet;
}

function cellsOf(sheet: SheetSnapshot): (Cell | undefined)[] {
  return sheet.rows.map(({ cells }) => cells[0]);
}

async function textsBack(texts: readonly string[]): Promise<(string | undefined)[]> {
  const sheet = await readBack(column(texts.map((text) => ({ kind: 'text', text }))));
  const byRow = new Map(sheet.rows.map(({ row, cells }) => [row, cells[0]]));
  return texts.map((_, index) => {
    const cell = byRow.get(index + 1);
    return cell?.kind === 'text' ? cell.text : undefined;
  });
}

const TRAPS = [
  '=SUMA(A1)',
  '+57 300 000 0000',
  '-Excelente atención al ciudadano',
  '@todos',
  '\tsangrado',
  "'con apóstrofo",
  '1.1',
  '1.10',
  '01/02/2026',
  '30 %',
  'VERDADERO',
  '#N/A',
  '#¡REF!',
  '#DIV/0!',
  '_x000D_ y _x0041_',
  '<p>Texto &amp; más</p>',
  ' con blancos ',
  'dos\nrenglones\n',
  ']]>',
  '😀 𝒂',
  '\u00a0duro\u00ad',
];

describe('text that is written', () => {
  it.each(TRAPS)('%j is read back the same', async (text) => {
    expect(await textsBack([text])).toEqual([text]);
  });

  it('is read back the same, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          expect(await textsBack(texts)).toEqual(texts.map((text) => cellText(text) || undefined));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('loses only what no workbook can hold, and stays readable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        expect(await textsBack([text])).toEqual([cellText(text) || undefined]);
      }),
      { numRuns: 60 },
    );
    expect(await textsBack(['a\u0000b\u0007c\r\nd\uffff\ud800'])).toEqual(['abc\nd\ufffd']);
  });

  it('is cut at what a cell holds, and says so', async () => {
    const [back = ''] = await textsBack(['x'.repeat(40_000)]);
    expect(back).toHaveLength(32_767);
    expect(back).toMatch(/TEXTO RECORTADO.*\]$/);
  });

  it('is a text to other programs too', async () => {
    const bytes = await writeXlsx(column(TRAPS.map((text) => ({ kind: 'text', text }))));
    const theirs = sheetjs.read(bytes, { cellNF: true }).Sheets['Hoja'] ?? {};
    const exceljs = new ExcelJS.Workbook();
    await exceljs.xlsx.load(bytes.buffer as ArrayBuffer);
    TRAPS.forEach((text, index) => {
      const cell = theirs[`A${String(index + 1)}`] as sheetjs.CellObject;
      expect([cell.t, cell.v, cell.z]).toEqual(['s', text, '@']);
      expect(exceljs.getWorksheet('Hoja')?.getCell(index + 1, 1).text).toBe(text);
    });
  });
});

describe('other values that are written', () => {
  const days = fc
    .tuple(fc.integer({ min: 1901, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => dayOf(year, month, day))
    .filter((day) => day !== null);

  it('days are real dates, the same day for every reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(days, { minLength: 1, maxLength: 10 }), async (written) => {
        const spec = column(written.map((day) => ({ kind: 'date', day })));
        const dated = {
          ...spec,
          sheets: spec.sheets.map((sheet) => ({
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, style: 'fecha' as const })),
            })),
          })),
        };
        expect(cellsOf(await readBack(dated)).map((cell) => cell?.kind === 'date' && cell.day)).toEqual(written);
        const theirs = sheetjs.read(await writeXlsx(dated), { cellDates: true, UTC: true }).Sheets['Hoja'] ?? {};
        expect(
          written.map((_, index) => (theirs[`A${String(index + 1)}`] as { v: Date }).v.toISOString().slice(0, 10)),
        ).toEqual(written);
      }),
      { numRuns: 20 },
    );
  });

  it('a day before Excel’s calendar is sure of its days is written as text', async () => {
    expect(cellsOf(await readBack(column([{ kind: 'date', day: '0020-06-30' as Day }])))).toMatchObject([
      { kind: 'text', text: '30/06/0020' },
    ]);
  });

  it('numbers, booleans and formulas keep their kind and value', async () => {
    const spec = column([
      { kind: 'number', number: 0.1 + 0.2 },
      { kind: 'number', number: -12345678.9 },
      { kind: 'boolean', boolean: false },
      { kind: 'formula', formula: 'SUM(A1:A2)&"<>"', cached: 'x<y' },
      { kind: 'formula', formula: 'A1*2', cached: 0.6 },
    ]);
    expect(cellsOf(await readBack(spec))).toMatchObject([
      { kind: 'number', number: 0.1 + 0.2 },
      { kind: 'number', number: -12345678.9 },
      { kind: 'boolean', boolean: false },
      { kind: 'text', text: 'x<y', formula: 'SUM(A1:A2)&"<>"' },
      { kind: 'number', number: 0.6, formula: 'A1*2' },
    ]);
  });
});

describe('a workbook that is written', () => {
  it('is the same to the byte each time', async () => {
    expect(await writeXlsx(EVERYTHING)).toEqual(await writeXlsx(EVERYTHING));
  });

  it('carries our marks where only programs see them', async () => {
    const bytes = await writeXlsx(EVERYTHING);
    const { sheets } = readXlsx('libro.xlsx', bytes);
    expect(sheets.map(({ name, mark, visibility }) => [name, mark, visibility])).toEqual([
      ["Resumen d'oro 1º", 'resumen', 'visible'],
      ['Actividades', 'consolidado', 'visible'],
      ['Listas', 'listas', 'hidden'],
    ]);
    const names = sheetjs.read(bytes).Workbook?.Names ?? [];
    expect(
      names.filter(({ Name }) => Name.startsWith('PAAC.')).every((name) => (name as { Hidden?: boolean }).Hidden),
    ).toBe(true);
    expect(names.find(({ Name }) => Name === 'Corte')?.Ref).toBe("'Resumen d''oro 1º'!$B$2");
  });

  it('holds its tables, merges and hidden columns', async () => {
    const [resumen] = readXlsx('libro.xlsx', await writeXlsx(EVERYTHING)).sheets;
    expect(resumen?.tables).toEqual([
      { name: 'tbl_resumen', area: { firstRow: 4, firstColumn: 1, lastRow: 7, lastColumn: 5 } },
    ]);
    expect(resumen?.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 5 }]);
    expect(resumen?.hiddenColumns).toEqual([{ first: 4, last: 4 }]);
  });
});
