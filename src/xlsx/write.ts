import { writeXlsx as writeWithLibrary } from 'hucre/xlsx';
import type { WorkbookSpec } from '../workbook/spec';
import { checkSpec } from './write-checks';
import { namesOf } from './write-names';
import { patchWorkbook } from './write-patch';
import { librarySheet } from './write-sheet';
import { CellStyles, DEFAULT_FONT } from './write-styles';

/**
 * Writes a new workbook. The same spec gives the same bytes.
 * Text is never parsed: it is stored as text, whatever it begins with. See cellText for what no cell can hold.
 * @returns the .xlsx file.
 * @throws RangeError when the spec itself is one that Excel would repair (see checkSpec).
 */
export async function writeXlsx(spec: WorkbookSpec): Promise<Uint8Array> {
  checkSpec(spec);
  const styles = new CellStyles();
  const bytes = await writeWithLibrary({
    properties: { title: spec.title, creator: spec.author },
    defaultFont: DEFAULT_FONT,
    activeSheet: spec.sheets.findIndex(({ hidden }) => !hidden),
    namedRanges: spec.sheets.flatMap(namesOf),
    sheets: spec.sheets.map((sheet) => librarySheet(sheet, styles, spec.author)),
  });
  return patchWorkbook(bytes, spec);
}
