import { nameOfMark } from '../workbook/marks';
import type { Listing } from './list-workbook';
import { nameOfUnfinished, type PlannedNames, type PlannedSheet } from './plan-writing';

/**
 * Takes back a writing that did not come to its end: what it added goes, and what it renamed or pointed elsewhere is put back.
 * Where even the deleting of old sheets had begun, all new ones are in place, and stay.
 */
export async function takeBack(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  names: PlannedNames | null,
  listing: Listing,
): Promise<void> {
  const { worksheets, names: items, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  items.load('items/name');
  tables.load('items/name');
  await context.sync();
  const before = new Map(listing.sheets.map(({ id, name }) => [id, name]));
  const remaining = new Set(worksheets.items.map(({ id }) => id));
  if (planned.some(({ replaces }) => replaces && !remaining.has(replaces.sheet.id))) return;
  const added = new Set(planned.flatMap(({ name, temporaryName }) => [name, temporaryName]));
  for (const sheet of worksheets.items) if (!before.has(sheet.id) && added.has(sheet.name)) sheet.delete();
  for (const sheet of worksheets.items) {
    const name = before.get(sheet.id);
    if (name !== undefined && name !== sheet.name) sheet.name = name;
  }
  for (const table of tables.items) {
    const parked = names?.parkedTables.find(({ parkedName }) => parkedName === table.name);
    if (parked) table.name = parked.name;
  }
  const formulas = new Map(listing.names.map(({ name, formula }) => [name, formula]));
  const ours = new Set([
    ...planned.flatMap(({ spec }) => [nameOfMark(spec.mark), nameOfUnfinished(spec.mark)]),
    ...(names?.names ?? []).map(({ name }) => name),
  ]);
  for (const item of items.items) {
    if (!ours.has(item.name)) continue;
    const formula = formulas.get(item.name);
    // Even where it reads the same: it pointed into the new sheet, which is gone.
    if (formula === undefined) item.delete();
    else item.formula = formula;
  }
  await context.sync();
}
