/** The file format as the page uses it. Reader and writer are loaded when first needed. */
import { inSlices } from '../actions/slices';
import { PAGINA } from '../messages/pagina';
import { bytesOf, readChosenFile } from '../taskpane/adapters';
import type { WorkOptions } from '../workbook/ports';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { WorkbookSpec } from '../workbook/spec';
import type { Steps } from '../workbook/steps';
import { openFileWorkbook } from '../xlsx/file-workbook';
import type { Files, PageDocument } from './documents';
import { writeAside } from './adapters-write-aside';

export const files: Files = {
  blank: () => documentOf({ fileName: PAGINA.libroNuevo, sheets: [], settings: {} }, null, false),
  open: async (file, settings, options) => {
    const bytes = await bytesOf(file);
    const snapshot = await readWithLooks(file.name, bytes, options);
    return documentOf({ ...snapshot, settings: { ...snapshot.settings, ...settings } }, bytes, false);
  },
  make: async (spec, fileName, settings, options) => {
    const bytes = await writeAside(spec, options.signal);
    const snapshot = await readWithLooks(fileName, bytes, options);
    const sheets = snapshot.sheets.flatMap(({ name, mark, visibility }) =>
      mark === null || visibility !== 'visible' ? [] : [{ mark, name, replaced: false }],
    );
    return { document: documentOf({ ...snapshot, settings }, bytes, true), sheets };
  },
  read: readChosenFile,
};

async function readWithLooks(fileName: string, bytes: Uint8Array, options: WorkOptions): Promise<WorkbookSnapshot> {
  const { readXlsxSteps } = await import('../xlsx/read');
  const signal = options.signal ? { signal: options.signal } : {};
  return inSlices(readXlsxSteps(fileName, bytes, { looks: true, ...signal }), options, fileName);
}

let opened = 0;

/**
 * @param file the bytes that it was opened from; null where there are none
 * @param isMade whether they were made here
 */
function documentOf(snapshot: WorkbookSnapshot, file: Uint8Array | null, isMade: boolean): PageDocument {
  opened += 1;
  const { fileName } = snapshot;
  const workbook = openFileWorkbook(snapshot);
  const toSave = (): ReturnType<PageDocument['toSave']> => {
    const changes = workbook.changes();
    if (!changes) return file && isMade ? { fileName, bytes: () => Promise.resolve(file) } : null;
    return {
      fileName: isMade ? fileName : PAGINA.revisado(fileName),
      bytes: async (options) => {
        const { amendWorkbook } = await import('../xlsx/amend/amend-workbook');
        const run = <T>(steps: Steps<T>): Promise<T> => inSlices(steps, options, fileName);
        const write = (spec: WorkbookSpec): Promise<Uint8Array> => writeAside(spec, options.signal);
        return amendWorkbook(file, changes, { title: fileName, author: PAGINA.autor, run, write });
      },
    };
  };
  return { id: String(opened), name: fileName, workbook, isMade, toSave };
}
