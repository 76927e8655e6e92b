import type { DateSystem } from '../dates/serial';
import type { WorkOptions } from '../workbook/ports';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { blocksOf } from './blocks';
import { findDateSystem, withDaysOf1904 } from './date-system';
import { findFilledRows } from './find-filled-rows';
import { loadSettings } from './keep-settings';
import { loadListing } from './list-workbook';
import { measureSheets, type MeasuredSheet } from './measure-sheets';
import { groupBlocks, readBlocks, type BlockContent } from './read-blocks';
import { rowsOfBlock } from './rows-of-block';
import { inExcel, throwIfCancelled } from './run';

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** null: no date that is shown tells it. */
  readonly system: DateSystem | null;
}

/**
 * Reads every sheet of the open workbook: three round trips, whatever the number of sheets, and one more for each further
 * 60,000 cells. Reads only cells with values, however far their formats reach, and does not ask which lines are hidden.
 * @throws WorkbookError "too-large-for-excel" naming the sheet, "cell-being-edited", "workbook-closed", "cancelled"
 */
export async function readWorkbook(options: WorkOptions = {}): Promise<ReadWorkbook> {
  return inExcel(async (context) => {
    const listing = loadListing(context);
    const settings = loadSettings(context);
    await context.sync();
    throwIfCancelled(options.signal);
    const { fileName, sheets } = listing();
    const measured = await findFilledRows(context, await measureSheets(context, sheets));
    const { system, ...read } = await readSheets(context, measured, options);
    return { system, snapshot: { fileName, settings: settings(), ...read } };
  });
}

async function readSheets(
  context: Excel.RequestContext,
  measured: readonly MeasuredSheet[],
  { signal, progress }: WorkOptions,
): Promise<{ system: DateSystem | null; sheets: readonly SheetSnapshot[] }> {
  const blocks = measured.flatMap((sheet, index) => blocksOf(sheet, index));
  const contents: BlockContent[] = [];
  for (const group of groupBlocks(blocks)) {
    throwIfCancelled(signal);
    progress?.(contents.length, blocks.length, group[0]?.sheetName ?? '');
    contents.push(...(await readBlocks(context, group)));
  }
  throwIfCancelled(signal);
  const snapshots = measured.map((sheet, index) =>
    snapshotOf(
      sheet,
      contents.filter(({ block }) => block.sheet === index),
    ),
  );
  const system = findDateSystem(contents);
  return { system, sheets: system === 1904 ? snapshots.map(withDaysOf1904) : snapshots };
}

function snapshotOf({ listed, isProtected, merges }: MeasuredSheet, contents: readonly BlockContent[]): SheetSnapshot {
  return {
    name: listed.name,
    visibility: listed.visibility,
    mark: listed.mark,
    isProtected,
    rows: contents.flatMap(rowsOfBlock),
    merges: merges ?? contents.flatMap((content) => content.merges),
    hiddenRows: [],
    hiddenColumns: [],
    tables: contents[0]?.tables ?? [],
  };
}
