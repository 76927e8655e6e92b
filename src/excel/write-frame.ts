import { columnName } from '../workbook/address';
import { heightsForMerges } from '../workbook/row-heights';
import type { SheetSpec } from '../workbook/spec';
import { TABLE_LOOKS } from '../workbook/styles';
import { CALL, type Batch } from './batch';
import { rangeOf } from './geometry';
import type { PlannedTable } from './plan-writing';
import { rectanglesOf } from './rectangles';

/** Excel measures widths in points: with its usual font a digit takes 7 pixels, and the cell 5 beside them. */
const PIXELS_A_DIGIT = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/**
 * Writes what holds a sheet's cells: merges, sizes, tables, frozen panes. After values and looks, which rows are fitted to.
 * @param tables the names of the spec's tables, in their order
 */
export async function writeFrame(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  tables: readonly PlannedTable[],
): Promise<void> {
  for (const area of spec.merges ?? []) {
    await batch.makeRoom(2 * CALL);
    rangeOf(sheet, area).merge(false);
  }
  await writeSizes(batch, sheet, spec);
  for (const [index, { area, look }] of (spec.tables ?? []).entries()) {
    await batch.makeRoom(4 * CALL);
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = tables[index]?.temporaryName ?? '';
    table.style = TABLE_LOOKS[look];
  }
  await batch.makeRoom(6 * CALL);
  const { rows = 0, columns = 0 } = spec.freeze ?? {};
  if (rows > 0 && columns > 0) {
    const corner = { firstRow: 1, firstColumn: 1, lastRow: rows, lastColumn: columns };
    sheet.freezePanes.freezeAt(rangeOf(sheet, corner));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
  if (spec.gridlines === false) sheet.showGridlines = false;
}

/** Columns as wide as asked; rows as high as asked or as merged texts need, the others as Excel fits them to their text. */
async function writeSizes(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  const { columns, rows } = spec;
  const widths = columns.map(({ width }, index) => ({ row: 1, column: index + 1, key: width }));
  for (const { key, area } of rectanglesOf(widths)) {
    await batch.makeRoom(2 * CALL);
    const wide = sheet.getRange(`${columnName(area.firstColumn)}:${columnName(area.lastColumn)}`).untrack();
    wide.format.columnWidth = (Math.round(key * PIXELS_A_DIGIT) + PADDING) * POINTS_A_PIXEL;
  }
  for (const [index, { hidden }] of columns.entries()) {
    if (hidden !== true) continue;
    await batch.makeRoom(2 * CALL);
    sheet.getRange(`${columnName(index + 1)}:${columnName(index + 1)}`).untrack().columnHidden = true;
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  await batch.makeRoom(2 * CALL);
  sheet.getRange(`${first.row}:${last.row}`).untrack().format.autofitRows();
  const forMerges = heightsForMerges(spec);
  const heights = rows.flatMap(({ row, height = forMerges.get(row) }) =>
    height === undefined ? [] : [{ row, column: 1, key: height }],
  );
  for (const { key, area } of rectanglesOf(heights)) {
    await batch.makeRoom(2 * CALL);
    sheet.getRange(`${area.firstRow}:${area.lastRow}`).untrack().format.rowHeight = key;
  }
}
