import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSample } from '../../../scripts/muestra/write-sample';

export interface SampleFolder {
  readonly archivos: readonly string[];
  readonly path: (archivo: string) => string;
  readonly workbook: (archivo: string) => { readonly archivo: string; readonly bytes: Uint8Array };
  readonly remove: () => void;
}

/** The sample's workbooks in a folder of their own. */
export async function sampleFolder(): Promise<SampleFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'paac-'));
  const { archivos } = await writeSample(folder);
  const path = (archivo: string): string => join(folder, archivo);
  return {
    archivos,
    path,
    workbook: (archivo) => ({ archivo, bytes: readFileSync(path(archivo)) }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
