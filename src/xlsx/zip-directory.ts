import { WorkbookError } from '../workbook/errors';
import type { Limits } from './limits';
import { END_LENGTH, END_SIGNATURE, ENTRY_LENGTH, ENTRY_SIGNATURE, LOCAL_LENGTH, LOCAL_SIGNATURE } from './zip-format';

/** A part of the file, as the zip's own directory declares it. */
export interface ZipEntry {
  /** With forward slashes, without one in front, as stored. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins in the file. */
  readonly headerAt: number;
  /** Where its record in the directory begins. */
  readonly recordAt: number;
}

export interface ZipDirectory {
  /** All of them as they are listed, those of the same name too. */
  readonly listed: readonly ZipEntry[];
  /** By name in lower case: part names of Office do not tell case apart. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Names, in lower case, that stand in the directory more than once: which one is meant cannot be told. */
  readonly repeated: ReadonlySet<string>;
}

const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_LOCATOR_LENGTH = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_LENGTH = 56;
const MAX_COMMENT = 0xffff;
const NONE_32 = 0xffffffff;
const ZIP64_EXTRA = 1;
const FLAG_ENCRYPTED = 1;

interface End {
  readonly at: number;
  readonly count: number;
  readonly directorySize: number;
  readonly directoryAt: number;
}

/**
 * Reads the directory at the end of a zip file, and nothing else of it.
 * @throws WorkbookError "truncated" where the end is missing, "damaged" where the directory does not hold together,
 *   "zip-bomb" for more entries than the limit
 */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.count > limits.entries) throw new WorkbookError('zip-bomb', { limit: limits.entries, entries: end.count });
  if (end.directoryAt + end.directorySize > end.at) throw new WorkbookError('truncated');
  const listed: ZipEntry[] = [];
  const entries = new Map<string, ZipEntry>();
  const repeated = new Set<string>();
  let at = end.directoryAt;
  for (let left = end.count; left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > end.at || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw new WorkbookError('damaged', { reason: 'directory' });
    const { entry, length } = readEntry(view, at, end.at);
    const key = entry.name.toLowerCase();
    listed.push(entry);
    if (entries.has(key)) repeated.add(key);
    entries.set(key, entry);
    at += length;
  }
  return { listed, entries, repeated };
}

function findEnd(view: DataView): End {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    const end = {
      at,
      count: view.getUint16(at + 10, true),
      directorySize: view.getUint32(at + 12, true),
      directoryAt: view.getUint32(at + 16, true),
    };
    return findEnd64(view, end) ?? end;
  }
  throw new WorkbookError('truncated');
}

/** Where a number did not fit, or a program always writes it, a second end in 64 bits stands before the first. */
function findEnd64(view: DataView, end: End): End | null {
  const locator = end.at - END64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) return null;
  const at = locator - END64_LENGTH;
  const declared = readUint64(view, locator + 8);
  for (const place of [declared, at]) {
    if (place >= 0 && place + END64_LENGTH <= locator && view.getUint32(place, true) === END64_SIGNATURE) {
      return {
        at: place,
        count: readUint64(view, place + 32),
        directorySize: readUint64(view, place + 40),
        directoryAt: readUint64(view, place + 48),
      };
    }
  }
  throw new WorkbookError('damaged', { reason: 'directory' });
}

function readEntry(view: DataView, at: number, limit: number): { entry: ZipEntry; length: number } {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > limit) throw new WorkbookError('damaged', { reason: 'directory' });
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength);
  // Names of parts are ASCII or UTF-8, also where a program forgot to say so.
  const name = new TextDecoder().decode(nameBytes);
  const long = readLongFields(view, at, at + ENTRY_LENGTH + nameLength, extraLength);
  const entry = {
    name: name.replace(/\\/g, '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & FLAG_ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    packedSize: long.packedSize,
    size: long.size,
    headerAt: long.headerAt,
    recordAt: at,
  };
  return { entry, length };
}

/** Sizes and place of an entry: 32 bits each, or, where those are all ones, 64 bits in the zip64 extra field, in this order. */
function readLongFields(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): { size: number; packedSize: number; headerAt: number } {
  let from = findExtra(view, extraAt, extraLength);
  const field = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    if (short !== NONE_32 || from === null) return short;
    if (from.at + 8 > from.end) throw new WorkbookError('damaged', { reason: 'directory' });
    const long = readUint64(view, from.at);
    from = { at: from.at + 8, end: from.end };
    return long;
  };
  const size = field(24);
  const packedSize = field(20);
  return { size, packedSize, headerAt: field(42) };
}

function findExtra(view: DataView, from: number, length: number): { at: number; end: number } | null {
  for (let at = from; at + 4 <= from + length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA && end <= from + length) return { at: at + 4, end };
    at = end;
  }
  return null;
}

/** Numbers past 2^53 come out inexact: they are beyond any limit anyway. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/**
 * The packed bytes of an entry: a view of the file, not a copy.
 * @throws WorkbookError "damaged" where they do not lie within the file
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt, name: part } = entry;
  if (headerAt + LOCAL_LENGTH > bytes.length || view.getUint32(headerAt, true) !== LOCAL_SIGNATURE) {
    throw new WorkbookError('damaged', { part, reason: 'directory' });
  }
  const from = headerAt + LOCAL_LENGTH + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (from + entry.packedSize > bytes.length) throw new WorkbookError('damaged', { part, reason: 'directory' });
  return bytes.subarray(from, from + entry.packedSize);
}
