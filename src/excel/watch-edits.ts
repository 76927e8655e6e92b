import { inExcel } from './run';

/** Events of what the add-in itself wrote arrive a moment after it was written (milliseconds). */
const AFTERMATH = 2_000;

/** Excel.EventTriggerSource.thisLocalAddin, as it stands in an event. */
const THIS_ADDIN = 'ThisLocalAddin';

let working = 0;
let endedAt = -Infinity;

/** Does work that changes the workbook; the events it sets off are not the user's. */
export async function asOwnWork<T>(work: () => Promise<T>): Promise<T> {
  working += 1;
  try {
    return await work();
  } finally {
    working -= 1;
    endedAt = performance.now();
  }
}

/**
 * Calls back after the user edits cells, or adds or deletes sheets. Excel's events are not reliable: they only serve to tell
 * that results may be out of date, so an Excel that will not send them is no error.
 * @returns what stops it
 */
export function watchEdits(listener: () => void): () => void {
  let stopped = false;
  const handle = (event: object): Promise<void> => {
    if (!stopped && !isOwn(event)) listener();
    return Promise.resolve();
  };
  const registered = inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
    ];
    await context.sync();
    return handlers;
  }).catch(() => []);
  return () => {
    stopped = true;
    void registered.then((handlers) => removeAll(handlers)).catch(() => undefined);
  };
}

/** Excel from ExcelApi 1.14 on says who changed a cell; an older one is believed outside our own work and its aftermath. */
function isOwn(event: object): boolean {
  const { triggerSource } = event as { readonly triggerSource?: string };
  if (triggerSource !== undefined) return triggerSource === THIS_ADDIN;
  return working > 0 || performance.now() - endedAt < AFTERMATH;
}

async function removeAll(
  handlers: readonly { context: OfficeExtension.ClientRequestContext; remove: () => void }[],
): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
