import { Deflate } from 'fflate';
import { crc32 } from '../crc32';

/** The content of a part, deflated. */
export interface PackedPart {
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
  readonly crc: number;
  readonly size: number;
}

/** Deflates a part as its bytes come, so that a large sheet is never in memory whole. */
export class PartPacker {
  private readonly packed: Uint8Array[] = [];
  private crc = 0;
  private size = 0;
  private readonly stream = new Deflate({ level: 4 }, (chunk) => this.packed.push(chunk));

  write(chunk: Uint8Array): void {
    this.crc = crc32(chunk, this.crc);
    this.size += chunk.length;
    this.stream.push(chunk);
  }

  finish(): PackedPart {
    this.stream.push(new Uint8Array(0), true);
    const { packed, crc, size } = this;
    return { packed, packedSize: packed.reduce((sum, { length }) => sum + length, 0), crc, size };
  }
}

/** A part that is in memory whole. */
export function packPart(content: Uint8Array): PackedPart {
  const packer = new PartPacker();
  packer.write(content);
  return packer.finish();
}
