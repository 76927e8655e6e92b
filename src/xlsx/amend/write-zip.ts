import { WorkbookError } from '../../workbook/errors';
import { packedBytes, type ZipEntry } from '../zip-directory';
import { END_LENGTH, END_SIGNATURE, ENTRY_LENGTH, ENTRY_SIGNATURE, LOCAL_LENGTH, LOCAL_SIGNATURE } from '../zip-format';
import type { PackedPart } from './pack-part';

const VERSION = 20;
const DEFLATED = 8;
const FLAG_UTF8 = 0x800;
/** Sizes that follow the data: here they always stand before it. */
const FLAG_DESCRIPTOR = 8;
/** 1 January 1980 at midnight, as a zip writes a day: nothing here reads a clock. */
const NO_DATE = 0x00210000;
const MOST = 0xffffffff;

/** What is known of a part of the new file; `date` holds the zip's time and day, `attributes` what the system kept of it. */
interface Record {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly date: number;
  readonly attributes: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
}

/** A part of the new file: one of the old file as it is, one of it with other content, or a new one. */
export type PartToWrite =
  { readonly entry: ZipEntry; readonly content?: PackedPart } | { readonly name: string; readonly content: PackedPart };

/**
 * A zip of these parts, in this order. Parts of the old file are taken over as they lie packed there.
 * @param file the old file
 * @throws WorkbookError "damaged" for a part that does not lie within the file, "zip-bomb" for one of 4 GB and more
 */
export function writeZip(file: Uint8Array, parts: readonly PartToWrite[]): Uint8Array {
  const records = parts.map((part) => recordOf(file, part));
  const local = records.reduce((sum, { name, packedSize }) => sum + LOCAL_LENGTH + name.length + packedSize, 0);
  const directory = records.reduce((sum, { name }) => sum + ENTRY_LENGTH + name.length, 0);
  const zip = new Uint8Array(local + directory + END_LENGTH);
  const view = new DataView(zip.buffer);
  let at = 0;
  let directoryAt = local;
  for (const record of records) {
    directoryAt += writeEntry(view, directoryAt, record, at);
    at += writeLocal(view, at, record);
  }
  view.setUint32(directoryAt, END_SIGNATURE, true);
  view.setUint16(directoryAt + 8, records.length, true);
  view.setUint16(directoryAt + 10, records.length, true);
  view.setUint32(directoryAt + 12, directory, true);
  view.setUint32(directoryAt + 16, local, true);
  return zip;
}

function recordOf(file: Uint8Array, part: PartToWrite): Record {
  const { content } = part;
  const known = 'entry' in part ? knownOf(file, part.entry) : newOf(part.name);
  if (content) return { ...known, method: DEFLATED, ...content };
  const { entry } = part as { entry: ZipEntry };
  const { name, method, crc, size, packedSize } = entry;
  if (size >= MOST) throw new WorkbookError('zip-bomb', { part: name, limit: MOST });
  return { ...known, method, crc, size, packed: [packedBytes(file, entry)], packedSize };
}

/** Name, flags, date and attributes as the old directory has them. */
function knownOf(file: Uint8Array, { recordAt }: ZipEntry): Pick<Record, 'name' | 'flags' | 'date' | 'attributes'> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const nameAt = recordAt + ENTRY_LENGTH;
  return {
    name: file.subarray(nameAt, nameAt + view.getUint16(recordAt + 28, true)),
    flags: view.getUint16(recordAt + 8, true) & ~FLAG_DESCRIPTOR,
    date: view.getUint32(recordAt + 12, true),
    attributes: view.getUint32(recordAt + 38, true),
  };
}

function newOf(name: string): Pick<Record, 'name' | 'flags' | 'date' | 'attributes'> {
  return { name: new TextEncoder().encode(name), flags: FLAG_UTF8, date: NO_DATE, attributes: 0 };
}

/** What the local header and the directory's record have in common, from "version needed" to the name's length. */
function writeCommon(view: DataView, at: number, { name, flags, method, date, crc, size, packedSize }: Record): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeLocal(view: DataView, at: number, record: Record): number {
  const zip = new Uint8Array(view.buffer);
  view.setUint32(at, LOCAL_SIGNATURE, true);
  writeCommon(view, at + 4, record);
  zip.set(record.name, at + LOCAL_LENGTH);
  let end = at + LOCAL_LENGTH + record.name.length;
  for (const chunk of record.packed) {
    zip.set(chunk, end);
    end += chunk.length;
  }
  return end - at;
}

function writeEntry(view: DataView, at: number, record: Record, headerAt: number): number {
  view.setUint32(at, ENTRY_SIGNATURE, true);
  view.setUint16(at + 4, VERSION, true);
  writeCommon(view, at + 6, record);
  view.setUint32(at + 38, record.attributes, true);
  view.setUint32(at + 42, headerAt, true);
  new Uint8Array(view.buffer).set(record.name, at + ENTRY_LENGTH);
  return ENTRY_LENGTH + record.name.length;
}
