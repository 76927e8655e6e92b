import { Workbook, type Worksheet } from 'exceljs';
import fc from 'fast-check';
import { sampleWorkbooks } from '../../../scripts/muestra/sample-workbooks';
import { workbookBytes } from '../../../scripts/muestra/workbook';
import { addDays, type Day } from '../../../src/dates/day';
import { cellName } from '../../../src/workbook/address';
import type { CellChange } from '../../../src/workbook/ports';
import type { Cell, SheetSnapshot } from '../../../src/workbook/snapshot';
import { finish } from '../../../src/workbook/steps';
import { amendCells } from '../../../src/xlsx/amend/amend-cells';
import { openFileWorkbook } from '../../../src/xlsx/file-workbook';
import { readXlsx } from '../../../src/xlsx/read';
import { findByOurs } from '../../support/oracles';
import { hasLibreOffice, recalculate } from '../../support/libreoffice';
import { cellsOf } from '../read-cells';
import { changedParts, partOf } from './amended';

jest.setTimeout(120_000);

/** A workbook with what people put into theirs, made by another program. */
async function everydayFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const plan = workbook.addWorksheet('Plan', { views: [{ state: 'frozen', ySplit: 1 }] });
  plan.columns = [{ width: 30 }, { width: 12, style: { numFmt: '0.00' } }, { width: 14 }];
  plan.addRow(['Actividad', 'Valor', 'Fecha', 'Doble']);
  for (let row = 2; row <= 12; row += 1) {
    plan.addRow([
      `Publicar el informe ${row}`,
      row,
      new Date(Date.UTC(2025, row - 1, 5)),
      { formula: `B${row}*2`, result: row * 2 },
    ]);
    plan.getCell(`C${row}`).numFmt = 'dd-mmm-yy';
    plan.getCell(`A${row}`).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  }
  plan.getCell('A3').value = { richText: [{ text: 'Publicar ', font: { bold: true } }, { text: 'el informe' }] };
  plan.getCell('A5').note = 'Nota del enlace';
  plan.getCell('A7').value = { text: 'Enlace', hyperlink: 'https://www.ejemplo.gov.co/' };
  plan.getCell('E2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Sí,No"'] };
  plan.mergeCells('A14:D15');
  plan.getCell('D14').value = { formula: 'SUM(D2:D12)', result: 154 };
  plan.getRow(10).hidden = true;
  plan.addConditionalFormatting({
    ref: 'B2:B12',
    rules: [{ type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: ['5'], style: { font: { bold: true } } }],
  });
  plan.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'G2:H4');
  const datos = workbook.addWorksheet('Datos');
  datos.addTable({
    name: 'Tareas',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Tarea' }, { name: 'Días' }],
    rows: [
      ['Uno', 1],
      ['Dos', 2],
    ],
  });
  datos.getCell('D1').value = { formula: 'Plan!B2+1', result: 3 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const content: fc.Arbitrary<CellChange['to']> = fc.oneof(
  fc
    .oneof(fc.string({ maxLength: 12 }), fc.constantFrom('1.1', '=1+1', ' x ', 'a\nb', '<i>&', '_x0041_', ''))
    .map((text) => ({ kind: 'text' as const, text })),
  fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((number) => ({ kind: 'number' as const, number: number + 0 })),
  fc.nat(9000).map((days) => ({ kind: 'date' as const, day: addDays('2010-01-01' as Day, days) })),
);

/** Changes of some sheet's cells, each cell once. */
const changesIn = (sheets: readonly string[]): fc.Arbitrary<CellChange[]> =>
  fc.uniqueArray(
    fc.record({
      sheet: fc.constantFrom(...sheets),
      cell: fc
        .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 12 }))
        .map(([row, column]) => cellName(row, column)),
      to: content,
    }),
    { minLength: 1, maxLength: 12, selector: ({ sheet, cell }) => `${sheet}!${cell}` },
  );

