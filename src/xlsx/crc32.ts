const POLYNOMIAL = 0xedb88320;
const BYTES_AT_ONCE = 8;
/** Eight tables in one: table k gives what a byte does to the sum once k more bytes have followed it. */
const TABLE = buildTable();

function buildTable(): Int32Array {
  const table = new Int32Array(BYTES_AT_ONCE * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
    table[byte] = sum;
  }
  for (let index = 256; index < table.length; index += 1) {
    const before = table[index - 256] as number;
    table[index] = (table[before & 0xff] as number) ^ (before >>> 8);
  }
  return table;
}

/**
 * CRC-32 as zip has it, over one more run of bytes.
 * @param before what came out for the bytes before, 0 at first
 * @returns an unsigned 32-bit number
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let at = 0;
  const whole = bytes.length - (bytes.length % BYTES_AT_ONCE);
  /* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies within its array */
  for (; at < whole; at += BYTES_AT_ONCE) {
    const mixed = sum ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    sum =
      TABLE[0x700 | (mixed & 0xff)]! ^
      TABLE[0x600 | ((mixed >>> 8) & 0xff)]! ^
      TABLE[0x500 | ((mixed >>> 16) & 0xff)]! ^
      TABLE[0x400 | (mixed >>> 24)]! ^
      TABLE[0x300 | bytes[at + 4]!]! ^
      TABLE[0x200 | bytes[at + 5]!]! ^
      TABLE[0x100 | bytes[at + 6]!]! ^
      TABLE[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) sum = TABLE[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
