import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import { jsonText, SETTING_PREFIX } from './settings-text';
import type { ZipParts } from './zip-parts';

/** Excel keeps what an add-in keeps with a workbook as properties of a web extension, each as JSON. */
const PART = /^xl\/webextensions\/webextension\d*\.xml$/i;

/**
 * What the product kept from within Excel, by key; null where the workbook has no web extension at all. A value that is no
 * JSON text is left out: Excel writes none.
 */
export function* readExcelSettings(parts: ZipParts, budget: Budget): Steps<Readonly<Record<string, string>> | null> {
  const extensions = parts.names().filter((name) => PART.test(name));
  if (extensions.length === 0) return null;
  const settings: Record<string, string> = {};
  for (const part of extensions.sort()) {
    yield* parts.parse(part, {
      open(name, _, tag) {
        if (name !== 'property') return;
        const key = tag.attribute('name') ?? '';
        const value = key.startsWith(SETTING_PREFIX) ? jsonText(tag.attribute('value') ?? '') : null;
        if (value === null) return;
        budget.spendCell();
        budget.spendText(value.length);
        settings[key] = value;
      },
    });
  }
  return settings;
}
