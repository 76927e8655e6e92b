import type { Steps } from '../../workbook/steps';
import { LIMITS } from '../limits';
import { readRelationships } from '../relationships';
import type { TagPlace, XmlTag } from '../xml-handler';
import { XmlScanner } from '../xml-scanner';
import type { EditablePart, OpenPackage } from './open-package';
import { packPart } from './pack-part';
import { ContentTypes, RelationshipList } from './package-parts';
import { splice, type Edit } from './splice';
import { isStrict, mainNamespace } from './workbook-part-edits';
import { appending, prefixOf } from './xml-tree';

const TEXTS = 'xl/sharedStrings.xml';
const TEXTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/**
 * Puts the shared texts of a new workbook behind those of another, which keep their numbers.
 * @param made the new workbook's part of them
 * @returns how many there were
 */
export function* graftTexts(open: OpenPackage, workbook: EditablePart, made: Uint8Array): Steps<number> {
  const strict = isStrict(workbook.root);
  const found = yield* readRelationships(open.parts, workbook.name, open.budget);
  const known = found.find(({ type }) => type === 'sharedStrings')?.target;
  if (known === undefined || !open.parts.has(known)) {
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${mainNamespace(strict)}">${itemsOf(made, '').xml}</sst>`;
    open.put(TEXTS, packPart(new TextEncoder().encode(xml)));
    const relationships = yield* RelationshipList.open(open, workbook.name, strict);
    if (known !== undefined) relationships.removeTarget(known);
    relationships.add('sharedStrings', TEXTS);
    const types = yield* ContentTypes.open(open);
    types.remove(TEXTS);
    types.add(TEXTS, TEXTS_TYPE);
    return 0;
  }
  const list = new ListScan();
  yield* open.parts.parse(known, list);
  if (!list.tag) return 0;
  const isPrefixed = prefixOf(list.tag.rawName) !== '';
  const items = itemsOf(made, isPrefixed ? ` xmlns="${mainNamespace(strict)}"` : '');
  yield* open.splice(known, [...list.counts(items.count), appending(list.tag, list.end, items.xml)]);
  return list.count;
}

/** Where a list of shared texts has what changes when some are added, and how many it holds. */
class ListScan {
  count = 0;
  tag: TagPlace | null = null;
  end = 0;
  /** Where its items' names end. */
  readonly items: number[] = [];
  private readonly totals: { readonly from: number; readonly to: number; readonly total: number }[] = [];

  /** @param keepsItems whether to note where each item is */
  constructor(private readonly keepsItems = false) {}

  open(name: string, depth: number, tag: XmlTag): void {
    if (depth === 2 && name === 'si') {
      this.count += 1;
      if (this.keepsItems) this.items.push(tag.place().nameTo);
    }
    if (depth !== 1) return;
    this.tag = tag.place();
    this.end = this.tag.to;
    for (const attribute of ['count', 'uniqueCount']) {
      const place = tag.valuePlace(attribute);
      const total = Number(tag.attribute(attribute));
      if (place && Number.isInteger(total)) this.totals.push({ ...place, total });
    }
  }

  close(_: string, depth: number, from: number): void {
    if (depth === 1) this.end = from;
  }

  /** What the list says of its length once so many are added. */
  counts(added: number): readonly Edit[] {
    return this.totals.map(({ from, to, total }) => ({ from, to, text: String(total + added) }));
  }
}

/** All items of a new workbook's list, as they stand there. @param declared attribute that each gets, "" for none */
function itemsOf(made: Uint8Array, declared: string): { readonly xml: string; readonly count: number } {
  const list = new ListScan(declared !== '');
  const scanner = new XmlScanner(list, LIMITS);
  scanner.write(made);
  scanner.end();
  if (!list.tag || list.tag.isEmpty) return { xml: '', count: 0 };
  const edits = list.items.map((at) => ({ from: at, to: at, text: declared }));
  const outside = [
    { from: 0, to: list.tag.to, text: '' },
    { from: list.end, to: made.length, text: '' },
  ];
  return { xml: new TextDecoder().decode(splice(made, [...outside, ...edits])), count: list.count };
}
