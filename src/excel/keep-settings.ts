import { inExcel } from './run';

const PREFIX = 'paac.';

/** Asks for what the product keeps with the workbook; it can be had once the context has been synced. */
export function loadSettings(context: Excel.RequestContext): () => Readonly<Record<string, string>> {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  return () =>
    Object.fromEntries(
      settings.items
        .filter(({ key, value }) => key.startsWith(PREFIX) && typeof value === 'string')
        .map(({ key, value }) => [key, value as string]),
    );
}

/**
 * Keeps a text with the workbook, saved when the workbook is; null forgets it. One round trip.
 * @param key begins with "paac."
 * @throws RangeError for another key, WorkbookError for what Excel refuses
 */
export async function keepSetting(key: string, value: string | null): Promise<void> {
  if (!key.startsWith(PREFIX)) throw new RangeError(`Not a key of ours: ${key}`);
  await inExcel(async (context) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, value);
    await context.sync();
  });
}
