import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookErrorCode } from '../../src/workbook/errors';
import { compoundFile } from './compound-file';
import { socialJuridica } from './libros/social-juridica';
import { workbookBytes } from './workbook';
import { zipBomb } from './zip-bomb';

export interface BadFile {
  readonly archivo: string;
  /** Why it cannot be read. */
  readonly code: WorkbookErrorCode;
}

const HTML = `<html><head><meta charset="utf-8"></head><body><table>
<tr><th>Actividad</th><th>Fecha Programada</th><th>Avance</th></tr>
<tr><td>Publicar el mapa de riesgos</td><td>31/01/2025</td><td>Publicado</td></tr>
</table></body></html>`;
const CSV = '\uFEFFActividad;Fecha Programada;Avance\r\nPublicar el mapa de riesgos;31/01/2025;Publicado\r\n';
/** More than a workbook may inflate to. */
const BOMB_MEBIBYTES = 700;
const WRITTEN_AT = new Date(2025, 8, 5, 10, 0, 0);

/**
 * Writes files to a folder that are called workbooks and cannot be read, one for each reason: what offices send by mistake, and what nobody should send.
 * Returns their names and the reason of each.
 */
export async function writeBadFiles(folder: string): Promise<{ readonly archivos: readonly BadFile[] }> {
  await mkdir(folder, { recursive: true });
  const files = await badFiles();
  for (const { archivo, bytes } of files) await writeFile(join(folder, archivo), bytes);
  return { archivos: files.map(({ archivo, code }) => ({ archivo, code })) };
}

async function badFiles(): Promise<readonly (BadFile & { readonly bytes: Uint8Array })[]> {
  const good = await workbookBytes(socialJuridica());
  return [
    { archivo: 'Seguimiento de 2003.xlsx', code: 'old-xls', bytes: compoundFile(['Workbook']) },
    { archivo: 'Con contraseña.xlsx', code: 'encrypted', bytes: compoundFile(['EncryptedPackage', 'EncryptionInfo']) },
    { archivo: 'Exportado de la página.xlsx', code: 'html-or-csv', bytes: strToU8(HTML) },
    { archivo: 'Exportado del sistema.xlsx', code: 'html-or-csv', bytes: strToU8(CSV) },
    { archivo: 'Descarga incompleta.xlsx', code: 'truncated', bytes: good.slice(0, Math.floor(good.length / 2)) },
    { archivo: 'Bomba.xlsx', code: 'zip-bomb', bytes: zipBomb(good, BOMB_MEBIBYTES) },
    { archivo: 'Bomba que miente.xlsx', code: 'zip-bomb', bytes: zipBomb(good, BOMB_MEBIBYTES, 4096) },
    { archivo: 'Vacío.xlsx', code: 'empty-file', bytes: new Uint8Array(0) },
    { archivo: 'Informe de Word.xlsx', code: 'other-office-format', bytes: wordDocument() },
    { archivo: 'Sin libro.xlsx', code: 'missing-part', bytes: without(good, 'xl/workbook.xml') },
    { archivo: 'Sin textos.xlsx', code: 'missing-part', bytes: without(good, 'xl/sharedStrings.xml') },
    { archivo: 'Hoja cortada.xlsx', code: 'damaged', bytes: withHalf(good, 'xl/worksheets/sheet1.xml') },
  ];
}

function without(workbook: Uint8Array, path: string): Uint8Array {
  const { [path]: part, ...others } = unzipSync(workbook);
  if (!part) throw new Error(`No part ${path}`);
  return zipSync(others, { mtime: WRITTEN_AT });
}

/** A sound archive with a part whose XML ends in the middle. */
function withHalf(workbook: Uint8Array, path: string): Uint8Array {
  const parts = unzipSync(workbook);
  const part = parts[path];
  if (!part) throw new Error(`No part ${path}`);
  return zipSync({ ...parts, [path]: part.slice(0, Math.floor(part.length / 2)) }, { mtime: WRITTEN_AT });
}

function wordDocument(): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org';
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Informe de seguimiento</w:t></w:r></w:p></w:body></w:document>`,
      ),
    },
    { mtime: WRITTEN_AT },
  );
}
