import { Inflate } from 'fflate';
import { WorkbookError } from '../workbook/errors';
import type { Budget } from './budget';
import { crc32 } from './crc32';
import { packedBytes, type ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
/** Deflate swells a byte to 1,032 at most: what one push gives stays under 17 MB, even in a bomb. */
const PACKED_AT_ONCE = 32 * 1024;

/**
 * Inflates a part chunk by chunk, never whole.
 * @yields bytes, in order; each chunk is the receiver's until the next is asked for
 * @throws WorkbookError "zip-bomb" for more bytes than the limit, declared or actual, or than were declared; "encrypted";
 *   "damaged" where the bytes are not what the directory says (size, CRC-32) or cannot be inflated
 */
export function* inflateEntry(file: Uint8Array, entry: ZipEntry, budget: Budget): Generator<Uint8Array, void, void> {
  const part = entry.name;
  if (entry.encrypted) throw new WorkbookError('encrypted', { part });
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new WorkbookError('damaged', { part, reason: 'compression' });
  if (entry.size > budget.limits.inflatedBytes)
    throw new WorkbookError('zip-bomb', { part, limit: budget.limits.inflatedBytes });
  const packed = packedBytes(file, entry);
  let size = 0;
  let crc = 0;
  for (const chunk of entry.method === STORED ? slices(packed) : inflate(packed, part)) {
    size += chunk.length;
    if (size > entry.size) throw new WorkbookError('zip-bomb', { part, limit: entry.size });
    budget.spendInflated(chunk.length);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw new WorkbookError('damaged', { part, reason: 'checksum' });
}

function* slices(bytes: Uint8Array): Generator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.length; at += PACKED_AT_ONCE) yield bytes.subarray(at, at + PACKED_AT_ONCE);
}

function* inflate(packed: Uint8Array, part: string): Generator<Uint8Array, void, void> {
  let out = new Uint8Array(0);
  const stream = new Inflate((chunk) => {
    out = chunk;
  });
  for (let at = 0; at < packed.length; at += PACKED_AT_ONCE) {
    const last = at + PACKED_AT_ONCE >= packed.length;
    try {
      stream.push(packed.subarray(at, at + PACKED_AT_ONCE), last);
    } catch (cause) {
      throw new WorkbookError('damaged', { part, reason: 'compression' }, { cause });
    }
    if (out.length > 0) yield out;
  }
}
