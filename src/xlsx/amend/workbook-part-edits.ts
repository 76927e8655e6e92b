/** What the workbook's own part must say once cells of it are changed. */
import type { Steps } from '../../workbook/steps';
import { readRelationships } from '../relationships';
import type { EditablePart, OpenPackage } from './open-package';
import { ContentTypes, RelationshipList } from './package-parts';
import { childOf, prefixOf, type XmlElement } from './xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
/** Children of the workbook that come after the one that says how it is calculated, and after its defined names. */
const AFTER_CALCULATION = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
export const AFTER_NAMES = ['calcPr', ...AFTER_CALCULATION];

/** Whether a workbook is written in the Strict variant of the format, which has other namespaces. */
export function isStrict(workbook: XmlElement): boolean {
  return [...workbook.attributes].some(([name, { value }]) => name.startsWith('xmlns') && value === STRICT_MAIN);
}

/** The namespace of workbooks and sheets. */
export function mainNamespace(strict: boolean): string {
  return strict ? STRICT_MAIN : MAIN;
}

/** Has Excel calculate all formulas when it opens the workbook: what they last gave may rest on what was changed. */
export function calculateOnOpening({ root, edits }: EditablePart): void {
  const known = childOf(root, 'calcPr');
  if (known) edits.setAttribute(known, 'fullCalcOnLoad', '1');
  else edits.insertInOrder(root, `<${prefixOf(root.tag.rawName)}calcPr fullCalcOnLoad="1"/>`, AFTER_CALCULATION);
}

/** Takes the order of calculation away, which names cells that hold no formula any more; Excel makes a new one. */
export function* dropCalculationOrder(open: OpenPackage, workbook: EditablePart): Steps<void> {
  const found = yield* readRelationships(open.parts, workbook.name, open.budget);
  for (const { type, target } of found) {
    if (type !== 'calcChain') continue;
    open.remove(target);
    (yield* RelationshipList.open(open, workbook.name, isStrict(workbook.root))).removeTarget(target);
    (yield* ContentTypes.open(open)).remove(target);
  }
}
