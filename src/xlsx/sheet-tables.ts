import { parseArea, type Area } from '../workbook/address';
import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import type { Relationship } from './relationships';
import type { ZipParts } from './zip-parts';

/** Name and area of a sheet's tables; one whose part is missing or says no area is left out: it only frames cells read anyway. */
export function* readTables(
  parts: ZipParts,
  relationships: readonly Relationship[],
  ids: readonly string[],
  budget: Budget,
): Steps<readonly { readonly name: string; readonly area: Area }[]> {
  const tables: { name: string; area: Area }[] = [];
  for (const id of ids) {
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    if (target === undefined || !parts.has(target)) continue;
    yield* parts.parse(target, {
      open(name, depth, tag) {
        if (depth !== 1 || name !== 'table') return;
        const area = parseArea(tag.attribute('ref') ?? '');
        budget.spendCell();
        if (area !== null) tables.push({ name: tag.attribute('displayName') ?? tag.attribute('name') ?? '', area });
      },
    });
  }
  return tables;
}
