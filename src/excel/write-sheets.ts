import type { DateSystem } from '../dates/serial';
import { quotedSheetName } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import type { SheetExtra, WorkOptions, WriteOptions, WrittenSheet } from '../workbook/ports';
import type { SheetSpec } from '../workbook/spec';
import { Batch } from './batch';
import { loadListing, type ListedSheet, type Listing } from './list-workbook';
import {
  isUnfinished,
  nameOfUnfinished,
  obsoleteSheets,
  planNames,
  planSheets,
  unfinishedSheets,
  type PlannedNames,
  type PlannedSheet,
} from './plan-writing';
import { putInPlace } from './put-in-place';
import { inExcel, throwIfCancelled } from './run';
import { takeBack, type Begun } from './take-back';
import { writeExtras, type Lacks } from './write-extras';
import { writeFrame } from './write-frame';
import { writeLooks } from './write-looks';
import { writeValues } from './write-values';

/**
 * Writes sheets of ours into the open workbook, each in place of our sheet of the same mark. All or none: they are written under
 * names of their own, and only when all are whole do the old ones go; on an error or a cancel what was written is taken back.
 * Four round trips, one more where sheets are replaced, and more only as the values are many. Empties Excel's own list of what
 * can be undone: tell people before.
 * @param system the workbook's date system; null where reading did not tell
 * @throws WorkbookError "protected-workbook", "protected-sheet" (a sheet of ours that somebody protected), "cancelled", and
 *   whatever else Excel refuses; the workbook is then as it was
 */
export async function writeSheets(
  specs: readonly SheetSpec[],
  options: WriteOptions = {},
  system: DateSystem | null = null,
): Promise<readonly WrittenSheet[]> {
  if (specs.length === 0) return [];
  throwIfCancelled(options.signal);
  const begun: Begun = { listing: null, planned: [], obsolete: [], names: null };
  try {
    const lacks = await inExcel((context) => writeAll(context, specs, options, system, begun));
    return begun.planned.map((plan) => reportOf(plan, lacks.get(plan) ?? []));
  } catch (error) {
    await takeBackQuietly(begun);
    throw error;
  }
}

function reportOf({ spec, name, replaces }: PlannedSheet, lacks: readonly SheetExtra[]): WrittenSheet {
  return {
    mark: spec.mark,
    name,
    replaced: replaces !== null,
    ...(spec.hidden === true && { hidden: true }),
    ...(lacks.length > 0 && { lacks }),
  };
}

async function writeAll(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  options: WriteOptions,
  system: DateSystem | null,
  begun: Begun,
): Promise<Lacks> {
  const { listing, tables } = await listForWriting(context);
  const planned = planSheets(specs, listing);
  const obsolete = obsoleteSheets(listing, specs, options.obsolete ?? []);
  const going = await tablesThatGo(context, planned, obsolete);
  const names = planNames(planned, listing, { going, staying: tables.filter((name) => !going.includes(name)) });
  throwIfCancelled(options.signal);
  Object.assign(begun, { listing, planned, obsolete, names });
  addSheets(context, planned, listing);
  await writeContents(context, planned, names, system, options);
  const lacks = await writeExtras(context, planned, options);
  await putInPlace(new Batch(context, options), planned, names, listing, obsolete);
  return lacks;
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

async function listForWriting(
  context: Excel.RequestContext,
): Promise<{ readonly listing: Listing; readonly tables: readonly string[] }> {
  const { protection, tables } = context.workbook;
  const listing = loadListing(context);
  protection.load('protected');
  tables.load('items/name');
  await context.sync();
  if (protection.protected) throw new WorkbookError('protected-workbook');
  return { listing: listing(), tables: tables.items.map(({ name }) => name) };
}

/** The names of the tables on sheets whose place is taken; no round trip where there are none. */
async function tablesThatGo(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  obsolete: readonly ListedSheet[],
): Promise<readonly string[]> {
  const replaced = planned.flatMap(({ replaces }) => (replaces ? [replaces.sheet] : []));
  const going = [...replaced, ...obsolete].map(({ id, name }) => {
    const { protection, tables } = context.workbook.worksheets.getItem(id);
    protection.load('protected');
    tables.load('items/name');
    return { name, protection, tables };
  });
  if (going.length === 0) return [];
  await context.sync();
  for (const { name, protection } of going) {
    if (protection.protected) throw new WorkbookError('protected-sheet', { sheet: name });
  }
  // Those of obsolete sheets keep their names until they go.
  return going.slice(0, replaced.length).flatMap(({ tables }) => tables.items.map(({ name }) => name));
}

/** Asks for the empty sheets, marked as unfinished, and takes away what an earlier writing left unfinished. */
function addSheets(
  { workbook: { worksheets, names } }: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  listing: Listing,
): void {
  for (const { id } of unfinishedSheets(listing)) worksheets.getItem(id).delete();
  // Also where somebody has deleted the sheet: its name stays behind.
  for (const { name } of listing.names) if (isUnfinished(name)) names.getItem(name).delete();
  for (const { spec, temporaryName } of planned) {
    worksheets.add(temporaryName);
    names.add(nameOfUnfinished(spec.mark), `=${quotedSheetName(temporaryName)}!$A$1`).visible = false;
  }
}

/**
 * Asks for the date system, which Office.js does not tell; Excel's own DATE does, in a cell that is written over afterwards.
 * It can be had once the context has been synced.
 */
function askSystem(context: Excel.RequestContext, { temporaryName }: PlannedSheet): () => DateSystem {
  const probe = context.workbook.worksheets.getItem(temporaryName).getRange('A1').untrack();
  probe.formulas = [['=DATE(1904,1,2)']];
  probe.load('values');
  probe.clear();
  return () => (probe.values[0]?.[0] === 1 ? 1904 : 1900);
}

function hasDays({ rows }: SheetSpec): boolean {
  return rows.some(({ cells }) => cells.some(({ content }) => content?.kind === 'date'));
}

/** Writes the cells. Where the date system is not known it is taken for 1900, and days are written anew where Excel says otherwise. */
async function writeContents(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  names: PlannedNames,
  system: DateSystem | null,
  options: WorkOptions,
): Promise<void> {
  const batch = new Batch(context, options);
  const { worksheets } = context.workbook;
  const withDays = planned.filter(({ spec }) => hasDays(spec));
  const [first] = withDays;
  const told = system === null && first ? askSystem(context, first) : null;
  for (const [index, plan] of planned.entries()) {
    options.progress?.(index, planned.length, plan.name);
    const sheet = worksheets.getItem(plan.temporaryName);
    await writeValues(batch, sheet, plan.spec, system ?? 1900);
    await writeLooks(batch, sheet, plan.spec);
    await writeFrame(batch, sheet, plan.spec, names.tables.get(plan) ?? []);
  }
  await batch.send();
  if (told?.() !== 1904) return;
  for (const { spec, temporaryName } of withDays) {
    await writeValues(batch, worksheets.getItem(temporaryName), spec, 1904);
  }
  await batch.send();
}
