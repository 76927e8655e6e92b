import { WorkbookError } from '../workbook/errors';
import type { Limits } from './limits';

/** Counts what reading one file has cost so far and refuses it once a limit is passed. */
export class Budget {
  private inflated = 0;
  private cells = 0;
  private text = 0;
  private moved = 0;
  private spent = 0;
  private since: number;

  constructor(
    readonly limits: Limits,
    private readonly signal?: AbortSignal,
  ) {
    this.since = performance.now();
  }

  /** Throws "zip-bomb" once the parts read so far inflate to more than the limit. */
  spendInflated(bytes: number): void {
    this.inflated += bytes;
    if (this.inflated > this.limits.inflatedBytes)
      throw new WorkbookError('zip-bomb', { limit: this.limits.inflatedBytes });
  }

  /** Throws "too-many-cells" once more cells (or merges, tables, names) were kept than the limit. */
  spendCell(): void {
    this.cells += 1;
    if (this.cells > this.limits.cells) throw new WorkbookError('too-many-cells', { limit: this.limits.cells });
  }

  /** Throws "damaged" for one text longer than the limit; `place` tells the sheet and the cell. */
  checkText(length: number, place?: () => WorkbookError['params']): void {
    if (length <= this.limits.textLength) return;
    throw new WorkbookError('damaged', { ...place?.(), reason: 'text-too-long', limit: this.limits.textLength });
  }

  /** Throws "too-many-cells" once all texts kept are longer together than the limit. */
  spendText(length: number): void {
    this.text += length;
    if (this.text > this.limits.totalText) throw new WorkbookError('too-many-cells');
  }

  /** Whether a shared formula of this length may still be spelled out for one more cell. */
  canMove(length: number): boolean {
    this.moved += length;
    return this.moved <= this.limits.movedFormulas;
  }

  /** Work stops here, as a step ends. */
  pause(): void {
    this.spent += performance.now() - this.since;
    if (this.spent > this.limits.milliseconds) throw new WorkbookError('too-slow', { limit: this.limits.milliseconds });
  }

  /** Work goes on. Throws "cancelled" where the reader was told to stop. */
  resume(): void {
    this.since = performance.now();
    if (this.signal?.aborted === true) throw new WorkbookError('cancelled');
  }
}
