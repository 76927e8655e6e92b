import { MAX_COLUMNS, MAX_ROWS } from '../workbook/address';
import type { XmlTag } from './xml-handler';

const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const ZERO = 0x30;
const NINE = 0x39;
const LETTERS = 26;

/** Row and column of the cell reference last read: one object for all cells, since there are millions. */
export interface CellReference {
  row: number;
  column: number;
}

/** Reads a tag's cell reference ("F12") from its raw bytes; false where it is none, or past Excel's grid. */
export function readReference(tag: XmlTag, from: number, into: CellReference): boolean {
  const { bytes, valueEnd } = tag;
  let at = from;
  let column = 0;
  for (; at < valueEnd; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= LETTER_A && byte <= LETTER_Z) column = column * LETTERS + byte - LETTER_A + 1;
    else if (byte >= LOWER_A && byte <= LOWER_Z) column = column * LETTERS + byte - LOWER_A + 1;
    else break;
    if (column > MAX_COLUMNS) return false;
  }
  const row = readWhole(bytes, at, valueEnd);
  into.column = column;
  into.row = row;
  return column > 0 && row >= 1 && row <= MAX_ROWS;
}

/** A whole number of at most 9 digits from raw bytes, -1 where they are something else. */
export function readWhole(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 9) return -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) return -1;
    number = number * 10 + byte - ZERO;
  }
  return number;
}
