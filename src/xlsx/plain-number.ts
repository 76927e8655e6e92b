const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** So many digits, and powers of ten up to 10^22, are exact in a double: dividing one by the other gives the nearest number. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS }, (_, power) => 10 ** power);

/**
 * The number that raw bytes write as digits with at most a sign and a point, exactly as Number() would read it, without
 * making a text of them; NaN for everything else, which may still be a number.
 */
export function parsePlainNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at += 1;
  let digits = 0;
  let mantissa = 0;
  let decimals = -1;
  for (; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + byte - ZERO;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === POINT && decimals < 0 && digits > 0) {
      decimals = 0;
    } else {
      return NaN;
    }
  }
  if (digits === 0 || digits > EXACT_DIGITS || decimals === 0) return NaN;
  const number = decimals > 0 ? mantissa / (POWERS[decimals] as number) : mantissa;
  return isNegative ? -number : number;
}
