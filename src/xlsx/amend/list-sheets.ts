import { markOfName } from '../../workbook/marks';
import { sheetOfReference } from '../workbook-part';
import type { EditablePart } from './open-package';
import { AFTER_NAMES } from './workbook-part-edits';
import { attributeOf, childOf, childrenOf, escapeXml, escapeXmlText, prefixOf, type XmlElement } from './xml-tree';

/** A sheet of ours that comes into the workbook. */
export interface IncomingSheet {
  readonly name: string;
  readonly mark: string | null;
  readonly state: string | null;
  /** Its relationship in the workbook that it comes into. */
  readonly relationship: string;
}

/** What becomes of the sheets that a workbook lists: null for one that goes, a sheet that takes its place, or itself. */
export type Fate = 'stays' | 'goes' | IncomingSheet;

/**
 * Changes the list of a workbook's sheets, and what counts by it: defined names and the sheet that is shown.
 * @param fates of the sheets there are, in order
 * @param added sheets put at the end
 * @param names defined names that come with the new sheets; their localSheetId counts `incoming`
 * @param incoming all new sheets in the order of their own workbook
 */
export function listSheets(
  workbook: EditablePart,
  fates: readonly Fate[],
  added: readonly IncomingSheet[],
  names: readonly XmlElement[],
  incoming: readonly IncomingSheet[],
  relationshipsNamespace: string,
): void {
  const { root, edits } = workbook;
  const list = childOf(root, 'sheets');
  if (!list) return;
  const listed = childrenOf(list, 'sheet');
  let nextId = Math.max(0, ...listed.map((sheet) => Number(attributeOf(sheet, 'sheetId')))) + 1;
  const xml = (sheet: IncomingSheet): string => {
    const state = sheet.state === null ? '' : ` state="${escapeXml(sheet.state)}"`;
    nextId += 1;
    return (
      `<${prefixOf(list.tag.rawName)}sheet xmlns:r="${relationshipsNamespace}" name="${escapeXml(sheet.name)}" ` +
      `sheetId="${nextId - 1}"${state} r:id="${sheet.relationship}"/>`
    );
  };
  listed.forEach((sheet, index) => {
    const fate = fates[index] ?? 'stays';
    if (fate === 'goes') edits.remove(sheet);
    else if (fate !== 'stays') edits.replace(sheet, xml(fate));
  });
  edits.append(list, added.map(xml).join(''));
  const order: (number | IncomingSheet)[] = [
    ...fates.flatMap((fate, index) => (fate === 'goes' ? [] : [fate === 'stays' ? index : fate])),
    ...added,
  ];
  moveNames(workbook, { listed, fates, order, names, incoming });
  moveViews(workbook, listed, order);
}

interface Moved {
  readonly listed: readonly XmlElement[];
  readonly fates: readonly Fate[];
  /** The sheets as they stand now: those there were by their former place. */
  readonly order: readonly (number | IncomingSheet)[];
  readonly names: readonly XmlElement[];
  readonly incoming: readonly IncomingSheet[];
}

function moveNames({ root, edits }: EditablePart, { listed, fates, order, names, incoming }: Moved): void {
  const coming = new Set(incoming.map(({ name }) => name.toLowerCase()));
  const going = listed.filter((_, index) => fates[index] !== 'stays').map(keyOf);
  const goingNames = new Set(going.filter((name) => !coming.has(name)));
  const arriving = new Set(names.map(keyOf));
  const marks = new Set(incoming.flatMap(({ mark }) => mark ?? []));
  const list = childOf(root, 'definedNames');
  for (const name of childrenOf(list, 'definedName')) {
    const mark = markOfName(attributeOf(name, 'name') ?? '');
    const local = attributeOf(name, 'localSheetId');
    const sheet = sheetOfReference(name.text)?.toLowerCase();
    const isLocalOfGone = local !== null && (fates[Number(local)] ?? 'stays') !== 'stays';
    const isOfGone = local === null && sheet !== undefined && goingNames.has(sheet);
    const isReplaced = local === null && arriving.has(keyOf(name));
    if (isLocalOfGone || isOfGone || isReplaced || (mark !== null && marks.has(mark))) edits.remove(name);
    else if (local !== null) {
      const now = order.indexOf(Number(local));
      if (now >= 0 && now !== Number(local)) edits.setAttribute(name, 'localSheetId', String(now));
    }
  }
  const prefix = prefixOf(root.tag.rawName);
  const xml = names.map((name) => {
    const local = attributeOf(name, 'localSheetId');
    const sheet = local === null ? undefined : incoming[Number(local)];
    const place = sheet ? ` localSheetId="${order.indexOf(sheet)}"` : '';
    const hidden = attributeOf(name, 'hidden') === null ? '' : ' hidden="1"';
    return `<${prefix}definedName name="${escapeXml(attributeOf(name, 'name') ?? '')}"${place}${hidden}>${escapeXmlText(name.text)}</${prefix}definedName>`;
  });
  if (xml.length === 0) return;
  if (list) edits.append(list, xml.join(''));
  else edits.insertInOrder(root, `<${prefix}definedNames>${xml.join('')}</${prefix}definedNames>`, AFTER_NAMES);
}

function keyOf(name: XmlElement): string {
  return (attributeOf(name, 'name') ?? '').toLowerCase();
}

/** The sheet that was shown is shown, wherever it stands now; where it went, the first. */
function moveViews({ root, edits }: EditablePart, listed: readonly XmlElement[], order: Moved['order']): void {
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const shown = attributeOf(view, attribute);
      const now = order.indexOf(Number(shown));
      if (shown === null || now === Number(shown)) continue;
      const visible = order.findIndex((sheet) => isVisible(sheet, listed));
      edits.setAttribute(view, attribute, String(now >= 0 ? now : Math.max(0, visible)));
    }
  }
}

function isVisible(sheet: number | IncomingSheet, listed: readonly XmlElement[]): boolean {
  const state = typeof sheet === 'number' ? attributeOf(listed[sheet], 'state') : sheet.state;
  return state === null || state === 'visible';
}
