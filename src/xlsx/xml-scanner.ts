import { WorkbookError } from '../workbook/errors';
import type { Limits } from './limits';
import { parsePlainNumber } from './plain-number';
import { XmlNames } from './xml-names';
import { decodeXmlText } from './xml-text';

/** Told what a scanner meets. Depth is 1 for the root element. Names as in xml-names.ts. */
export interface XmlHandler {
  /** An element begins; its attributes can be asked for until this returns. */
  open(name: string, depth: number, tag: XmlTag): void;
  close(name: string, depth: number): void;
  /** A run of text inside the element last opened. An element's text may come in several runs. */
  text?(run: XmlRun, depth: number): void;
  /**
   * May take a whole element by itself: the "<" of one stands at `at`, what has come so far ends at `length`, names without
   * prefix are in the root's namespace. Answers where the element ends, or -1 to have it scanned like any other.
   */
  quick?(bytes: Uint8Array, at: number, length: number): number;
}

export interface XmlTag {
  /** The attribute's text, or null where the element has none of this name. */
  attribute(name: string): string | null;
  /** Where the attribute's raw bytes stand in `bytes`, or -1; `valueEnd` is where they end. For what must be quick. */
  find(name: string): number;
  readonly valueEnd: number;
  readonly bytes: Uint8Array;
}

export interface XmlRun {
  text(): string;
  /** The text as a number where it is plain digits (see plain-number.ts) and all of the element's text, else NaN. */
  plainNumber(): number;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const DASH = 0x2d;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const CDATA_HEAD = '<![CDATA['.length;
const COMMENT_HEAD = '<!--'.length;
const FIRST_CAPACITY = 128 * 1024;

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/**
 * Reads UTF-8 XML from chunks of bytes, cut anywhere, holding no more than one token beside the last chunk. It checks what
 * tells a damaged or truncated file (elements that do not match, an end too early) and refuses a DOCTYPE, the door of entity bombs.
 */
export class XmlScanner implements XmlTag, XmlRun {
  bytes = new Uint8Array(FIRST_CAPACITY);
  valueEnd = 0;
  private length = 0;
  private at = 0;
  /** Nothing is tried before the buffer holds this much: an unfinished token is not looked through again at every chunk. */
  private waitFor = 0;
  private readonly names = new XmlNames();
  private readonly path: string[] = [];
  private seenRoot = false;
  private readonly attributeNames: string[] = [];
  private readonly attributeNameStarts: number[] = [];
  private readonly attributeStarts: number[] = [];
  private readonly attributeEnds: number[] = [];
  private attributeCount = 0;
  private runStart = 0;
  private runEnd = 0;
  private runIsCdata = false;

  constructor(
    private readonly handler: XmlHandler,
    private readonly limits: Pick<Limits, 'tokenBytes' | 'depth'>,
  ) {}

  /** Takes the next bytes. Throws WorkbookError "damaged" for what is no XML. */
  write(chunk: Uint8Array): void {
    this.append(chunk);
    if (this.length >= this.waitFor) this.scan(false);
  }

  /** There are no more bytes. Throws WorkbookError "damaged" where the XML was not at its end. */
  end(): void {
    this.scan(true);
    if (this.at < this.length || !this.seenRoot || this.path.length > 0) throw damaged('truncated-xml');
  }

  attribute(name: string): string | null {
    const from = this.find(name);
    return from < 0 ? null : decodeXmlText(this.bytes, from, this.valueEnd);
  }

  find(name: string): number {
    for (let index = 0; index < this.attributeCount; index += 1) {
      if (this.attributeNames[index] === name) {
        this.valueEnd = this.attributeEnds[index] as number;
        return this.attributeStarts[index] as number;
      }
    }
    return -1;
  }

  text(): string {
    return decodeXmlText(this.bytes, this.runStart, this.runEnd, this.runIsCdata);
  }

  plainNumber(): number {
    const { bytes, runStart, runEnd } = this;
    // Only where the closing tag follows is this run surely all of the text.
    if (this.runIsCdata || runEnd + 1 >= this.length || bytes[runEnd + 1] !== SLASH) return NaN;
    return parsePlainNumber(bytes, runStart, runEnd);
  }

