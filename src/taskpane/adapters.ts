/** The file reader, loaded when a file is first chosen. */
import { inSlices } from '../actions/slices';
import { WorkbookError } from '../workbook/errors';
import type { WorkOptions } from '../workbook/ports';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * Reads a file that a person chose, in slices.
 * @throws WorkbookError with a code that says why it is refused; "file-unreadable" where the browser cannot open it
 */
export async function readChosenFile(file: File, options: WorkOptions): Promise<WorkbookSnapshot> {
  const { readXlsxSteps } = await import('../xlsx/read');
  return inSlices(
    readXlsxSteps(file.name, await bytesOf(file), options.signal ? { signal: options.signal } : {}),
    options,
  );
}

/** The bytes of a chosen file. It may have gone, changed or be a folder since it was chosen. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new WorkbookError('file-unreadable', {}, { cause: error });
  }
}
