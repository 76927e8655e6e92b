import type { RawCell } from './cell-value';
import { parsePlainNumber } from './plain-number';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BLANK = 0x20;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_C = 0x63;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const LETTERS = 26;
const MAX_LETTERS = 3;
const MAX_ROW_DIGITS = 7;
const MAX_STYLE_DIGITS = 6;
const MAX_VALUE = 20;
/** More than the longest cell of this shape: within so many bytes nothing needs to be compared with the end. */
const REACH = 96;

/**
 * Reads the commonest shape of a cell in one go: `<c r="F12" s="3" t="s"><v>45</v></c>` with a number or a shared text, or
 * none. Nearly all cells are such, and read like this a large sheet takes half the time. Whatever looks otherwise in any
 * way is left to the scanner, which must come to the same.
 * @param at where its "<" stands
 * @returns where it ends, or -1 where it is not of this shape; then `cell` may hold anything
 */
export function readQuickCell(bytes: Uint8Array, at: number, length: number, cell: RawCell): number {
  if (at + REACH > length || bytes[at + 1] !== LETTER_C || bytes[at + 2] !== BLANK) return -1;
  let next = at + 3;
  if (bytes[next] !== LETTER_R || bytes[next + 1] !== EQUALS || bytes[next + 2] !== QUOTE) return -1;
  next = readPlace(bytes, next + 3, cell);
  if (next < 0) return -1;
  cell.style = -1;
  cell.type = '';
  while (bytes[next] === BLANK) {
    next = readAttribute(bytes, next + 1, cell);
    if (next < 0) return -1;
  }
  if (cell.style < 0) cell.style = 0;
  cell.number = NaN;
  if (bytes[next] === SLASH) return bytes[next + 1] === GREATER ? next + 2 : -1;
  if (bytes[next] !== GREATER || bytes[next + 1] !== LESS || bytes[next + 2] !== LETTER_V) return -1;
  return bytes[next + 3] === GREATER ? readValue(bytes, next + 4, cell) : -1;
}

function readPlace(bytes: Uint8Array, from: number, cell: RawCell): number {
  let at = from;
  let column = 0;
  for (; at < from + MAX_LETTERS; at += 1) {
    const byte = bytes[at] as number;
    if (byte < LETTER_A || byte > LETTER_Z) break;
    column = column * LETTERS + byte - LETTER_A + 1;
  }
  const digits = at;
  let row = 0;
  for (; at < digits + MAX_ROW_DIGITS; at += 1) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) break;
    row = row * 10 + byte - ZERO;
  }
  cell.column = column;
  cell.row = row;
  return at > digits && digits > from && bytes[at] === QUOTE ? at + 1 : -1;
}

/** The attributes s and t, once each; a type of one letter that means a number or a shared text. */
function readAttribute(bytes: Uint8Array, from: number, cell: RawCell): number {
  if (bytes[from + 1] !== EQUALS || bytes[from + 2] !== QUOTE) return -1;
  let at = from + 3;
  if (bytes[from] === LETTER_T && cell.type === '') {
    const type = bytes[at];
    if ((type !== LETTER_S && type !== LETTER_N) || bytes[at + 1] !== QUOTE) return -1;
    cell.type = type === LETTER_S ? 's' : 'n';
    return at + 2;
  }
  if (bytes[from] !== LETTER_S || cell.style >= 0) return -1;
  const digits = at;
  let style = 0;
  for (; at < digits + MAX_STYLE_DIGITS; at += 1) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) break;
    style = style * 10 + byte - ZERO;
  }
  cell.style = style;
  return at > digits && bytes[at] === QUOTE ? at + 1 : -1;
}

function readValue(bytes: Uint8Array, from: number, cell: RawCell): number {
  let at = from;
  while (at < from + MAX_VALUE && bytes[at] !== LESS) at += 1;
  const isClosed =
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LETTER_V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LETTER_C &&
    bytes[at + 7] === GREATER;
  if (!isClosed) return -1;
  cell.number = parsePlainNumber(bytes, from, at);
  return Number.isNaN(cell.number) ? -1 : at + 8;
}
