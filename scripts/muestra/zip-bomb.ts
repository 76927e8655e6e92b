import { constants, deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';

const MEBIBYTE = 1 << 20;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/**
 * A workbook of about a kilobyte per mebibyte whose first sheet inflates to blanks of that many mebibytes.
 * @param declared the size that the archive claims for it, in bytes: the true one, or a lie
 */
export function zipBomb(workbook: Uint8Array, mebibytes: number, declared: number = mebibytes * MEBIBYTE): Uint8Array {
  const path = 'xl/worksheets/sheet1.xml';
  const { [path]: sheet, ...others } = unzipSync(workbook);
  if (!sheet) throw new Error('A workbook without a first sheet');
  return withEntry(zipSync(others, { mtime: new Date(2025, 8, 5) }), path, blanks(mebibytes), declared);
}

/** Raw deflate data of that many mebibytes of blanks: one block that refers to nothing before it, again and again. */
function blanks(mebibytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(MEBIBYTE).fill(0x20), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(new Uint8Array(0));
  const data = new Uint8Array(block.length * mebibytes + end.length);
  for (let index = 0; index < mebibytes; index++) data.set(block, index * block.length);
  data.set(end, block.length * mebibytes);
  return data;
}

/** Puts one more entry into an archive, before its directory. */
function withEntry(zip: Uint8Array, path: string, data: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('Not an archive of ours');
  const entries = view.getUint16(end + 10, true);
  const directory = zip.subarray(view.getUint32(end + 16, true), end);
  const before = zip.subarray(0, zip.byteLength - 22 - directory.length);

  const local = header(LOCAL_HEADER, 30, path, data.length, size);
  const central = header(CENTRAL_HEADER, 46, path, data.length, size);
  new DataView(central.buffer).setUint32(42, before.length, true);
  const closing = zip.slice(end);
  const closingView = new DataView(closing.buffer);
  for (const at of [8, 10]) closingView.setUint16(at, entries + 1, true);
  closingView.setUint32(12, directory.length + central.length, true);
  closingView.setUint32(16, before.length + local.length + data.length, true);
  return concat(before, local, data, directory, central, closing);
}

/** The fields that a local and a central header share lie two bytes further in the central one. */
function header(signature: number, length: number, path: string, compressed: number, size: number): Uint8Array {
  const bytes = new Uint8Array(length + path.length);
  const view = new DataView(bytes.buffer);
  const shift = signature === CENTRAL_HEADER ? 2 : 0;
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  if (shift > 0) view.setUint16(6, 20, true);
  view.setUint16(8 + shift, DEFLATED, true);
  view.setUint32(18 + shift, compressed, true);
  view.setUint32(22 + shift, size, true);
  view.setUint16(26 + shift, path.length, true);
  bytes.set(new TextEncoder().encode(path), length);
  return bytes;
}

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
