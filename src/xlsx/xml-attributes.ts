import { WorkbookError } from '../workbook/errors';
import type { Place, TagPlace, XmlTag } from './xml-handler';
import type { XmlNames } from './xml-names';
import { decodeXmlText } from './xml-text';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const NAMESPACE = 'xmlns';

/** The attributes of the element that is being opened, as places in the scanner's bytes: most are never made texts. */
export class XmlAttributes implements XmlTag {
  bytes: Uint8Array = new Uint8Array(0);
  valueEnd = 0;
  /** Whether one of them declares a namespace. */
  declaresNamespaces = false;
  private tagStart = 0;
  private nameEnd = 0;
  private tagEnd = 0;
  private passed = 0;
  private count = 0;
  private readonly names: string[] = [];
  private readonly nameStarts: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(
    private readonly meanings: XmlNames,
    private readonly most: number,
  ) {}

  /** Forgets those of the element before. The name of the one that begins stands at nameStart..nameEnd. */
  clear(bytes: Uint8Array, nameStart: number, nameEnd: number): void {
    this.bytes = bytes;
    this.tagStart = nameStart - 1;
    this.nameEnd = nameEnd;
    this.count = 0;
    this.declaresNamespaces = false;
  }

  /**
   * Notes the attribute that begins at `from`.
   * @returns where it ends, or -1 where its end has not come yet
   * @throws WorkbookError "damaged" for what is no attribute, for one given twice, and for too many
   */
  scan(from: number, length: number): number {
    const { bytes } = this;
    let at = from;
    while (at < length && !endsName(bytes[at] as number)) at += 1;
    const nameEnd = at;
    while (at < length && isBlank(bytes[at] as number)) at += 1;
    if (at >= length) return -1;
    if (bytes[at] !== EQUALS || nameEnd === from) throw damagedXml();
    at += 1;
    while (at < length && isBlank(bytes[at] as number)) at += 1;
    if (at >= length) return -1;
    const quote = bytes[at];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damagedXml();
    const start = at + 1;
    for (at = start; at < length && bytes[at] !== quote; at += 1) if (bytes[at] === LESS) throw damagedXml();
    if (at >= length) return -1;
    this.add(this.meanings.attribute(bytes, from, nameEnd), from, start, at);
    return at + 1;
  }

  /** Tells the names about the namespaces declared here; they hold for the other attributes too, which are named anew. */
  declareNamespaces(depth: number): void {
    const declared = new Map<string, string>();
    for (let index = 0; index < this.count; index += 1) {
      const name = this.names[index] as string;
      if (!name.startsWith(NAMESPACE)) continue;
      declared.set(name.slice(NAMESPACE.length + 1), this.textOf(index));
    }
    this.meanings.declare(depth, declared);
    for (let index = 0; index < this.count; index += 1) {
      const from = this.nameStarts[index] as number;
      let to = from;
      while (!endsName(this.bytes[to] as number)) to += 1;
      this.names[index] = this.meanings.attribute(this.bytes, from, to);
    }
  }

  /** The tag has been read to its end. @param passed bytes that came before those held */
  setPlace(passed: number, tagEnd: number): void {
    this.passed = passed;
    this.tagEnd = tagEnd;
  }

  place(): TagPlace {
    const { bytes, passed, tagStart, nameEnd, tagEnd } = this;
    return {
      rawName: decodeXmlText(bytes, tagStart + 1, nameEnd),
      from: passed + tagStart,
      nameTo: passed + nameEnd,
      to: passed + tagEnd,
      isEmpty: bytes[tagEnd - 2] === SLASH,
    };
  }

  valuePlace(name: string): Place | null {
    const from = this.find(name);
    return from < 0 ? null : { from: this.passed + from, to: this.passed + this.valueEnd };
  }

  attributeNames(): readonly string[] {
    return this.names.slice(0, this.count);
  }

  attribute(name: string): string | null {
    const index = this.indexOf(name);
    return index < 0 ? null : this.textOf(index);
  }

  find(name: string): number {
    const index = this.indexOf(name);
    if (index < 0) return -1;
    this.valueEnd = this.ends[index] as number;
    return this.starts[index] as number;
  }

  private add(name: string, nameStart: number, start: number, end: number): void {
    if (this.count >= this.most || this.indexOf(name) >= 0) throw damagedXml();
    const index = this.count;
    this.names[index] = name;
    this.nameStarts[index] = nameStart;
    this.starts[index] = start;
    this.ends[index] = end;
    this.count = index + 1;
    if (name.startsWith(NAMESPACE)) this.declaresNamespaces = true;
  }

  private indexOf(name: string): number {
    for (let index = 0; index < this.count; index += 1) if (this.names[index] === name) return index;
    return -1;
  }

  private textOf(index: number): string {
    return decodeXmlText(this.bytes, this.starts[index] as number, this.ends[index] as number);
  }
}

/** What XML takes for a blank. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether a byte cannot belong to a name. */
export function endsName(byte: number): boolean {
  return byte === EQUALS || byte === GREATER || byte === SLASH || isBlank(byte);
}

/** The error for XML that is none. */
export function damagedXml(reason = 'xml'): WorkbookError {
  return new WorkbookError('damaged', { reason });
}
