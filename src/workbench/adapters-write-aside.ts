import { WorkbookError } from '../workbook/errors';
import type { WorkbookSpec } from '../workbook/spec';
import type { Written } from './adapters-write-worker';

/**
 * Writes a workbook beside the page's own thread, which a summary of hundreds of workbooks would hold for seconds: the page
 * answers all the while, and cancelling ends the writing at once. Where there are no workers, it is written here.
 * Rejects with WorkbookError "cancelled", or with Error for a spec that cannot be written.
 */
export async function writeAside(spec: WorkbookSpec, signal?: AbortSignal): Promise<Uint8Array> {
  if (typeof Worker === 'undefined') return (await import('../xlsx/write')).writeXlsx(spec);
  const worker = new Worker(new URL('./adapters-write-worker.ts', import.meta.url));
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      const cancel = (): void => reject(new WorkbookError('cancelled'));
      if (signal?.aborted === true) cancel();
      signal?.addEventListener('abort', cancel);
      worker.addEventListener('message', ({ data }: MessageEvent<Written>) =>
        'bytes' in data ? resolve(data.bytes) : reject(new Error(data.problem)),
      );
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(spec);
    });
  } finally {
    worker.terminate();
  }
}
