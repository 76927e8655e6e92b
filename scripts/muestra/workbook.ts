import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { SampleSheet } from './sheet';

export interface SampleWorkbook {
  readonly fileName: string;
  readonly sheets: readonly SampleSheet[];
  /** Made on an old Mac: days are counted from 1904. */
  readonly dateSystem?: '1904';
}

/** Fixed, so that the same sample has the same bytes. Of local parts: a zip keeps the local time. */
const WRITTEN_AT = new Date(2025, 8, 5, 10, 0, 0);
const CREATED = new Date(Date.UTC(2025, 8, 5, 15));

/** The bytes of a workbook, the same at each call. */
export async function workbookBytes({ fileName, sheets, dateSystem }: SampleWorkbook): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => sheet.toWriteSheet()),
    properties: { title: 'Seguimiento', creator: 'Municipio de Ejemplo', created: CREATED, modified: CREATED },
    ...(dateSystem && { dateSystem }),
  });
  const parts = unzipSync(written);
  if (fileName.endsWith('.xlsm')) declareMacros(parts);
  return zipSync(parts, { mtime: WRITTEN_AT, level: 6 });
}

/** A macro-enabled workbook says so in its list of parts; it need not hold a macro. */
function declareMacros(parts: Record<string, Uint8Array>): void {
  const types = parts['[Content_Types].xml'];
  if (!types) throw new Error('A workbook without a list of parts');
  const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const xml = strFromU8(types);
  if (!xml.includes(plain)) throw new Error('The workbook part has another type than expected');
  parts['[Content_Types].xml'] = strToU8(xml.replace(plain, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'));
}
