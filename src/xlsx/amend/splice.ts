import type { Place } from '../xml-handler';

/** Another text in the place of what stands there; where the place is empty, it is put in. */
export interface Edit extends Place {
  readonly text: string;
}

/** The edits in order. Of those in one place, what is put in comes before what is replaced, each in the order given. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from));
}

/**
 * A part with edits made, as its bytes come: bytes outside the edits pass through untouched.
 * Edits must be in order, none within another, and given before the bytes they are in.
 */
export class Splicer {
  private readonly edits: Edit[] = [];
  private next = 0;
  private at = 0;
  private skipTo = 0;
  private readonly encoder = new TextEncoder();

  constructor(private readonly write: (chunk: Uint8Array) => void) {}

  add(edits: readonly Edit[]): void {
    for (const edit of edits) this.edits.push(edit);
  }

  /** The next bytes of the part. */
  push(chunk: Uint8Array): void {
    const start = this.at;
    const end = start + chunk.length;
    for (let edit = this.edits[this.next]; edit !== undefined && edit.from < end; edit = this.edits[this.next]) {
      this.pass(chunk, start, edit.from);
      this.put(edit);
    }
    this.pass(chunk, start, end);
  }

  /** There are no more bytes: what is put in at the very end still comes. */
  finish(): void {
    for (let edit = this.edits[this.next]; edit !== undefined; edit = this.edits[this.next]) this.put(edit);
  }

  private put(edit: Edit): void {
    if (edit.text !== '') this.write(this.encoder.encode(edit.text));
    this.skipTo = Math.max(this.skipTo, edit.to);
    this.next += 1;
    if (this.next < MANY) return;
    this.edits.splice(0, this.next);
    this.next = 0;
  }

  /** Lets the bytes through up to `to`, but those that were replaced. */
  private pass(chunk: Uint8Array, start: number, to: number): void {
    const from = Math.max(this.at, this.skipTo);
    if (to > from) this.write(chunk.subarray(from - start, to - start));
    this.at = Math.max(this.at, to);
  }
}

/** Edits done with are let go in lots of so many. */
const MANY = 10_000;

/** A part that is in memory whole, with edits made in any order. */
export function splice(content: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const splicer = new Splicer((chunk) => chunks.push(chunk));
  splicer.add(inOrder(edits));
  splicer.push(content);
  splicer.finish();
  return joined(chunks);
}

/** Chunks as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
