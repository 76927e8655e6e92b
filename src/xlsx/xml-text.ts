import { WorkbookError } from '../workbook/errors';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const ASCII_END = 0x80;
/** Up to this length a text of ASCII is put together faster by hand than by the decoder. */
const SHORT = 24;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text that UTF-8 bytes of an XML file mean: entities resolved (not in CDATA), line ends made "\n".
 * @throws WorkbookError "damaged" for bytes that are no UTF-8 and for entities that XML does not define
 */
export function decodeXmlText(bytes: Uint8Array, from: number, to: number, isCdata = false): string {
  let isPlain = true;
  let isAscii = true;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === AMPERSAND || byte === CARRIAGE_RETURN) isPlain = false;
    else if (byte >= ASCII_END) isAscii = false;
  }
  const text =
    isAscii && to - from <= SHORT
      ? String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[])
      : decode(bytes.subarray(from, to));
  if (isPlain) return text;
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return isCdata ? lines : lines.replace(/&([^;&]*);?/g, resolveEntity);
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new WorkbookError('damaged', { reason: 'encoding' }, { cause });
  }
}

function resolveEntity(whole: string, name: string): string {
  const named = NAMED[name];
  if (named !== undefined && whole.endsWith(';')) return named;
  const match = /^#(?:x([0-9a-fA-F]{1,8})|(\d{1,8}))$/.exec(name);
  const code =
    match && whole.endsWith(';') ? Number.parseInt(match[1] ?? match[2] ?? '', match[1] === undefined ? 10 : 16) : NaN;
  if (!(code > 0 && code <= LAST_CODE_POINT)) throw new WorkbookError('damaged', { reason: 'xml' });
  return String.fromCodePoint(code);
}

/** Office writes what XML cannot hold as _xHHHH_ (a carriage return is _x000D_, and a typed "_x000D_" is _x005F_x000D_). */
export function unescapeOffice(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The other way round: a text that holds such a spelling by itself has its first "_" spelled out. */
export function escapeOffice(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A true/false attribute as XML writes it; absent is false. */
export function isOn(text: string | null): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
