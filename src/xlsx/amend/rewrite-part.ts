import type { Limits } from '../limits';
import type { XmlHandler } from '../xml-handler';
import { XmlScanner } from '../xml-scanner';
import { PartPacker, type PackedPart } from './pack-part';
import { Splicer, type Edit } from './splice';

/** Gathers edits as a part is read: each lies within the tag or the text that is told of, after the one before. */
export interface RewriteHandler extends XmlHandler {
  readonly edits: Edit[];
}

/** Reads a part, changes it everywhere as it comes, and packs it: however large it is, only a piece of it is in memory. */
export class PartRewriter {
  private readonly packer = new PartPacker();
  private readonly splicer = new Splicer((chunk) => this.packer.write(chunk));
  private readonly scanner: XmlScanner;
  private pending = new Uint8Array(0);
  private passed = 0;

  constructor(
    private readonly handler: RewriteHandler,
    limits: Pick<Limits, 'tokenBytes' | 'depth' | 'attributes'>,
  ) {
    this.scanner = new XmlScanner(handler, limits);
  }

  write(chunk: Uint8Array): void {
    this.scanner.write(chunk);
    const all = new Uint8Array(this.pending.length + chunk.length);
    all.set(this.pending);
    all.set(chunk, this.pending.length);
    this.pending = all;
    this.pass(this.scanner.settled - this.passed);
  }

  finish(): PackedPart {
    this.scanner.end();
    this.pass(this.pending.length);
    this.splicer.finish();
    return this.packer.finish();
  }

  /** All that can change in the next bytes is known. */
  private pass(count: number): void {
    this.splicer.add(this.handler.edits.splice(0));
    this.splicer.push(this.pending.subarray(0, count));
    this.pending = this.pending.slice(count);
    this.passed += count;
  }
}
