import { WorkbookError } from '../workbook/errors';

const ASCII_HEAD = 200;

/**
 * XML bytes in UTF-8, whatever the file is written in: nearly always it is UTF-8 already and passes through untouched, without its mark.
 * UTF-16 is told by its mark or its first bytes, another encoding by the XML declaration.
 * @throws WorkbookError "damaged" for an encoding that is not known, or bytes that do not belong to it
 */
export function* toUtf8(chunks: Iterable<Uint8Array>): Generator<Uint8Array, void, void> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  const encoder = new TextEncoder();
  for (const chunk of whole(chunks)) {
    if (isFirst) decoder = decoderFor(chunk);
    yield decoder === null ? (isFirst ? withoutMark(chunk) : chunk) : encoder.encode(decode(decoder, chunk));
    isFirst = false;
  }
  if (decoder !== null) yield encoder.encode(decode(decoder));
}

/** The same chunks, the first of them long enough to tell the encoding by. */
function* whole(chunks: Iterable<Uint8Array>): Generator<Uint8Array, void, void> {
  let head: Uint8Array | null = new Uint8Array(0);
  for (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    const joined: Uint8Array = new Uint8Array(head.length + chunk.length);
    joined.set(head);
    joined.set(chunk, head.length);
    head = joined;
    if (head.length < ASCII_HEAD) continue;
    yield head;
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
}

function decoderFor(head: Uint8Array): TextDecoder | null {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return decoderOf('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return decoderOf('utf-16be');
  const start = String.fromCharCode(...head.subarray(0, ASCII_HEAD));
  const declared =
    /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  // UTF-16 would have shown above: a declaration in plain bytes that says so is wrong, and the bytes are taken for what they are.
  return /^(?:utf-?8|us-ascii|ascii|utf-?16(?:le|be)?)$/.test(declared) ? null : decoderOf(declared);
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (cause) {
    throw new WorkbookError('damaged', { reason: 'encoding' }, { cause });
  }
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new WorkbookError('damaged', { reason: 'encoding' }, { cause });
  }
}

function withoutMark(chunk: Uint8Array): Uint8Array {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
}
