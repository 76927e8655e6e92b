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

/** What becomes of a sheet that a workbook lists: one of ours may take its place. */
export type Fate = 'stays' | 'goes' | IncomingSheet;

export interface SheetChanges {
  /** Of the sheets that the workbook lists, in order. */
  readonly fates: readonly Fate[];
  /** All new sheets, in the order of the workbook that they come from; those that take nobody's place go to the end. */
  readonly incoming: readonly IncomingSheet[];
  /** Defined names that come with them; their localSheetId counts `incoming`. */
  readonly names: readonly XmlElement[];
  /** The namespace of relationships. */
  readonly namespace: string;
}

/** Changes the list of a workbook's sheets, and what counts by it: defined names and the sheet that is shown. */
export function listSheets(workbook: EditablePart, changes: SheetChanges): void {
  const { fates, incoming, namespace } = changes;
  const { root, edits } = workbook;
  const list = childOf(root, 'sheets');
  if (!list) return;
  const listed = childrenOf(list, 'sheet');
  let nextId = Math.max(0, ...listed.map((sheet) => Number(attributeOf(sheet, 'sheetId')))) + 1;
  const xml = (sheet: IncomingSheet): string => {
    const state = sheet.state === null ? '' : ` state="${escapeXml(sheet.state)}"`;
    nextId += 1;
    return (
      `<${prefixOf(list.tag.rawName)}sheet xmlns:r="${namespace}" name="${escapeXml(sheet.name)}" ` +
      `sheetId="${nextId - 1}"${state} r:id="${sheet.relationship}"/>`
    );
  };
  listed.forEach((sheet, index) => {
    const fate = fates[index] ?? 'stays';
    if (fate === 'goes') edits.remove(sheet);
    else if (fate !== 'stays') edits.replace(sheet, xml(fate));
  });
  const added = incoming.filter((sheet) => !fates.includes(sheet));
  edits.append(list, added.map(xml).join(''));
  const order: (number | IncomingSheet)[] = [
    ...fates.flatMap((fate, index) => (fate === 'goes' ? [] : [fate === 'stays' ? index : fate])),
    ...added,
  ];
  moveNames(workbook, { ...changes, listed, order });
  moveViews(workbook, { ...changes, listed, order });
}

interface Moved extends SheetChanges {
  readonly listed: readonly XmlElement[];
  /** The sheets as they stand now: those that stay by their former place. */
  readonly order: readonly (number | IncomingSheet)[];
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

/** The sheet that was shown is shown, wherever it stands now, or what took its place; where it went, the first. */
function moveViews({ root, edits }: EditablePart, { listed, fates, order }: Moved): void {
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const shown = attributeOf(view, attribute);
      const fate = fates[Number(shown)];
      const now = order.indexOf(typeof fate === 'object' ? fate : Number(shown));
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
