const POLYNOMIAL = 0xedb88320;
const BYTES_AT_ONCE = 8;
const TABLES = buildTables();

/** Table k gives what a byte does to the sum once k zero bytes have followed it: eight bytes are taken in one turn. */
function buildTables(): readonly Int32Array[] {
  const tables = Array.from({ length: BYTES_AT_ONCE }, () => new Int32Array(256));
  const [first] = tables as [Int32Array];
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
    first[byte] = sum;
  }
  for (let table = 1; table < BYTES_AT_ONCE; table += 1) {
    for (let byte = 0; byte < 256; byte += 1) {
      const before = tables[table - 1]?.[byte] ?? 0;
      (tables[table] as Int32Array)[byte] = (first[before & 0xff] as number) ^ (before >>> 8);
    }
  }
  return tables;
}

/**
 * CRC-32 as zip has it, over one more run of bytes.
 * @param before what came out for the bytes before, 0 at first
 * @returns an unsigned 32-bit number
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let sum = ~before;
  let at = 0;
  const whole = bytes.length - (bytes.length % BYTES_AT_ONCE);
  /* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is within its array by construction */
  for (; at < whole; at += BYTES_AT_ONCE) {
    const mixed = sum ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    sum =
      t7[mixed & 0xff]! ^
      t6[(mixed >>> 8) & 0xff]! ^
      t5[(mixed >>> 16) & 0xff]! ^
      t4[mixed >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) sum = t0[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
