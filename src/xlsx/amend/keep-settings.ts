import type { Steps } from '../../workbook/steps';
import { readRelationships } from '../relationships';
import { readExcelSettings } from '../settings-of-excel';
import { fingerprintOf, readOwnSettings, SETTINGS_NAMESPACE } from '../settings-part';
import { OpenPackage } from './open-package';
import { packPart } from './pack-part';
import { ContentTypes, RelationshipList } from './package-parts';
import { isStrict } from './workbook-part-edits';
import { escapeXml } from './xml-tree';

type Settings = Readonly<Record<string, string>>;

const TYPE = 'application/xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const STRICT_PROPERTIES_NAMESPACE = 'http://purl.oclc.org/ooxml/officeDocument/customXml';
/** Tells our part from other programs' in a workbook; each workbook has one of ours at most. */
const ITEM_ID = '{5C0E1F0B-3B7A-4E43-9D1C-8A6F2D7B94E1}';

/**
 * A workbook's file that keeps these settings, in a part of ours that takes the place of an earlier one (see
 * settings-part.ts). All else stays byte for byte.
 * @throws WorkbookError where the file is not whole
 */
export function* keepSettings(file: Uint8Array, settings: Settings, signal?: AbortSignal): Steps<Uint8Array> {
  const open = new OpenPackage(file, signal);
  const workbook = yield* open.edit(yield* open.findWorkbook());
  const relationships = yield* readRelationships(open.parts, workbook.name, open.budget);
  const own = yield* readOwnSettings(open.parts, relationships, open.budget);
  const xml = settingsXml(settings, (yield* readExcelSettings(open.parts, open.budget)) ?? {});
  const part = own?.part ?? (yield* newPart(open, workbook.name, isStrict(workbook.root)));
  put(open, part, xml);
  return open.made();
}

/** Lists a part that the file has not yet, with the properties that Excel wants of it. */
function* newPart(open: OpenPackage, workbook: string, strict: boolean): Steps<string> {
  const part = open.freeName('customXml/item', '.xml');
  const properties = open.freeName('customXml/itemProps', '.xml');
  const types = yield* ContentTypes.open(open);
  for (const [name, type] of [
    [part, TYPE],
    [properties, PROPERTIES_TYPE],
  ] as const) {
    // Said of a part that the file has no longer.
    types.remove(name);
    types.add(name, type);
  }
  (yield* RelationshipList.open(open, workbook, strict)).add('customXml', part);
  (yield* RelationshipList.open(open, part, strict)).add('customXmlProps', properties);
  put(open, properties, propertiesXml(strict ? STRICT_PROPERTIES_NAMESPACE : PROPERTIES_NAMESPACE));
  return part;
}

function put(open: OpenPackage, part: string, xml: string): void {
  open.put(part, packPart(new TextEncoder().encode(xml)));
}

/** @param inExcel what Excel keeps with the same workbook */
function settingsXml(settings: Settings, inExcel: Settings): string {
  const keys = [...new Set([...Object.keys(settings), ...Object.keys(inExcel)])].sort();
  const items = keys.map((key) => {
    const [value, other] = [settings[key], inExcel[key]];
    return (
      `<ajuste clave="${escapeXml(key)}"` +
      (value === undefined ? '' : ` valor="${escapeXml(textAsJson(value))}"`) +
      (other === undefined ? '/>' : ` enExcel="${fingerprintOf(other)}"/>`)
    );
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ajustes xmlns="${SETTINGS_NAMESPACE}">${items.join('')}</ajustes>`;
}

/** A text as JSON that XML can hold, whatever characters are in it. */
function textAsJson(text: string): string {
  return JSON.stringify(text).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

function propertiesXml(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