/** What the page knows of a cell that held a text or nothing is not its number format: the file keeps it. */
function withoutUnknownFormats(
  before: SheetSnapshot | undefined,
  after: SheetSnapshot,
): Readonly<Record<string, unknown>> {
  const known = before ? cellsOf(before) : {};
  const entries = Object.entries(cellsOf(after)).map(([name, cell]) => {
    const was = known[name] as Cell | undefined;
    const hadFormat = was?.kind === 'number' || was?.kind === 'date';
    return [name, hadFormat || was === cell ? cell : { ...cell, format: undefined }];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** The XML of each cell of a sheet that was not changed, in order. */
function otherCells(file: Uint8Array, part: string, changed: ReadonlySet<string>): readonly string[] {
  const cells = partOf(file, part).match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];
  return cells.filter((cell) => !changed.has(/ r="([A-Z]+\d+)"/.exec(cell)?.[1] ?? ''));
}

describe('a workbook with any cells changed', () => {
  const files: { name: string; file: Uint8Array }[] = [];
  beforeAll(async () => {
    files.push({ name: 'everyday', file: await everydayFile() });
    for (const workbook of sampleWorkbooks().slice(0, 2))
      files.push({ name: workbook.fileName, file: await workbookBytes(workbook) });
  });

  it.each([0, 1, 2])('is read as the page shows it, with all else untouched (workbook %i)', async (index) => {
    const { file } = files[index] ?? { file: new Uint8Array() };
    const original = readXlsx('libro.xlsx', file);
    const names = original.sheets.map(({ name }) => name);
    await fc.assert(
      fc.asyncProperty(changesIn(names), async (changes) => {
        const workbook = openFileWorkbook(original);
        await workbook.repair(changes);
        const cells = workbook.changes()?.cells ?? new Map();
        const after = finish(amendCells(file, { cells }));
        const read = readXlsx('libro.xlsx', after).sheets;
        workbook.state().snapshot.sheets.forEach((sheet, at) => {
          const before = original.sheets[at];
          const got = read[at] as SheetSnapshot;
          expect(withoutUnknownFormats(before, got)).toEqual(withoutUnknownFormats(before, sheet));
          expect([got.merges, got.hiddenRows, got.hiddenColumns, got.tables]).toEqual([
            sheet.merges,
            sheet.hiddenRows,
            sheet.hiddenColumns,
            sheet.tables,
          ]);
        });
        const parts = changedParts(file, after).filter(
          (name) => !/^xl\/(?:workbook|styles|worksheets\/sheet\d+|tables\/table\d+)\.xml$/.test(name),
        );
        expect(parts).toEqual([]);
        names.forEach((name, at) => {
          const part = `xl/worksheets/sheet${at + 1}.xml`;
          const changed = new Set(changes.filter(({ sheet }) => sheet === name).map(({ cell }) => cell));
          expect(otherCells(after, part, changed)).toEqual(otherCells(file, part, changed));
        });
      }),
      { numRuns: 25 },
    );
  });

  it('gets back what it held, number formats too, when it is changed back', () => {
    const { file } = files[0] ?? { file: new Uint8Array() };
    const changed = new Map([
      [
        'Plan',
        [
          { row: 2, column: 2, content: { kind: 'text' as const, text: 'x' } },
          { row: 2, column: 3, content: { kind: 'date' as const, day: '2025-08-31' as Day } },
          { row: 30, column: 1, content: { kind: 'text' as const, text: 'nuevo' } },
        ],
      ],
    ]);
    const back = new Map([
      [
        'Plan',
        [
          { row: 2, column: 2, content: { kind: 'number' as const, number: 2 } },
          { row: 2, column: 3, content: { kind: 'date' as const, day: '2025-02-05' as Day } },
          { row: 30, column: 1, content: { kind: 'text' as const, text: '' } },
        ],
      ],
    ]);
    const there = finish(amendCells(file, { cells: changed }));
    expect(findByOurs(finish(amendCells(there, { cells: back })))).toEqual(findByOurs(file));
    expect(readXlsx('x', finish(amendCells(there, { cells: back }))).sheets.map(cellsOf)).toEqual(
      readXlsx('x', file).sheets.map(cellsOf),
    );
  });

  it('keeps for another program all that people put into it, and calculates with what is new', async () => {
    const { file } = files[0] ?? { file: new Uint8Array() };
    const cells = new Map([
      [
        'Plan',
        [
          { row: 2, column: 2, content: { kind: 'number' as const, number: 100 } },
          { row: 4, column: 1, content: { kind: 'text' as const, text: 'Corregido' } },
        ],
      ],
    ]);
    const after = finish(amendCells(file, { cells }));
    const [before, now] = await Promise.all([load(file), load(after)]);
    expect(now.getCell('A4').value).toBe('Corregido');
    expect(now.getCell('A4').fill).toEqual(before.getCell('A4').fill);
    for (const cell of ['A3', 'A5', 'A7', 'C4', 'D2', 'D14', 'E2']) {
      const [was, is] = [before.getCell(cell), now.getCell(cell)];
      expect([is.value, is.note, is.style, is.dataValidation]).toEqual([
        was.value,
        was.note,
        was.style,
        was.dataValidation,
      ]);
    }
    expect(now.getImages()).toHaveLength(1);
    expect((now as unknown as { conditionalFormattings: unknown }).conditionalFormattings).toEqual(
      (before as unknown as { conditionalFormattings: unknown }).conditionalFormattings,
    );
    expect([now.getRow(10).hidden, now.getColumn(1).width, now.views]).toEqual([
      true,
      before.getColumn(1).width,
      before.views,
    ]);
    if (!hasLibreOffice()) return;
    const [calculated] = recalculate([after]);
    const found = findByOurs(calculated ?? new Uint8Array());
    expect(found['Plan']?.['D2']).toBe('número 200 = B2*2');
    expect(found['Datos']?.['D1']).toMatch(/^número 101 /);
  });
});

async function load(file: Uint8Array): Promise<Worksheet> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  const sheet = workbook.getWorksheet('Plan');
  if (!sheet) throw new Error('There is no sheet');
  return sheet;
}
