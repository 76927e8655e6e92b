import type { Area } from '../workbook/address';
import type { Span } from '../workbook/snapshot';
import type { ListedSheet } from './list-workbook';
import { askCellSheets } from './cell-sheets';
import { areaOf, cellsOf, GEOMETRY, GEOMETRY_OF_ITEMS } from './geometry';

/** A sheet's size and what else must be known before its cells are asked for. */
export interface MeasuredSheet {
  readonly listed: ListedSheet;
  /** The rectangle around all its cells with a value; null for a sheet without any. */
  readonly used: Area | null;
  /** Rows that hold values, where the used range is too large to be read whole. */
  readonly filledRows: readonly Span[] | null;
  /** Merged areas, or null where Excel could not say for so large a range and must be asked part by part. */
  readonly merges: readonly Area[] | null;
  readonly isProtected: boolean;
  readonly tableNames: readonly string[];
}

/** Excel tells the merged areas of a range only up to so many; a range of twice as many cells cannot hold more. */
export const MERGES_AT_ONCE = 512;

/** Measures sheets, all in one round trip. A chart sheet is one without cells. */
export async function measureSheets(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<readonly MeasuredSheet[]> {
  const measured = await askCellSheets(sheets, (some) => measureAtOnce(context, some));
  return sheets.map((listed, index) => measured[index] ?? withoutCells(listed));
}

function withoutCells(listed: ListedSheet): MeasuredSheet {
  return { listed, used: null, filledRows: null, merges: [], isProtected: false, tableNames: [] };
}

async function measureAtOnce(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<readonly MeasuredSheet[]> {
  try {
    return await measure(context, sheets, true);
  } catch (error) {
    if (!isAboutMerges(error)) throw error;
    return measure(context, sheets, false);
  }
}

function isAboutMerges(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && /getMergedAreas/i.test(String(error.debugInfo.errorLocation));
}

async function measure(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  withMerges: boolean,
): Promise<readonly MeasuredSheet[]> {
  const loaded = sheets.map((listed) => {
    const sheet = context.workbook.worksheets.getItem(listed.id);
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load(GEOMETRY);
    // Merges stand also where there are only formats; they are not told of a part in which they do not start.
    const formatted = sheet.getUsedRangeOrNullObject(false).untrack();
    formatted.load(GEOMETRY);
    const merged = withMerges ? formatted.getMergedAreasOrNullObject().untrack() : null;
    merged?.areas.load(GEOMETRY_OF_ITEMS);
    const { protection, tables } = sheet;
    protection.load('protected');
    tables.load('items/name');
    return { listed, used, formatted, merged, protection, tables };
  });
  await context.sync();
  return loaded.map(({ listed, used, formatted, merged, protection, tables }) => {
    const found = merged !== null && !merged.isNullObject ? merged.areas.items.map(areaOf) : [];
    return {
      listed,
      used: used.isNullObject ? null : areaOf(used),
      filledRows: null,
      // "No merges" may also mean "too many to say".
      merges: found.length === 0 && !formatted.isNullObject && mayHoldTooMany(areaOf(formatted)) ? null : found,
      isProtected: protection.protected,
      tableNames: tables.items.map(({ name }) => name),
    };
  });
}

function mayHoldTooMany(area: Area): boolean {
  return cellsOf(area) / 2 > MERGES_AT_ONCE;
}
