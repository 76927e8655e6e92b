import type { Steps } from '../../workbook/steps';
import { readRelationships } from '../relationships';
import { readWorkbookPart, sheetOfReference } from '../workbook-part';
import type { OpenPackage } from './open-package';
import { attributeOf, childOf, childrenOf } from './xml-tree';

/** What new sheets of a workbook may not be called, and their tables not be numbered. */
export interface TakenNames {
  /** Names of tables and of areas, in lower case: Excel holds them to one list, whatever their case. */
  readonly names: ReadonlySet<string>;
  readonly lastTable: number;
}

/**
 * The names that a file's tables and areas have.
 * @param going marks of sheets of ours whose names become free, with what they hold
 */
export function* takenNames(open: OpenPackage, going: ReadonlySet<string>): Steps<TakenNames> {
  const names = new Set<string>();
  let lastTable = 0;
  const workbook = yield* open.edit(yield* open.findWorkbook());
  const content = yield* readWorkbookPart(open.parts, workbook.name, open.budget);
  const goes = (sheet: string | undefined): boolean =>
    sheet !== undefined && going.has(content.marks.get(sheet.toLowerCase()) ?? '');
  const relationships = yield* readRelationships(open.parts, workbook.name, open.budget);
  for (const { name: sheet, relationship } of content.sheets) {
    const part = relationships.find(({ id }) => id === relationship)?.target;
    if (part === undefined) continue;
    for (const { type, target } of yield* readRelationships(open.parts, part, open.budget)) {
      if (type !== 'table' || !open.parts.has(target)) continue;
      const { root } = yield* open.edit(target);
      lastTable = Math.max(lastTable, Number(attributeOf(root, 'id') ?? 0));
      if (goes(sheet)) continue;
      for (const name of ['name', 'displayName']) names.add((attributeOf(root, name) ?? '').toLowerCase());
    }
  }
  for (const name of childrenOf(childOf(workbook.root, 'definedNames'), 'definedName')) {
    const isOfGoing = goes(sheetOfReference(name.text) ?? undefined);
    if (!isOfGoing && attributeOf(name, 'localSheetId') === null)
      names.add((attributeOf(name, 'name') ?? '').toLowerCase());
  }
  return { names, lastTable };
}
