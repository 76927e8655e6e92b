import { areaName, quotedSheetName, type Area } from '../workbook/address';
import { nameOfMark } from '../workbook/marks';
import { CALL, type Batch } from './batch';
import type { ListedSheet, Listing } from './list-workbook';
import { nameOfUnfinished, type PlannedNames, type PlannedSheet } from './plan-writing';
import { writeReferences } from './write-references';

/**
 * Puts written sheets in place: gives them their names and what speaks by names, marks them as ours, and last of all deletes
 * those whose place they take and those they make obsolete. Excel stops at the first error: nothing is deleted unless all else went well.
 */
export async function putInPlace(
  batch: Batch,
  planned: readonly PlannedSheet[],
  names: PlannedNames,
  listing: Listing,
  obsolete: readonly ListedSheet[],
): Promise<void> {
  const { worksheets, tables } = batch.context.workbook;
  await batch.makeRoom((4 * planned.length + 2 * names.parkedTables.length) * CALL);
  for (const { name, parkedName } of names.parkedTables) tables.getItem(name).name = parkedName;
  for (const { replaces } of planned) {
    if (replaces) worksheets.getItem(replaces.sheet.id).name = replaces.parkedName;
  }
  // Found by their first names once: a sheet that was renamed answers to its old name no more.
  const sheets = new Map(planned.map((plan) => [plan, worksheets.getItem(plan.temporaryName)]));
  for (const [{ name }, sheet] of sheets) sheet.name = name;
  for (const plan of planned) {
    for (const { name, temporaryName } of names.tables.get(plan) ?? []) tables.getItem(temporaryName).name = name;
  }
  await pointNames(batch, names);
  for (const [{ spec }, sheet] of sheets) await writeReferences(batch, sheet, spec, names.renaming);
  await batch.makeRoom(8 * (planned.length + obsolete.length) * CALL);
  takePlaces(batch.context, sheets, listing);
  for (const { id, mark } of obsolete) {
    worksheets.getItem(id).delete();
    if (mark !== null) batch.context.workbook.names.getItem(nameOfMark(mark)).delete();
  }
  await batch.send();
}

async function pointNames(batch: Batch, { names }: PlannedNames): Promise<void> {
  const items = batch.context.workbook.names;
  for (const { sheet, name, area, before } of names) {
    await batch.makeRoom(3 * CALL);
    const formula = `=${quotedSheetName(sheet.name)}!${absoluteArea(area)}`;
    if (before === null) items.add(name, formula);
    else items.getItem(name).formula = formula;
  }
}

/** Each new sheet is marked and stands where the old one stood, which then goes. */
function takePlaces(
  { workbook: { worksheets, names } }: Excel.RequestContext,
  sheets: ReadonlyMap<PlannedSheet, Excel.Worksheet>,
  listing: Listing,
): void {
  const known = new Set(listing.names.map(({ name }) => name));
  for (const [{ spec, name }, sheet] of sheets) {
    const mark = nameOfMark(spec.mark);
    const formula = `=${quotedSheetName(name)}!$A$1`;
    if (known.has(mark)) names.getItem(mark).formula = formula;
    else names.add(mark, formula).visible = false;
    names.getItem(nameOfUnfinished(spec.mark)).delete();
    if (spec.hidden === true) sheet.visibility = 'Hidden';
  }
  const replacing = [...sheets.keys()].sort((a, b) => positionOf(a) - positionOf(b)).filter(({ replaces }) => replaces);
  // Each one put in its place moves what stands after it by one.
  for (const [moved, plan] of replacing.entries()) {
    const sheet = sheets.get(plan);
    if (sheet) sheet.position = positionOf(plan) + moved;
  }
  for (const { replaces } of replacing) if (replaces) worksheets.getItem(replaces.sheet.id).delete();
}

function positionOf({ replaces }: PlannedSheet): number {
  return replaces?.sheet.position ?? Infinity;
}

/** "$A$1:$C$3". */
function absoluteArea(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
