import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { INFORME, motivoDeSistema, USO } from '../messages/cli';
import { isStructureMark } from '../workbook/marks';
import { readXlsx } from '../xlsx/read';
import { say } from './terminal';
import { UsageError } from './usage-error';

/** Where an output goes, checked before the long work begins. */
export interface Output {
  readonly ruta: string;
  readonly replaces: boolean;
  readonly keepsEarlier: boolean;
}

/**
 * Refuses an output that is one of the inputs, that has another kind's extension, or that would replace a file not made by
 * this program (unless told to). Throws UsageError.
 */
export async function planOutput(
  ruta: string,
  o: { option: string; extension: string; inputs: readonly string[]; mayReplace: boolean },
): Promise<Output> {
  if (!ruta.toLowerCase().endsWith(o.extension)) throw new UsageError(USO.salidaExtension(o.option, o.extension));
  if (o.inputs.some((input) => resolve(input) === resolve(ruta))) throw new UsageError(USO.salidaEsEntrada(ruta));
  const bytes = await readFile(ruta).catch((cause: unknown) => {
    const error = cause as NodeJS.ErrnoException;
    if (error.code === 'ENOENT') return null;
    throw new UsageError(USO.salidaNoSeEscribe(ruta, motivoDeSistema(error.code)), { cause: error });
  });
  if (!bytes) return { ruta, replaces: false, keepsEarlier: false };
  if (!o.mayReplace && !isOurs(bytes, o.extension)) throw new UsageError(USO.salidaExiste(ruta));
  return { ruta, replaces: true, keepsEarlier: o.extension === '.xlsx' && !o.mayReplace };
}

/** Made by this program to be read, not to be filled: summary sheets alone, a report of ours, a CSV with our head. */
function isOurs(bytes: Uint8Array, extension: string): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  if (extension === '.json') return /^\s*\{\s*"version":\s*1,/.test(start);
  if (extension === '.csv') return /^\uFEFF?Vigencia;Corte;Dependencia;/.test(start);
  try {
    const { sheets } = readXlsx('salida.xlsx', bytes);
    return sheets.length > 0 && sheets.every(({ mark }) => mark !== null && !isStructureMark(mark));
  } catch {
    // Unreadable is not ours: it stays.
    return false;
  }
}

/**
 * Writes an output whole or not at all, and says so. A workbook of ours that stood there is kept beside it: somebody may have
 * changed an estado in it. Throws UsageError when the system refuses.
 */
export async function writeOutput(output: Output, content: Uint8Array | string): Promise<void> {
  const beside = `${output.ruta}.${process.pid}.parcial`;
  try {
    await writeFile(beside, content);
    if (output.keepsEarlier) await keepEarlier(output.ruta, content);
    await rename(beside, output.ruta);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(USO.salidaNoSeEscribe(output.ruta, motivoDeSistema((error as NodeJS.ErrnoException).code)), {
      cause: error,
    });
  }
  say(output.replaces ? INFORME.reemplazado(output.ruta) : INFORME.escrito(output.ruta));
}

async function keepEarlier(ruta: string, content: Uint8Array | string): Promise<void> {
  const earlier = await readFile(ruta);
  if (earlier.equals(typeof content === 'string' ? Buffer.from(content) : content)) return;
  for (let number = 1; ; number++) {
    const copy = ruta.replace(/\.xlsx$/i, ` (anterior ${number}).xlsx`);
    try {
      await writeFile(copy, earlier, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw error;
    }
    say(INFORME.copia(copy));
    return;
  }
}
