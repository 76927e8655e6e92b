/** The file format as the page uses it. Reader and writer are loaded when first needed. */
import { inSlices } from '../actions/slices';
import { PAGINA } from '../messages/pagina';
import { bytesOf, readChosenFile } from '../taskpane/adapters';
import type { WorkOptions } from '../workbook/ports';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { WorkbookSpec } from '../workbook/spec';
import { openFileWorkbook } from '../xlsx/file-workbook';
import type { Files, PageDocument } from './documents';
import { withMarks } from './with-marks';
import { writeAside } from './adapters-write-aside';

export const files: Files = {
  blank: () => documentOf({ fileName: PAGINA.libroNuevo, sheets: [], settings: {} }),
  open: async (file, options) => documentOf(await readWithLooks(file.name, await bytesOf(file), options)),
  make: async (spec, fileName, options) => {
    const bytes = await writeAside(spec, options.signal);
    const snapshot = await readWithLooks(fileName, bytes, options);
    const sheets = snapshot.sheets.flatMap(({ name, mark, visibility }) =>
      mark === null || visibility !== 'visible' ? [] : [{ mark, name, replaced: false }],
    );
    return { document: documentOf(snapshot, bytes), sheets };
  },
  read: readChosenFile,
};

async function readWithLooks(fileName: string, bytes: Uint8Array, options: WorkOptions): Promise<WorkbookSnapshot> {
  const { readXlsxSteps } = await import('../xlsx/read');
  const signal = options.signal ? { signal: options.signal } : {};
  return inSlices(readXlsxSteps(fileName, bytes, { looks: true, ...signal }), options, fileName);
}

let opened = 0;

/** @param made the bytes of a workbook that was made here */
function documentOf(snapshot: WorkbookSnapshot, made?: Uint8Array): PageDocument {
  opened += 1;
  const workbook = openFileWorkbook(snapshot);
  const toSave = (): ReturnType<PageDocument['toSave']> => {
    const { marks, repairs } = workbook.state();
    const copy = marks.length > 0 || repairs > 0 ? withMarks(workbook.corrected(), marks) : [];
    const sheets = [...copy, ...workbook.written(copy)];
    if (sheets.length === 0) return made ? { fileName: snapshot.fileName, bytes: () => Promise.resolve(made) } : null;
    const spec: WorkbookSpec = { title: snapshot.fileName, author: PAGINA.autor, sheets };
    return {
      fileName: PAGINA.revisado(snapshot.fileName),
      bytes: async () => (await import('../xlsx/write')).writeXlsx(spec),
    };
  };
  return { id: String(opened), name: snapshot.fileName, workbook, isMade: made !== undefined, toSave };
}
