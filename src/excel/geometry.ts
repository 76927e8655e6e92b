import { areaName, type Area } from '../workbook/address';

/** What areaOf needs to have been loaded of a range, and of the ranges of a collection. */
export const GEOMETRY = 'rowIndex,columnIndex,rowCount,columnCount';
export const GEOMETRY_OF_ITEMS = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/** Where a range lies, counted from 1 as everywhere in the house; Office.js counts from 0. */
export function areaOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  return {
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    lastRow: range.rowIndex + range.rowCount,
    lastColumn: range.columnIndex + range.columnCount,
  };
}

/**
 * The range of an area on a sheet. Excel.run follows every range it hands out, and releases them in a round trip of its own;
 * ours are used in one batch and let go.
 */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaName(area)).untrack();
}

/** How many cells an area has. */
export function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}
