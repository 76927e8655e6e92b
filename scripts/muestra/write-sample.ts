import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectedJson } from './expected';
import { sampleWorkbooks } from './sample-workbooks';
import { workbookBytes } from './workbook';

/**
 * Writes the sample's workbooks to a folder, which is made where it is missing, with expected.json (how they are rightly read) beside them.
 * Files of these names are replaced, with the same bytes at each call. Returns the names of the workbooks.
 */
export async function writeSample(folder: string): Promise<{ readonly archivos: readonly string[] }> {
  const workbooks = sampleWorkbooks();
  await mkdir(folder, { recursive: true });
  for (const workbook of workbooks) await writeFile(join(folder, workbook.fileName), await workbookBytes(workbook));
  await writeFile(join(folder, 'expected.json'), expectedJson(workbooks));
  return { archivos: workbooks.map(({ fileName }) => fileName) };
}
