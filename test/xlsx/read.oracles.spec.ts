import * as sheetjs from '@e965/xlsx';
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { sampleWorkbooks } from '../../scripts/muestra/sample-workbooks';
import { workbookBytes } from '../../scripts/muestra/workbook';
import { findByExceljs, findByOurs, findBySheetjs } from '../support/oracles';
import { sheetXml, stringsXml, stylesXml, workbookFile } from '../support/workbook-file';

/** Much is read here, on machines that may be busy. */
jest.setTimeout(60_000);

type Value = string | number | boolean | Date | { formula: string; result: string | number } | { error: '#N/A' } | null;

/** Text as people type it, without what no workbook can hold. */
const text = fc
  .oneof(
    fc.constantFrom('1.1', '=SUMA(A1)', '-Excelente', ' con blancos ', 'dos\nlíneas', '<p>&nbsp;</p>', '😀', '00:30'),
    fc.string({ unit: 'grapheme' }),
  )
  .filter((value) => value !== '' && !/[\r\ufffe\uffff]|_x[0-9a-f]{4}_/i.test(value));
const day = fc.integer({ min: 61, max: 60_000 }).map((serial) => new Date((serial - 25_569) * 86_400_000));
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).filter((number) => !Object.is(number, -0)),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  day,
  fc.record({ formula: fc.constantFrom('SUM(A1:A3)', 'A1&"x"'), result: fc.oneof(text, fc.integer()) }),
  fc.constant({ error: '#N/A' as const }),
  fc.constant(null),
);
const grid = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

async function writeByExceljs(rows: readonly (readonly Value[])[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Hoja1');
  rows.forEach((values, row) => {
    values.forEach((cell, column) => {
      if (cell === null) return;
      const target = sheet.getCell(row + 1, column + 1);
      target.value = cell;
      if (cell instanceof Date) target.numFmt = 'dd/mm/yyyy';
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function expectAgreement(bytes: Uint8Array): Promise<void> {
  const ours = findByOurs(bytes);
  expect(findBySheetjs(bytes)).toEqual(ours);
  expect(await findByExceljs(bytes)).toEqual(ours);
}

describe('reading the same as two other readers', () => {
  it('agrees cell by cell on what exceljs writes', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => expectAgreement(await writeByExceljs(rows))),
      { numRuns: 20 },
    );
  });

  it('agrees cell by cell on what SheetJS writes', async () => {
    const plain = fc.array(fc.array(fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)), { maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(plain, fc.boolean(), async (rows, bookSST) => {
        const book = sheetjs.utils.book_new(sheetjs.utils.aoa_to_sheet(rows as unknown[][]), 'Hoja1');
        await expectAgreement(new Uint8Array(sheetjs.write(book, { type: 'array', bookSST }) as ArrayBuffer));
      }),
      { numRuns: 20 },
    );
  });

  it.each(sampleWorkbooks().map((workbook) => [workbook.fileName, workbook] as const))(
    'agrees cell by cell on %s',
    async (_, workbook) => {
      await expectAgreement(await workbookBytes(workbook));
    },
  );

  it('agrees on rich texts, merges, dates of several formats, and formulas shared by a column', async () => {
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" s="1"><v>44074</v></c><c r="D2" s="2"><v>0.795</v></c><c r="E2" t="e"><v>#REF!</v></c></row>' +
      '<row r="3"><c r="B3" s="3"><v>44074.5</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">B3*$A$1+1</f><v>1</v></c><c r="D3" t="inlineStr"><is><t>en línea</t></is></c></row>' +
      '<row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c></row><row r="5"><c r="C5"><f t="shared" si="0"/><v>3</v></c></row>';
    const file = workbookFile({
      sheets: {
        'Componente 1': sheetXml(rows, '<mergeCells><mergeCell ref="B2:B2"/><mergeCell ref="D3:F9"/></mergeCells>'),
        Vacía: sheetXml(''),
      },
      strings: stringsXml(
        '<r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">Política de </t></r><r><t>riesgos</t></r>',
      ),
      styles: stylesXml(['dd/mm/yyyy;@', '[$-240A]d" de "mmmm'], [0, 14, 10, 165]),
    });
    await expectAgreement(file);
  });
});
