import { parseArea } from '../../workbook/address';
import { cellText } from '../../workbook/cell-text';
import type { Steps } from '../../workbook/steps';
import { readRelationships } from '../relationships';
import type { NewCell } from './new-cell';
import type { OpenPackage } from './open-package';
import { attributeOf, childOf, childrenOf } from './xml-tree';

/**
 * Gives the columns of a sheet's tables the names that their heads are changed to: Excel takes a table whose column and head
 * are called otherwise for damaged.
 * @param part of the sheet
 */
export function* renameTableHeads(open: OpenPackage, part: string, cells: readonly NewCell[]): Steps<void> {
  if (cells.length === 0) return;
  for (const { type, target } of yield* readRelationships(open.parts, part, open.budget)) {
    if (type !== 'table' || !open.parts.has(target)) continue;
    const { root, edits } = yield* open.edit(target);
    const area = parseArea(attributeOf(root, 'ref') ?? '');
    if (area === null || attributeOf(root, 'headerRowCount') === '0') continue;
    const columns = childrenOf(childOf(root, 'tableColumns'), 'tableColumn');
    for (const { row, column, content } of cells) {
      const head = row === area.firstRow ? columns[column - area.firstColumn] : undefined;
      if (head && content.kind === 'text' && content.text !== '')
        edits.setAttribute(head, 'name', cellText(content.text).replace(/\n/g, '_x000a_'));
    }
  }
}
