/**
 * Names of elements and attributes as the rest of the reader wants them, whatever prefixes a program writes: the namespace
 * of the root element goes without prefix ("x:row" and "row" are both "row"), the one of relationships is always "r".
 * Kept in a table, so that the name of the millionth cell costs no new string.
 */
const RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;
const MAX_KEPT = 500;
const BUCKETS = 256;

interface Entry {
  readonly raw: Uint8Array;
  readonly hash: number;
  readonly text: string;
  /** What the name means in the present scope; found when first asked for. */
  element: string | null;
  attribute: string | null;
  readonly next: Entry | null;
}

export class XmlNames {
  /** Whether a name without prefix is in the root's namespace. */
  isPlain = false;
  private buckets: (Entry | null)[] = new Array<Entry | null>(BUCKETS).fill(null);
  /** Names of one letter, found without looking: they are nine in ten. */
  private letters: (Entry | undefined)[] = [];
  private kept = 0;
  private scope: ReadonlyMap<string, string> = new Map();
  private readonly scopes: { depth: number; scope: ReadonlyMap<string, string> }[] = [];
  private rootNamespace: string | null = null;

  /** The name of an element, its bytes from..to. */
  element(bytes: Uint8Array, from: number, to: number): string {
    const entry = this.find(bytes, from, to);
    entry.element ??= this.elementName(entry.text);
    return entry.element;
  }

  /** The name of an attribute: "r:id" for one of relationships, "xmlns" and "xmlns:p" as they stand. */
  attribute(bytes: Uint8Array, from: number, to: number): string {
    const entry = this.find(bytes, from, to);
    entry.attribute ??= this.attributeName(entry.text);
    return entry.attribute;
  }

  /** Namespaces that the element at this depth declares, by prefix ("" for the default one). They hold until it closes. */
  declare(depth: number, declared: ReadonlyMap<string, string>): void {
    this.scopes.push({ depth, scope: this.scope });
    this.scope = new Map([...this.scope, ...declared]);
    this.forget();
  }

  /** The root element's name is known: its namespace is the one that goes without prefix. */
  setRoot(rawName: string): void {
    const at = rawName.indexOf(':');
    this.rootNamespace = this.scope.get(at < 0 ? '' : rawName.slice(0, at)) ?? '';
    this.forget();
  }

  /** The element at this depth closed. */
  close(depth: number): void {
    const last = this.scopes[this.scopes.length - 1];
    if (last?.depth !== depth) return;
    this.scopes.pop();
    this.scope = last.scope;
    this.forget();
  }

  private elementName(text: string): string {
    const at = text.indexOf(':');
    const prefix = at < 0 ? '' : text.slice(0, at);
    if ((this.scope.get(prefix) ?? '') === this.rootNamespace) return text.slice(at + 1);
    return `${prefix || '?'}:${text.slice(at + 1)}`;
  }

  private attributeName(text: string): string {
    const at = text.indexOf(':');
    if (at < 0) return text;
    return RELATIONSHIPS.test(this.scope.get(text.slice(0, at)) ?? '') ? `r:${text.slice(at + 1)}` : text;
  }

  private find(bytes: Uint8Array, from: number, to: number): Entry {
    if (to !== from + 1) return this.lookUp(bytes, from, to);
    const letter = bytes[from] as number;
    return (this.letters[letter] ??= this.lookUp(bytes, from, to));
  }

  private lookUp(bytes: Uint8Array, from: number, to: number): Entry {
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    const bucket = hash & (BUCKETS - 1);
    for (let entry = this.buckets[bucket] ?? null; entry !== null; entry = entry.next) {
      if (entry.hash === hash && sameBytes(entry.raw, bytes, from, to)) return entry;
    }
    if (this.kept >= MAX_KEPT) this.forget();
    const raw = bytes.slice(from, to);
    const entry = {
      raw,
      hash,
      text: new TextDecoder().decode(raw),
      element: null,
      attribute: null,
      next: this.buckets[bucket] ?? null,
    };
    this.buckets[bucket] = entry;
    this.kept += 1;
    return entry;
  }

  private forget(): void {
    this.buckets = new Array<Entry | null>(BUCKETS).fill(null);
    this.letters = [];
    this.kept = 0;
    this.isPlain = (this.scope.get('') ?? '') === this.rootNamespace;
  }
}

function sameBytes(raw: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let at = 0; at < raw.length; at += 1) if (raw[at] !== bytes[from + at]) return false;
  return true;
}
