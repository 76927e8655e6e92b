import type { DateSystem } from '../dates/serial';
import { WorkbookError } from '../workbook/errors';
import type { WorkOptions, WrittenSheet } from '../workbook/ports';
import type { SheetSpec } from '../workbook/spec';
import { Batch } from './batch';
import { writeNotes } from './cell-notes';
import { loadListing, type ListedSheet, type Listing } from './list-workbook';
import {
  isUnfinished,
  nameOfUnfinished,
  planNames,
  planSheets,
  unfinishedSheets,
  type PlannedNames,
  type PlannedSheet,
} from './plan-writing';
import { setUpPrint } from './print-set-up';
import { inExcel, throwIfCancelled } from './run';
import { putInPlace } from './put-in-place';
import { takeBack, type Begun } from './take-back';
import { writeFrame } from './write-frame';
import { writeLooks } from './write-looks';
import { writeValues } from './write-values';

/**
 * Writes sheets of ours into the open workbook, each in place of our sheet of the same mark. All or none: they are written under
 * names of their own, and only when all are whole do the old ones go; on an error or a cancel what was written is taken back.
 * Five round trips, and more only as the values are many. Empties Excel's own list of what can be undone: tell people before.
 * @throws WorkbookError "protected-workbook", "protected-sheet" (a sheet of ours that somebody protected), "cancelled", and
 *   whatever else Excel refuses; the workbook is then as it was
 */
export async function writeSheets(
  specs: readonly SheetSpec[],
  options: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  if (specs.length === 0) return [];
  throwIfCancelled(options.signal);
  const begun: Begun = { listing: null, planned: [], names: null };
  try {
    await inExcel((context) => writeAll(context, specs, options, begun));
  } catch (error) {
    await takeBackQuietly(begun);
    throw error;
  }
  return begun.planned.map(({ spec, name, replaces }) => ({ mark: spec.mark, name, replaced: replaces !== null }));
}

async function writeAll(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  options: WorkOptions,
  begun: Begun,
): Promise<void> {
  const listing = await listForWriting(context);
  const planned = planSheets(specs, listing);
  Object.assign(begun, { listing, planned });
  const { system, names } = await addSheets(context, planned, listing);
  begun.names = names;
  await writeContents(new Batch(context, options), planned, names, system, options);
  await setUpPages(context, planned);
  await putInPlace(new Batch(context, options), planned, names, listing);
}

/**
 * Takes back in a context of its own: what the other one had gathered and not sent must not be sent any more. What made the
 * writing fail is what the person must hear of, not what else fails because of it (a closed workbook).
 */
async function takeBackQuietly(begun: Begun): Promise<void> {
  try {
    await inExcel((context) => takeBack(context, begun));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

async function listForWriting(context: Excel.RequestContext): Promise<Listing> {
  const { protection } = context.workbook;
  const listing = loadListing(context);
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookError('protected-workbook');
  return listing();
}

/** Adds the empty sheets, marked as unfinished, and learns what must be known of the workbook to go on. */
async function addSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  listing: Listing,
): Promise<{ system: DateSystem; names: PlannedNames }> {
  const { worksheets, names, tables } = context.workbook;
  for (const { id } of unfinishedSheets(listing)) worksheets.getItem(id).delete();
  // Also where somebody has deleted the sheet: its name stays behind.
  for (const { name } of listing.names) if (isUnfinished(name)) names.getItem(name).delete();
  tables.load('items/name');
  const old = planned.flatMap(({ replaces }) => (replaces ? [loadReplaced(worksheets, replaces.sheet)] : []));
  const added = planned.map(({ spec, temporaryName }) => {
    const sheet = worksheets.add(temporaryName);
    names.add(nameOfUnfinished(spec.mark), sheet.getRange('A1').untrack()).visible = false;
    return sheet;
  });
  // Office.js does not tell a workbook's date system; Excel's own DATE does.
  const probe = added[0]?.getRange('A1').untrack();
  if (probe) probe.formulas = [['=DATE(1904,1,2)']];
  probe?.load('values');
  await context.sync();
  for (const { name, protection } of old) {
    if (protection.protected) throw new WorkbookError('protected-sheet', { sheet: name });
  }
  const going = old.flatMap((sheet) => sheet.tables.items.map(({ name }) => name));
  const staying = tables.items.map(({ name }) => name).filter((name) => !going.includes(name));
  return {
    system: probe?.values[0]?.[0] === 1 ? 1904 : 1900,
    names: planNames(planned, listing, { going, staying }),
  };
}

function loadReplaced(
  worksheets: Excel.WorksheetCollection,
  { id, name }: ListedSheet,
): { name: string; protection: Excel.WorksheetProtection; tables: Excel.TableCollection } {
  const { protection, tables } = worksheets.getItem(id);
  protection.load('protected');
  tables.load('items/name');
  return { name, protection, tables };
}

async function writeContents(
  batch: Batch,
  planned: readonly PlannedSheet[],
  names: PlannedNames,
  system: DateSystem,
  { progress }: WorkOptions,
): Promise<void> {
  for (const [index, plan] of planned.entries()) {
    progress?.(index, planned.length, plan.name);
    const sheet = batch.context.workbook.worksheets.getItem(plan.temporaryName);
    // Where the date system was asked for.
    if (index === 0) sheet.getRange('A1').untrack().clear();
    await writeValues(batch, sheet, plan.spec, system);
    await writeLooks(batch, sheet, plan.spec);
    await writeFrame(batch, sheet, plan.spec, names.tables.get(plan) ?? []);
    await writeNotes(batch, sheet, plan.spec);
  }
  await batch.send();
}

/** In a round trip of its own: Excel refuses a print set-up where the computer has no printer, and the sheets are good without it. */
async function setUpPages(context: Excel.RequestContext, planned: readonly PlannedSheet[]): Promise<void> {
  for (const { spec, temporaryName } of planned) {
    setUpPrint(context.workbook.worksheets.getItem(temporaryName), spec);
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isAboutPrinting(error)) throw error;
  }
}

function isAboutPrinting(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    /^(PageLayout|HeaderFooter|PageBreak)/.test(String(error.debugInfo.errorLocation))
  );
}
