/**
 * A part of ours, with what a person set outside Excel. Custom XML is the place the format has for it: Excel carries it along
 * when it saves; LibreOffice leaves it out, as it does what an add-in keeps. The settings that Excel keeps for the add-in lie
 * elsewhere (see settings-of-excel.ts) and are Excel's alone to write; so that of two values the later one can be told, each
 * here says what Excel's was when it was written.
 *
 *   <ajustes xmlns="urn:seguimiento-paac:ajustes"><ajuste clave="paac.corte" valor="&quot;2025-08-31&quot;" enExcel="1c2b3a4d"/></ajustes>
 *
 * Without `valor` a setting was taken away, without `enExcel` Excel had none.
 */
import { WorkbookError } from '../workbook/errors';
import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import { crc32 } from './crc32';
import type { Relationship } from './relationships';
import { jsonText, SETTING_PREFIX } from './settings-text';
import type { XmlHandler, XmlTag } from './xml-handler';
import type { ZipParts } from './zip-parts';

export const SETTINGS_NAMESPACE = 'urn:seguimiento-paac:ajustes';
/** Bytes of such a part. Thousands of confirmed estados take some 130 each; what is larger is someone else's and not opened. */
const LARGEST = 4 * 1024 * 1024;

interface OwnSetting {
  /** Null for one that was taken away. */
  readonly value: string | null;
  /** The fingerprint of Excel's value at that time; null where it had none. */
  readonly inExcel: string | null;
}

interface OwnSettings {
  readonly part: string;
  readonly settings: ReadonlyMap<string, OwnSetting>;
}

/**
 * The first part of ours that the workbook leads to; null where there is none. One that is damaged says nothing; other
 * programs' parts of this kind are not judged.
 * @param relationships of the workbook
 */
export function* readOwnSettings(
  parts: ZipParts,
  relationships: readonly Relationship[],
  budget: Budget,
): Steps<OwnSettings | null> {
  const targets = new Set(relationships.filter(({ type }) => type === 'customXml').map(({ target }) => target));
  for (const part of targets) {
    if ((parts.entry(part)?.size ?? Infinity) > LARGEST) continue;
    const reading = new OwnSettingsReading(budget);
    try {
      yield* parts.parse(part, reading);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== 'damaged') throw error;
      reading.settings.clear();
    }
    if (reading.isOurs) return { part, settings: reading.settings };
  }
  return null;
}

class OwnSettingsReading implements XmlHandler {
  readonly settings = new Map<string, OwnSetting>();
  isOurs = false;

  constructor(private readonly budget: Budget) {}

  open(name: string, depth: number, tag: XmlTag): void {
    if (depth === 1) this.isOurs = name === 'ajustes' && namespaceOf(tag) === SETTINGS_NAMESPACE;
    if (!this.isOurs || depth !== 2 || name !== 'ajuste') return;
    const key = tag.attribute('clave') ?? '';
    const written = tag.attribute('valor');
    const value = written === null ? null : jsonText(written);
    if (!key.startsWith(SETTING_PREFIX) || (written !== null && value === null)) return;
    this.budget.spendCell();
    this.budget.spendText(value?.length ?? 0);
    this.settings.set(key, { value, inExcel: tag.attribute('enExcel') });
  }
}

/** Tells a value from others without repeating it: its CRC-32 in hexadecimal. */
export function fingerprintOf(value: string): string {
  return crc32(new TextEncoder().encode(value)).toString(16).padStart(8, '0');
}

/** The namespace of a root element. */
function namespaceOf(tag: XmlTag): string | null {
  const { rawName } = tag.place();
  const colon = rawName.indexOf(':');
  return tag.attribute(colon < 0 ? 'xmlns' : `xmlns:${rawName.slice(0, colon)}`);
}
