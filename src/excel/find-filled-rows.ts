import { CELLS_AT_ONCE } from './blocks';
import { cellsOf, rangeOf } from './geometry';
import type { MeasuredSheet } from './measure-sheets';
import { joinSpans } from './spans';

/** A used range with more cells is not read whole: a blank typed in the last row makes a used range of millions. */
const LARGE = 5 * CELLS_AT_ONCE;

/** Finds the rows that hold values in sheets with a very large used range; one round trip, and none where there is no such sheet. */
export async function findFilledRows(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
): Promise<readonly MeasuredSheet[]> {
  const large = sheets.filter(({ used }) => used !== null && cellsOf(used) > LARGE);
  if (large.length === 0) return sheets;
  const asked = new Map(large.map((sheet) => [sheet, loadFilledAreas(context, sheet)]));
  await context.sync();
  return sheets.map((sheet) => {
    const found = asked.get(sheet);
    if (found === undefined) return sheet;
    const rows = found
      .filter((cells) => !cells.isNullObject)
      .flatMap((cells) => cells.areas.items)
      .map(({ rowIndex, rowCount }) => ({ first: rowIndex + 1, last: rowIndex + rowCount }));
    return { ...sheet, filledRows: joinSpans(rows) };
  });
}

function loadFilledAreas(context: Excel.RequestContext, { listed, used }: MeasuredSheet): readonly Excel.RangeAreas[] {
  if (used === null) return [];
  const range = rangeOf(context.workbook.worksheets.getItem(listed.id), used);
  return [Excel.SpecialCellType.constants, Excel.SpecialCellType.formulas].map((kind) => {
    const cells = range.getSpecialCellsOrNullObject(kind).untrack();
    cells.areas.load('items/rowIndex,items/rowCount');
    return cells;
  });
}
