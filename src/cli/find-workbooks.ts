import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { USO } from '../messages/cli';
import { UsageError } from './usage-error';

/** What a folder may hold of spreadsheets. Those that cannot be read are listed with their reason, never passed over. */
const SPREADSHEET = /\.(xlsx|xlsm|xls|xlsb|xltx|xltm|ods|csv)$/i;
/** Excel's lock file of an open workbook. */
const LOCK_FILE = /^~\$/;

export interface FoundWorkbook {
  /** How it is called in every output: its file name, or its path inside the folder given. */
  readonly archivo: string;
  readonly ruta: string;
}

/**
 * The workbooks that files and folders (with their subfolders) stand for, each once, in order of path.
 * @param outputs paths that are about to be written: inside a folder they are results of an earlier run, not sources
 * Throws UsageError for a path that does not exist or a folder without workbooks.
 */
export async function findWorkbooks(
  rutas: readonly string[],
  outputs: readonly string[],
): Promise<readonly FoundWorkbook[]> {
  if (rutas.length === 0) throw new UsageError(USO.sinArchivos);
  const found = new Map<string, string>();
  for (const ruta of rutas) {
    const info = await stat(ruta).catch(() => null);
    if (!info) throw new UsageError(USO.noExiste(ruta));
    if (!info.isDirectory()) {
      found.set(resolve(ruta), basename(ruta));
      continue;
    }
    const results = outputs.map((output) => resolve(output));
    const inside = (await workbooksInside(ruta)).filter((path) => !results.includes(resolve(path)));
    if (inside.length === 0) throw new UsageError(USO.carpetaVacia(ruta));
    for (const path of inside) found.set(resolve(path), relative(ruta, path).split(sep).join('/'));
  }
  return withDistinctNames([...found].map(([ruta, archivo]) => ({ ruta, archivo }))).sort((a, b) =>
    a.ruta < b.ruta ? -1 : 1,
  );
}

async function workbooksInside(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && SPREADSHEET.test(entry.name) && !LOCK_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Two workbooks of one name from different folders go by their whole path, so that no figure has two sources. */
function withDistinctNames(found: FoundWorkbook[]): FoundWorkbook[] {
  const times = new Map<string, number>();
  for (const { archivo } of found) times.set(archivo, (times.get(archivo) ?? 0) + 1);
  return found.map((one) =>
    (times.get(one.archivo) ?? 0) > 1 ? { ...one, archivo: relative('.', one.ruta).split(sep).join('/') } : one,
  );
}
