/** Told what a scanner meets. Depth is 1 for the root element. Names as in xml-names.ts. */
export interface XmlHandler {
  /** An element begins; its attributes can be asked for until this returns. */
  open(name: string, depth: number, tag: XmlTag): void;
  /** It ends; its closing tag stands at from..to (nothing where the element is empty). Places are as in Place. */
  close?(name: string, depth: number, from: number, to: number): void;
  /** A run of text inside the element last opened. An element's text may come in several runs. */
  text?(run: XmlRun, depth: number): void;
  /**
   * May take a whole element by itself: the "<" of one stands at `at`, what has come so far ends at `length`, names without
   * prefix are in the root's namespace. Answers where the element ends, or -1 to have it scanned like any other.
   * @param passed bytes of the part that came before `bytes`
   */
  quick?(bytes: Uint8Array, at: number, length: number, passed: number): number;
}

/** Where something stands in a part: in bytes of its UTF-8 text, without mark, from the beginning. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where an opening tag stands. */
export interface TagPlace extends Place {
  /** The element's name as it is written, with its prefix. */
  readonly rawName: string;
  /** Where the name ends: attributes may be put in here. */
  readonly nameTo: number;
  /** Whether it is its own closing tag. */
  readonly isEmpty: boolean;
}

export interface XmlTag {
  /** The attribute's text, or null where the element has none of this name. */
  attribute(name: string): string | null;
  /** Where the attribute's raw bytes stand in `bytes`, or -1; `valueEnd` is where they end. For what must be quick. */
  find(name: string): number;
  readonly valueEnd: number;
  readonly bytes: Uint8Array;
  /** Where the tag stands. */
  place(): TagPlace;
  /** Where the raw text of an attribute stands, between its quotes; null where the element has none of this name. */
  valuePlace(name: string): Place | null;
  attributeNames(): readonly string[];
}

export interface XmlRun {
  text(): string;
  /** The text as a number where it is plain digits (see plain-number.ts) and all of the element's text, else NaN. */
  plainNumber(): number;
}
