import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import type { ZipParts } from './zip-parts';

/** Excel keeps what an add-in keeps with a workbook as properties of a web extension; ours begin with this. */
const PREFIX = 'paac.';
const PART = /^xl\/webextensions\/webextension\d*\.xml$/i;

/** What the product kept with the workbook, by key. A value that is no JSON text is left out: Excel writes none. */
export function* readSettings(parts: ZipParts, budget: Budget): Steps<Readonly<Record<string, string>>> {
  const settings: Record<string, string> = {};
  for (const part of parts
    .names()
    .filter((name) => PART.test(name))
    .sort()) {
    yield* parts.parse(part, {
      open(name, _, tag) {
        if (name !== 'property') return;
        const key = tag.attribute('name') ?? '';
        const value = key.startsWith(PREFIX) ? jsonText(tag.attribute('value') ?? '') : null;
        if (value === null) return;
        budget.spendCell();
        budget.spendText(value.length);
        settings[key] = value;
      },
    });
  }
  return settings;
}

function jsonText(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
