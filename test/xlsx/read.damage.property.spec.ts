import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { WorkbookError } from '../../src/workbook/errors';
import { readXlsx } from '../../src/xlsx/read';
import { sheetXml, stringsXml, stylesXml, workbookFile, workbookParts } from '../support/workbook-file';
import { buildZip } from '../support/zip';

/** Much is read here, on machines that may be busy. */
jest.setTimeout(60_000);

const ROWS = Array.from(
  { length: 12 },
  (_, index) =>
    `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index % 3}</v></c><c r="B${index + 1}" s="1"><v>${44000 + index}</v></c><c r="C${index + 1}" t="str"><f>A1</f><v>uno</v></c></row>`,
).join('');
const BOOK = {
  sheets: { Hoja1: sheetXml(ROWS, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'), Hoja2: sheetXml(ROWS) },
  strings: stringsXml('<t>uno</t>', '<t>dos</t>', '<t>tres</t>'),
  styles: stylesXml([], [0, 14]),
};
const DEFLATED = workbookFile(BOOK);
const STORED = buildZip(workbookParts(BOOK).map((part) => ({ ...part, isStored: true })));

/** What is read, or null where the file is refused; anything else thrown fails the test. */
function readOrRefuse(bytes: Uint8Array): WorkbookSnapshot | null {
  try {
    return readXlsx('libro.xlsx', bytes, { limits: { milliseconds: 5000 } });
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

const flips = (length: number): fc.Arbitrary<{ at: number; to: number }[]> =>
  fc.array(fc.record({ at: fc.nat(length - 1), to: fc.nat(255) }), { minLength: 1, maxLength: 4 });

describe.each([
  ['deflated', DEFLATED],
  ['stored', STORED],
])('reading a %s workbook with damaged bytes', (_, whole) => {
  it('refuses it or reads every cell as it was', () => {
    const expected = readXlsx('libro.xlsx', whole);
    fc.assert(
      fc.property(flips(whole.length), (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, to } of changes) bytes[at] = to;
        const read = readOrRefuse(bytes);
        if (read !== null) expect(read).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('reading a workbook whose XML is damaged and whose sums are right', () => {
  const parts = workbookParts(BOOK);

  it('never hangs, and throws nothing but its own error', () => {
    fc.assert(
      fc.property(fc.nat(parts.length - 1), flips(3000), (index, changes) => {
        const damaged = parts.map((part, place) => {
          if (place !== index) return part;
          const content = Uint8Array.from(Buffer.from(String(part.content)));
          for (const { at, to } of changes) content[at % content.length] = to;
          return { ...part, content };
        });
        readOrRefuse(buildZip(damaged));
      }),
      { numRuns: 500 },
    );
  });

  it('never hangs over bytes that are nothing at all', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
        (bytes, head) => {
          expect(readOrRefuse(Uint8Array.from([...Buffer.from(head, 'latin1'), ...bytes]))).toBeNull();
        },
      ),
    );
  });
});