  private append(chunk: Uint8Array): void {
    const rest = this.length - this.at;
    if (this.at > 0) {
      this.bytes.copyWithin(0, this.at, this.length);
      this.waitFor = Math.max(0, this.waitFor - this.at);
      this.length = rest;
      this.at = 0;
    }
    if (rest + chunk.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, rest + chunk.length));
      larger.set(this.bytes.subarray(0, rest));
      this.bytes = larger;
    }
    this.bytes.set(chunk, rest);
    this.length = rest + chunk.length;
  }

  private scan(isEnd: boolean): void {
    while (this.at < this.length) {
      const before = this.at;
      const isDone = this.bytes[before] === LESS ? this.scanMarkup() : this.scanText(isEnd);
      if (isDone) continue;
      const unfinished = this.length - before;
      if (unfinished > this.limits.tokenBytes) throw damaged('xml');
      this.at = before;
      this.waitFor = this.length + unfinished;
      return;
    }
    this.waitFor = 0;
  }

  /** Each of these steps over one token, or answers false where its end has not come yet. */
  private scanText(isEnd: boolean): boolean {
    const { bytes, at, length } = this;
    let end = at;
    while (end < length && bytes[end] !== LESS) end += 1;
    if (end === length && !isEnd) return false;
    if (this.path.length > 0) this.giveRun(at, end, false);
    else this.checkBlank(at, end);
    this.at = end;
    return true;
  }

  private giveRun(from: number, to: number, isCdata: boolean): void {
    if (to === from || this.handler.text === undefined) return;
    this.runStart = from;
    this.runEnd = to;
    this.runIsCdata = isCdata;
    this.handler.text(this, this.path.length);
  }

  private checkBlank(from: number, to: number): void {
    for (let at = from; at < to; at += 1) if (!isBlank(this.bytes[at] as number)) throw damaged('xml');
  }

  private scanMarkup(): boolean {
    const next = this.at + 1;
    if (next >= this.length) return false;
    const byte = this.bytes[next];
    if (byte === SLASH) return this.scanClosing();
    if (byte === QUESTION) return this.skipTo(next + 1, QUESTION, GREATER);
    if (byte === EXCLAMATION) return this.scanDeclaration(next + 1);
    if (this.handler.quick !== undefined && this.names.isPlain) {
      const end = this.handler.quick(this.bytes, this.at, this.length);
      if (end >= 0) {
        this.at = end;
        return true;
      }
    }
    return this.scanOpening(next);
  }

  private scanDeclaration(from: number): boolean {
    if (from + 1 >= this.length) return false;
    if (this.bytes[from] === DASH && this.bytes[from + 1] === DASH)
      return this.skipTo(this.at + COMMENT_HEAD, DASH, DASH, GREATER);
    if (this.bytes[from] !== BRACKET || this.path.length === 0) throw damaged('xml');
    const start = this.at + CDATA_HEAD;
    if (!this.skipTo(start, BRACKET_END, BRACKET_END, GREATER)) return false;
    this.giveRun(start, this.at - 3, true);
    return true;
  }

  /** Steps past the first place from `from` on where these bytes follow each other. */
  private skipTo(from: number, ...mark: readonly number[]): boolean {
    const { bytes, length } = this;
    for (let at = from; at + mark.length <= length; at += 1) {
      if (bytes[at] === mark[0] && mark.every((byte, index) => bytes[at + index] === byte)) {
        this.at = at + mark.length;
        return true;
      }
    }
    return false;
  }

  private scanClosing(): boolean {
    const { bytes, length } = this;
    const from = this.at + 2;
    let to = from;
    while (to < length && bytes[to] !== GREATER) to += 1;
    if (to === length) return false;
    let nameEnd = to;
    while (nameEnd > from && isBlank(bytes[nameEnd - 1] as number)) nameEnd -= 1;
    const depth = this.path.length;
    const name = this.path[depth - 1];
    if (name === undefined || this.names.element(bytes, from, nameEnd) !== name) throw damaged('xml');
    this.at = to + 1;
    this.close(name, depth);
    return true;
  }

  private close(name: string, depth: number): void {
    this.handler.close(name, depth);
    this.path.pop();
    this.names.close(depth);
  }

  private scanOpening(from: number): boolean {
    const { bytes, length } = this;
    let at = from;
    while (at < length && !endsName(bytes[at] as number)) at += 1;
    const nameEnd = at;
    if (nameEnd === from && at < length) throw damaged('xml');
    this.attributeCount = 0;
    let hasNamespaces = false;
    for (;;) {
      while (at < length && isBlank(bytes[at] as number)) at += 1;
      if (at + 1 >= length && bytes[at] !== GREATER) return false;
      if (at >= length) return false;
      const byte = bytes[at] as number;
      if (byte === GREATER || byte === SLASH) break;
      at = this.scanAttribute(at);
      if (at < 0) return false;
      hasNamespaces ||= (this.attributeNames[this.attributeCount - 1] as string).startsWith('xmlns');
    }
    const isEmpty = bytes[at] === SLASH;
    if (isEmpty && bytes[at + 1] !== GREATER) throw damaged('xml');
    this.at = at + (isEmpty ? 2 : 1);
    this.open(from, nameEnd, isEmpty, hasNamespaces);
    return true;
  }

  /** Notes the attribute at `at` and answers where it ends, or -1 where that has not come yet. */
  private scanAttribute(from: number): number {
    const { bytes, length } = this;
    let at = from;
    while (at < length && !endsName(bytes[at] as number)) at += 1;
    const nameEnd = at;
    while (at < length && isBlank(bytes[at] as number)) at += 1;
    if (at >= length) return -1;
    if (bytes[at] !== EQUALS || nameEnd === from) throw damaged('xml');
    at += 1;
    while (at < length && isBlank(bytes[at] as number)) at += 1;
    if (at >= length) return -1;
    const quote = bytes[at];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damaged('xml');
    const start = at + 1;
    at = start;
    while (at < length && bytes[at] !== quote) {
      if (bytes[at] === LESS) throw damaged('xml');
      at += 1;
    }
    if (at >= length) return -1;
    const index = this.attributeCount;
    this.attributeNames[index] = this.names.attribute(bytes, from, nameEnd);
    this.attributeNameStarts[index] = from;
    this.attributeStarts[index] = start;
    this.attributeEnds[index] = at;
    this.attributeCount = index + 1;
    return at + 1;
  }

  private open(from: number, to: number, isEmpty: boolean, hasNamespaces: boolean): void {
    const depth = this.path.length + 1;
    if (depth > this.limits.depth || (depth === 1 && this.seenRoot)) throw damaged('xml');
    if (hasNamespaces) this.declareNamespaces(depth);
    if (depth === 1) {
      this.seenRoot = true;
      this.names.setRoot(decodeXmlText(this.bytes, from, to));
    }
    const name = this.names.element(this.bytes, from, to);
    this.path.push(name);
    this.handler.open(name, depth, this);
    if (isEmpty) this.close(name, depth);
  }

  /** An element's own declarations hold for its attributes too, so these are named anew. */
  private declareNamespaces(depth: number): void {
    const declared = new Map<string, string>();
    for (let index = 0; index < this.attributeCount; index += 1) {
      const name = this.attributeNames[index] as string;
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const text = decodeXmlText(
        this.bytes,
        this.attributeStarts[index] as number,
        this.attributeEnds[index] as number,
      );
      declared.set(name === 'xmlns' ? '' : name.slice('xmlns:'.length), text);
    }
    this.names.declare(depth, declared);
    for (let index = 0; index < this.attributeCount; index += 1) {
      const from = this.attributeNameStarts[index] as number;
      let to = from;
      while (!endsName(this.bytes[to] as number)) to += 1;
      this.attributeNames[index] = this.names.attribute(this.bytes, from, to);
    }
  }
}

function endsName(byte: number): boolean {
  return byte === EQUALS || byte === GREATER || byte === SLASH || isBlank(byte);
}

function damaged(reason: string): WorkbookError {
  return new WorkbookError('damaged', { reason });
}
