import type { ExpectedActividad } from './expected-types';
import type { SampleWorkbook } from './workbook';

const NOTE =
  'What a right reading of these workbooks gives, vigencia 2025. estado: any of the words listed is right (two careful readers).';

/** What a right reading of the workbooks gives, by file name and in order of sheet and row: made of the same rows that the sheets are written from. */
export function expectedReading(
  workbooks: readonly SampleWorkbook[],
): Readonly<Record<string, readonly ExpectedActividad[]>> {
  return Object.fromEntries(
    workbooks.map(({ fileName, sheets }) => [fileName, sheets.flatMap(({ lecturas }) => lecturas)]),
  );
}

/** The same as the text of expected.json. */
export function expectedJson(workbooks: readonly SampleWorkbook[]): string {
  return `${JSON.stringify({ _: NOTE, ...expectedReading(workbooks) }, null, 1)}\n`;
}
