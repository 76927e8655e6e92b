import { WorkbookError } from '../workbook/errors';
import { compoundEntries } from './compound-file';
import type { ZipDirectory } from './zip-directory';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** After "PK": a first part, the end of an empty zip, a zip once split over disks. */
const ZIP_RECORDS = [
  [3, 4],
  [5, 6],
  [7, 8],
];
/** The first record of a sheet of old Excels, where it came without a container. */
const BARE_BIFF = [0x09];
const BARE_BIFF_VERSIONS = [0x00, 0x02, 0x04, 0x08];
/** Every Office file has these two; a folder that somebody zipped has neither. */
const CONTENT_TYPES = '[content_types].xml';
const RELATIONSHIPS = '_rels/.rels';
/** A part that only files of that format have. */
const OTHER_PACKAGES = [
  { part: 'xl/workbook.bin', format: 'xlsb' },
  { part: 'word/document.xml', format: 'docx' },
  { part: 'ppt/presentation.xml', format: 'pptx' },
  { part: 'content.xml', format: 'ods' },
];
/** How much of a file must be text for it to be taken for one. */
const TEXT_SAMPLE = 4096;
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/;
const XML_OF_OFFICE_2003 = /urn:schemas-microsoft-com:office:|progid="(?:Excel|Word)\./i;

/**
 * Refuses, by its first bytes, a file that is no zip, saying what it is instead.
 * @throws WorkbookError "empty-file", "encrypted", "old-xls", "other-office-format", "html-or-csv", "not-a-zip"
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty-file');
  if (ZIP_RECORDS.some((record) => startsWith(bytes, [...ZIP, ...record]))) return;
  if (startsWith(bytes, COMPOUND)) throw compoundError(bytes);
  if (startsWith(bytes, BARE_BIFF) && BARE_BIFF_VERSIONS.includes(bytes[1] ?? -1)) throw new WorkbookError('old-xls');
  const text = sampleText(bytes);
  if (text === null) throw new WorkbookError('not-a-zip');
  if (XML_OF_OFFICE_2003.test(text)) throw new WorkbookError('other-office-format', { format: 'xml-2003' });
  if (text.startsWith('%PDF') || text.startsWith('{\\rtf')) throw new WorkbookError('not-a-zip');
  throw new WorkbookError('html-or-csv', {
    format: /<(?:!doctype html|html|head|body|table|meta)\b/i.test(text) ? 'html' : 'csv',
  });
}

/**
 * Refuses a zip that is something else than an .xlsx workbook.
 * @throws WorkbookError "other-office-format"
 */
export function refuseOtherPackages({ entries }: ZipDirectory): void {
  const format = OTHER_PACKAGES.find(({ part }) => entries.has(part))?.format;
  if (format !== undefined) throw new WorkbookError('other-office-format', { format });
  if (!entries.has(CONTENT_TYPES) && !entries.has(RELATIONSHIPS)) {
    throw new WorkbookError('other-office-format', { format: 'zip' });
  }
}

function compoundError(bytes: Uint8Array): WorkbookError {
  const names = compoundEntries(bytes);
  if (names.has('EncryptionInfo') || names.has('EncryptedPackage')) return new WorkbookError('encrypted');
  if (names.has('Workbook') || names.has('Book')) return new WorkbookError('old-xls');
  return new WorkbookError('other-office-format', { format: 'compound' });
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** The beginning of a file as text, in UTF-8, UTF-16 or the code page of Windows, or null where it is none. */
function sampleText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, TEXT_SAMPLE);
  const [first, second] = head;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(head).trimStart();
  const text = new TextDecoder('windows-1252').decode(head).replace(/^\u00ef\u00bb\u00bf/, '');
  return NOT_TEXT.test(text) ? null : text.trimStart();
}
