import type { Steps } from '../../workbook/steps';
import { readRelationships } from '../relationships';
import type { EditablePart, OpenPackage } from './open-package';
import { ContentTypes, listOf, RelationshipList } from './package-parts';
import { isStrict } from './workbook-part-edits';

/** Takes the parts of sheets out of a file, with all that hangs on these sheets alone. */
export function* removeSheetParts(open: OpenPackage, workbook: EditablePart, sheets: readonly string[]): Steps<void> {
  if (sheets.length === 0) return;
  const going = new Set(sheets);
  const found = yield* readRelationships(open.parts, workbook.name, open.budget);
  const others = found.map(({ target }) => target).filter((target) => !going.has(target));
  const kept = yield* reachable(open, others, new Set([workbook.name, ...going]));
  const gone = yield* reachable(open, sheets, new Set([workbook.name, ...kept]));
  const types = yield* ContentTypes.open(open);
  const relationships = yield* RelationshipList.open(open, workbook.name, isStrict(workbook.root));
  for (const part of gone) {
    open.remove(part);
    if (open.parts.has(listOf(part))) open.remove(listOf(part));
    types.remove(part);
  }
  for (const sheet of sheets) relationships.removeTarget(sheet);
}

/** These parts and those they lead to, but for some. */
function* reachable(open: OpenPackage, from: readonly string[], but: ReadonlySet<string>): Steps<ReadonlySet<string>> {
  const reached = new Set<string>();
  const next = [...from];
  for (let part = next.pop(); part !== undefined; part = next.pop()) {
    if (reached.has(part) || but.has(part) || !open.parts.has(part)) continue;
    reached.add(part);
    for (const { target } of yield* readRelationships(open.parts, part, open.budget)) next.push(target);
  }
  return reached;
}
