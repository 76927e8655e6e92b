import { nameOfMark } from '../workbook/marks';
import type { ListedSheet, Listing } from './list-workbook';
import { isUnfinished, type PlannedNames, type PlannedSheet } from './plan-writing';

/** How far a writing has come, and what was there before it. */
export interface Begun {
  listing: Listing | null;
  planned: readonly PlannedSheet[];
  /** Sheets of ours that go without another in their place. */
  obsolete: readonly ListedSheet[];
  names: PlannedNames | null;
}

/**
 * Takes back a writing that did not come to its end: what it added goes, and what it renamed or pointed elsewhere is put back.
 * Where even the deleting of old sheets had begun, all new ones are in place, and stay.
 */
export async function takeBack(
  context: Excel.RequestContext,
  { listing, planned, obsolete, names }: Begun,
): Promise<void> {
  if (listing === null) return;
  const { worksheets, names: items, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  items.load('items/name');
  tables.load('items/name');
  await context.sync();
  const before = new Map(listing.sheets.map(({ id, name }) => [id, name]));
  const remaining = new Set(worksheets.items.map(({ id }) => id));
  const going = [...planned.flatMap(({ replaces }) => (replaces ? [replaces.sheet] : [])), ...obsolete];
  if (going.some(({ id }) => !remaining.has(id))) return;
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
    ...planned.map(({ spec }) => nameOfMark(spec.mark)),
    ...(names?.names ?? []).map(({ name }) => name),
  ]);
  for (const item of items.items) {
    const formula = formulas.get(item.name);
    if (isUnfinished(item.name) || (ours.has(item.name) && formula === undefined)) item.delete();
    // Even where it reads the same: it pointed into the new sheet, which is gone.
    else if (ours.has(item.name) && formula !== undefined) item.formula = formula;
  }
  await context.sync();
}
