import { nextTurn, throwIfCancelled } from '../actions/slices';
import { WorkbookError } from '../workbook/errors';
import type { WorkbookSpec } from '../workbook/spec';
import type { Order, Written } from './adapters-write-worker';

/** So many rows are handed over at once: copying a large sheet to the other thread is work as well. */
const ROWS_AT_ONCE = 200;

/**
 * Writes a workbook beside the page's own thread, which a summary of hundreds of workbooks would hold for seconds: the page
 * answers all the while, and cancelling ends the writing at once. Where there are no workers, it is written here.
 * Rejects with WorkbookError "cancelled", or with Error for a spec that cannot be written.
 */
export async function writeAside(spec: WorkbookSpec, signal?: AbortSignal): Promise<Uint8Array> {
  if (typeof Worker === 'undefined') return (await import('../xlsx/write')).writeXlsx(spec);
  const worker = new Worker(new URL('./adapters-write-worker.ts', import.meta.url));
  try {
    const written = answerOf(worker, signal);
    await Promise.race([written, handOver(spec, worker, signal)]);
    return await written;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, signal: AbortSignal | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new WorkbookError('cancelled')), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Written>) =>
      'bytes' in data ? resolve(data.bytes) : reject(new Error(data.problem)),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
}

async function handOver(spec: WorkbookSpec, worker: Worker, signal: AbortSignal | undefined): Promise<void> {
  const tell = (order: Order): void => worker.postMessage(order);
  for (const sheet of spec.sheets) {
    tell({ kind: 'sheet', sheet: { ...sheet, rows: [] } });
    for (let from = 0; from < sheet.rows.length; from += ROWS_AT_ONCE) {
      throwIfCancelled(signal);
      tell({ kind: 'rows', rows: sheet.rows.slice(from, from + ROWS_AT_ONCE) });
      await nextTurn();
    }
  }
  tell({ kind: 'write', workbook: { ...spec, sheets: [] } });
}
