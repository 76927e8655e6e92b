import { deflateSync } from 'fflate';
import { crc32 } from '../../src/xlsx/crc32';

/** A part of a zip to be built, and what of it is to be false or unusual. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Kept as it is instead of deflated. */
  readonly isStored?: boolean;
  /** What the directory declares instead of the truth. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
  readonly declaredMethod?: number;
  readonly isEncrypted?: boolean;
  /** Sizes and sum after the data, zeros before it, as programs write that do not know them yet. */
  readonly hasDescriptor?: boolean;
  /** Sizes in 64 bits. */
  readonly isZip64?: boolean;
  /** The deflated bytes, given instead of made. */
  readonly packed?: Uint8Array;
}

const NONE = 0xffffffff;

/** Builds a zip of these parts, in this order. A test's own writer: it can lie. */
export function buildZip(
  parts: readonly ZipPart[],
  options: { readonly isZip64?: boolean; readonly comment?: string } = {},
): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const entry = describe(part);
    const head = localHeader(part, entry);
    const tail =
      part.hasDescriptor === true
        ? bytesOf([4, 0x08074b50], [4, entry.crc], [4, entry.packed.length], [4, entry.size])
        : new Uint8Array(0);
    local.push(head, entry.packed, tail);
    directory.push(directoryEntry(part, entry, at));
    at += head.length + entry.packed.length + tail.length;
  }
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end64 = options.isZip64 === true ? end64Of(parts.length, directorySize, at) : new Uint8Array(0);
  const short = options.isZip64 === true ? [0xffff, NONE, NONE] : [parts.length, directorySize, at];
  const comment = new TextEncoder().encode(options.comment ?? '');
  const end = bytesOf(
    [4, 0x06054b50],
    [4, 0],
    [2, short[0] ?? 0],
    [2, short[0] ?? 0],
    [4, short[1] ?? 0],
    [4, short[2] ?? 0],
    [2, comment.length],
  );
  return join([...local, ...directory, end64, end, comment]);
}

interface Described {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly flags: number;
}

function describe(part: ZipPart): Described {
  const content = typeof part.content === 'string' ? new TextEncoder().encode(part.content) : part.content;
  return {
    name: new TextEncoder().encode(part.name),
    packed: part.packed ?? (part.isStored === true ? content : deflateSync(content)),
    size: part.declaredSize ?? content.length,
    crc: part.declaredCrc ?? crc32(content),
    method: part.declaredMethod ?? (part.isStored === true ? 0 : 8),
    flags: 0x800 | (part.isEncrypted === true ? 1 : 0) | (part.hasDescriptor === true ? 8 : 0),
  };
}

function localHeader(part: ZipPart, { name, packed, size, crc, method, flags }: Described): Uint8Array {
  const known = part.hasDescriptor === true ? [0, 0, 0] : [crc, packed.length, size];
  const head = bytesOf(
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, known[0] ?? 0],
    [4, known[1] ?? 0],
    [4, known[2] ?? 0],
    [2, name.length],
    [2, 0],
  );
  return join([head, name]);
}

function directoryEntry(part: ZipPart, { name, packed, size, crc, method, flags }: Described, at: number): Uint8Array {
  const isLong = part.isZip64 === true;
  const extra = isLong ? bytesOf([2, 1], [2, 24], [8, size], [8, packed.length], [8, at]) : new Uint8Array(0);
  const head = bytesOf(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, isLong ? NONE : packed.length],
    [4, isLong ? NONE : size],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, isLong ? NONE : at],
  );
  return join([head, name, extra]);
}

function end64Of(count: number, directorySize: number, directoryAt: number): Uint8Array {
  return bytesOf(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, directorySize],
    [8, directoryAt],
    [4, 0x07064b50],
    [4, 0],
    [8, directoryAt + directorySize],
    [4, 1],
  );
}

/** Numbers as so many bytes each, the lowest first. */
function bytesOf(...fields: readonly (readonly [length: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([length, value]) =>
      Array.from({ length }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256),
    ),
  );
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
