/** Writes a workbook in a thread of its own: see adapters-write-aside.ts. */
import type { WorkbookSpec } from '../workbook/spec';
import { writeXlsx } from '../xlsx/write';

/** What the worker answers: the file, or why there is none. */
export type Written = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: string };

/** The part of a worker's world that is used here. */
interface WorkerWorld {
  addEventListener(type: 'message', listener: (event: { readonly data: WorkbookSpec }) => void): void;
  postMessage(written: Written, transfer?: readonly ArrayBuffer[]): void;
}
const world = self as unknown as WorkerWorld;

world.addEventListener('message', ({ data: spec }) => {
  writeXlsx(spec).then(
    (written) => {
      const bytes = new Uint8Array(written);
      world.postMessage({ bytes }, [bytes.buffer]);
    },
    (error: unknown) => world.postMessage({ problem: String(error) }),
  );
});
