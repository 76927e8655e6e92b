import type { Steps } from '../../workbook/steps';
import type { TagPlace } from '../xml-handler';
import type { EditablePart, OpenPackage } from './open-package';
import { ContentTypes, RelationshipList } from './package-parts';
import { readRelationships } from '../relationships';
import type { Edit } from './splice';
import { appending, childrenOf, prefixOf, rawXmlWith } from './xml-tree';
import { packPart } from './pack-part';
import { isStrict, mainNamespace } from './workbook-part-edits';

const TEXTS = 'xl/sharedStrings.xml';
const TEXTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/**
 * Puts the shared texts of a new workbook behind those of another, which keep their numbers.
 * @returns how many there were
 */
export function* graftTexts(open: OpenPackage, workbook: EditablePart, made: EditablePart): Steps<number> {
  const strict = isStrict(workbook.root);
  const found = yield* readRelationships(open.parts, workbook.name, open.budget);
  const known = found.find(({ type }) => type === 'sharedStrings')?.target;
  const items = childrenOf(made.root, 'si');
  if (known === undefined || !open.parts.has(known)) {
    const text = items.map((item) => rawXmlWith(made.content, item, {})).join('');
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${mainNamespace(strict)}">${text}</sst>`;
    open.put(TEXTS, packPart(new TextEncoder().encode(xml)));
    if (known === undefined) (yield* RelationshipList.open(open, workbook.name, strict)).add('sharedStrings', TEXTS);
    const types = yield* ContentTypes.open(open);
    types.remove(TEXTS);
    types.add(TEXTS, TEXTS_TYPE);
    return 0;
  }
  let count = 0;
  let root: TagPlace | null = null;
  let end = 0;
  const edits: Edit[] = [];
  yield* open.parts.parse(known, {
    open(name, depth, tag) {
      if (depth === 2 && name === 'si') count += 1;
      if (depth !== 1) return;
      root = tag.place();
      end = root.to;
      for (const attribute of ['count', 'uniqueCount']) {
        const place = tag.valuePlace(attribute);
        const total = Number(tag.attribute(attribute)) + items.length;
        if (place && Number.isInteger(total)) edits.push({ ...place, text: String(total) });
      }
    },
    close(_, depth, from) {
      if (depth === 1) end = from;
    },
  });
  const tag = root as TagPlace | null;
  if (tag === null) return 0;
  const declared = prefixOf(tag.rawName) === '' ? {} : { xmlns: mainNamespace(strict) };
  const text = items.map((item) => rawXmlWith(made.content, item, declared)).join('');
  yield* open.splice(known, [...edits, appending(tag, end, text)]);
  return count;
}
