import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import type { Relationship } from './relationships';
import { readExcelSettings } from './settings-of-excel';
import { fingerprintOf, readOwnSettings } from './settings-part';
import type { ZipParts } from './zip-parts';

/**
 * What the product kept with the workbook, by key: from within Excel, and from outside it. Of a key that both have, what was
 * kept outside holds, unless Excel keeps something else than it did then: that came later.
 * @param relationships of the workbook
 */
export function* readSettings(
  parts: ZipParts,
  relationships: readonly Relationship[],
  budget: Budget,
): Steps<Readonly<Record<string, string>>> {
  const inExcel = yield* readExcelSettings(parts, budget);
  const own = yield* readOwnSettings(parts, relationships, budget);
  const settings = new Map(Object.entries(inExcel ?? {}));
  for (const [key, kept] of own?.settings ?? []) {
    const now = inExcel?.[key];
    // A workbook that lost Excel's settings altogether went through another program: nobody took them away.
    const isLater = inExcel !== null && (now === undefined ? null : fingerprintOf(now)) !== kept.inExcel;
    if (isLater) continue;
    if (kept.value === null) settings.delete(key);
    else settings.set(key, kept.value);
  }
  return Object.fromEntries(settings);
}
