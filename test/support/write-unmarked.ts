import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nameOfMark } from '../../src/workbook/marks';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { writeXlsx } from '../../src/xlsx/write';

/** The mark of a sheet that is to be the user's begins with this. */
export const FOREIGN = 'ajena_';

/** A workbook as our writer writes it, but with sheets of the user's: those whose mark begins with FOREIGN bear none. */
export async function writeUnmarked(spec: WorkbookSpec): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(spec));
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const mark = new RegExp(`<definedName name="${nameOfMark(FOREIGN)}[^>]*>[^<]*</definedName>`, 'g');
  const unmarked = workbook.replace(mark, '').replace('<definedNames></definedNames>', '');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(unmarked) });
}
