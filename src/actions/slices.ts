import { WorkbookError } from '../workbook/errors';
import type { WorkOptions } from '../workbook/ports';
import type { Steps } from '../workbook/steps';

/** A slice this long (milliseconds) leaves a 60 Hz screen time to draw. */
const SLICE = 12;

/**
 * Runs steps in short slices, giving the screen and the Cancel button their turn between them.
 * Rejects with WorkbookError "cancelled" when the signal says so.
 * @param what what the progress is of, for the person who waits
 */
export async function inSlices<T>(steps: Steps<T>, options: WorkOptions = {}, what = ''): Promise<T> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    throwIfCancelled(options.signal);
    const next = steps.next();
    if (next.done === true) return next.value;
    if (performance.now() >= sliceEnd) {
      options.progress?.(next.value.done, next.value.total, what);
      await nextTurn();
      sliceEnd = performance.now() + SLICE;
    }
  }
}

/** Throws WorkbookError "cancelled" once the person has cancelled. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new WorkbookError('cancelled');
}

/** Ends after everything else that waits for its turn (clicks, drawing) has had it. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
