/** Writes a workbook in a thread of its own: see adapters-write-aside.ts. */
import type { RowSpec, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { writeXlsx } from '../xlsx/write';

/** What the worker is told, in this order: each sheet without its rows, its rows in parts, and at last to write. */
export type Order =
  | { readonly kind: 'sheet'; readonly sheet: SheetSpec }
  | { readonly kind: 'rows'; readonly rows: readonly RowSpec[] }
  | { readonly kind: 'write'; readonly workbook: WorkbookSpec };

/** What the worker answers: the file, or why there is none. */
export type Written = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: string };

/** The part of a worker's world that is used here. */
interface WorkerWorld {
  addEventListener(type: 'message', listener: (event: { readonly data: Order }) => void): void;
  postMessage(written: Written, transfer?: readonly ArrayBuffer[]): void;
}
const world = self as unknown as WorkerWorld;
const sheets: (SheetSpec & { readonly rows: RowSpec[] })[] = [];

world.addEventListener('message', ({ data: order }) => {
  if (order.kind === 'sheet') sheets.push({ ...order.sheet, rows: [] });
  else if (order.kind === 'rows') sheets.at(-1)?.rows.push(...order.rows);
  else void write({ ...order.workbook, sheets });
});

async function write(spec: WorkbookSpec): Promise<void> {
  try {
    const bytes = new Uint8Array(await writeXlsx(spec));
    world.postMessage({ bytes }, [bytes.buffer]);
  } catch (error) {
    world.postMessage({ problem: String(error) });
  }
}
