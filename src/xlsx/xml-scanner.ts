import type { Limits } from './limits';
import { parsePlainNumber } from './plain-number';
import { damagedXml, endsName, isBlank, XmlAttributes } from './xml-attributes';
import type { XmlHandler, XmlRun } from './xml-handler';
import { XmlNames } from './xml-names';
import { decodeXmlText } from './xml-text';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const COMMENT_START = bytesOf('<!--');
const COMMENT_END = bytesOf('-->');
const CDATA_START = bytesOf('<![CDATA[');
const CDATA_END = bytesOf(']]>');
const INSTRUCTION_END = bytesOf('?>');
const FIRST_CAPACITY = 128 * 1024;

/**
 * Reads UTF-8 XML from chunks of bytes, cut anywhere, holding no more than one token beside the last chunk. It checks what
 * tells a damaged or truncated file (elements that do not match, an end too early) and refuses a DOCTYPE, the door of entity bombs.
 */
export class XmlScanner implements XmlRun {
  private bytes = new Uint8Array(FIRST_CAPACITY);
  private length = 0;
  private at = 0;
  /** Bytes that came before those that are held. */
  private passed = 0;
  /** Nothing is tried before the buffer holds this much: an unfinished token is not looked through again at every chunk. */
  private waitFor = 0;
  private readonly names = new XmlNames();
  private readonly attributes: XmlAttributes;
  private readonly path: string[] = [];
  private seenRoot = false;
  private runStart = 0;
  private runEnd = 0;
  private runIsCdata = false;

  constructor(
    private readonly handler: XmlHandler,
    private readonly limits: Pick<Limits, 'tokenBytes' | 'depth' | 'attributes'>,
  ) {
    this.attributes = new XmlAttributes(this.names, limits.attributes);
  }

  /** Takes the next bytes. Throws WorkbookError "damaged" for what is no XML. */
  write(chunk: Uint8Array): void {
    this.append(chunk);
    if (this.length >= this.waitFor) this.scan(false);
  }

  /** Bytes, from the beginning, of which all has been told: no later token reaches back into them. */
  get settled(): number {
    return this.passed + this.at;
  }

  /** There are no more bytes. Throws WorkbookError "damaged" where the XML was not at its end. */
  end(): void {
    this.scan(true);
    if (this.at < this.length || !this.seenRoot || this.path.length > 0) throw damagedXml('truncated-xml');
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
      this.passed += this.at;
      this.waitFor = Math.max(0, this.waitFor - this.at);
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
      const isDone = this.bytes[this.at] === LESS ? this.scanMarkup() : this.scanText(isEnd);
      if (isDone) continue;
      const unfinished = this.length - this.at;
      if (unfinished > this.limits.tokenBytes) throw damagedXml();
      this.waitFor = this.length + unfinished;
      return;
    }
    this.waitFor = 0;
  }

  /** This and what follows step over one token, or answer false, having done nothing, where its end has not come yet. */
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
    for (let at = from; at < to; at += 1) if (!isBlank(this.bytes[at] as number)) throw damagedXml();
  }

  private scanMarkup(): boolean {
    if (this.at + 1 >= this.length) return false;
    const byte = this.bytes[this.at + 1];
    if (byte === SLASH) return this.scanClosing();
    if (byte === QUESTION) return this.skipPast(INSTRUCTION_END, this.at + 2);
    if (byte === EXCLAMATION) return this.scanDeclaration();
    if (this.handler.quick !== undefined && this.names.isPlain) {
      const end = this.handler.quick(this.bytes, this.at, this.length, this.passed);
      if (end >= 0) {
        this.at = end;
        return true;
      }
    }
    return this.scanOpening();
  }

  private scanDeclaration(): boolean {
    const start = this.at;
    if (this.length < start + CDATA_START.length) return false;
    if (this.isAt(COMMENT_START, start)) return this.skipPast(COMMENT_END, start + COMMENT_START.length);
    if (!this.isAt(CDATA_START, start) || this.path.length === 0) throw damagedXml();
    const from = start + CDATA_START.length;
    if (!this.skipPast(CDATA_END, from)) return false;
    this.giveRun(from, this.at - CDATA_END.length, true);
    return true;
  }

  private skipPast(mark: readonly number[], from: number): boolean {
    for (let at = from; at + mark.length <= this.length; at += 1) {
      if (!this.isAt(mark, at)) continue;
      this.at = at + mark.length;
      return true;
    }
    return false;
  }

  private isAt(mark: readonly number[], at: number): boolean {
    for (let index = 0; index < mark.length; index += 1) if (this.bytes[at + index] !== mark[index]) return false;
    return true;
  }

  private scanClosing(): boolean {
    const { bytes, length } = this;
    const from = this.at + 2;
    let to = from;
    while (to < length && bytes[to] !== GREATER) to += 1;
    if (to === length) return false;
    let nameEnd = to;
    while (nameEnd > from && isBlank(bytes[nameEnd - 1] as number)) nameEnd -= 1;
    const name = this.path[this.path.length - 1];
    if (name === undefined || this.names.element(bytes, from, nameEnd) !== name) throw damagedXml();
    const start = this.at;
    this.at = to + 1;
    this.close(name, start);
    return true;
  }

  private scanOpening(): boolean {
    const { bytes, length, attributes } = this;
    const from = this.at + 1;
    let at = from;
    while (at < length && !endsName(bytes[at] as number)) at += 1;
    const nameEnd = at;
    attributes.clear(bytes, from, nameEnd);
    for (;;) {
      while (at < length && isBlank(bytes[at] as number)) at += 1;
      if (at >= length) return false;
      if (bytes[at] === GREATER || bytes[at] === SLASH) break;
      at = attributes.scan(at, length);
      if (at < 0) return false;
    }
    if (nameEnd === from) throw damagedXml();
    const isEmpty = bytes[at] === SLASH;
    if (isEmpty && at + 1 >= length) return false;
    if (isEmpty && bytes[at + 1] !== GREATER) throw damagedXml();
    this.at = at + (isEmpty ? 2 : 1);
    attributes.setPlace(this.passed, this.at);
    this.open(from, nameEnd, isEmpty);
    return true;
  }

  private open(from: number, to: number, isEmpty: boolean): void {
    const depth = this.path.length + 1;
    if (depth > this.limits.depth || (depth === 1 && this.seenRoot)) throw damagedXml();
    if (this.attributes.declaresNamespaces) this.attributes.declareNamespaces(depth);
    if (depth === 1) {
      this.seenRoot = true;
      this.names.setRoot(decodeXmlText(this.bytes, from, to));
    }
    const name = this.names.element(this.bytes, from, to);
    this.path.push(name);
    this.handler.open(name, depth, this.attributes);
    if (isEmpty) this.close(name, this.at);
  }

  private close(name: string, start: number): void {
    const depth = this.path.length;
    this.handler.close?.(name, depth, this.passed + start, this.passed + this.at);
    this.path.pop();
    this.names.close(depth);
  }
}

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
