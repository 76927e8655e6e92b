import type { Area } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import { cellsOf } from './geometry';
import type { MeasuredSheet } from './measure-sheets';

/**
 * Cells asked for in one round trip. Excel on the web answers with 5 MB at most: some 80 bytes a cell with its value, formula,
 * text and format; where the texts are longer the block is halved (see readBlocks).
 */
export const CELLS_AT_ONCE = 60_000;
/** More than this of one workbook, and reading it would take minutes: the same that is read from a file. */
const MAX_CELLS = 3_000_000;

/** Whole rows of a sheet's used range, read at once. */
export interface Block {
  /** Which of the sheets read. */
  readonly sheet: number;
  readonly sheetName: string;
  readonly area: Area;
  /** The sheet's first block, which also asks for what is known once a sheet. */
  readonly isFirst: boolean;
  readonly tableNames: readonly string[];
  /** Whether merged areas must be asked for block by block. */
  readonly asksMerges: boolean;
}

/**
 * The blocks of a sheet, in order.
 * @throws WorkbookError "too-large-for-excel" naming the sheet when it holds more cells than a workbook may
 */
export function blocksOf(sheet: MeasuredSheet, index: number): Block[] {
  const { listed, used, filledRows, merges, tableNames } = sheet;
  if (used === null) return [];
  const rows = filledRows ?? [{ first: used.firstRow, last: used.lastRow }];
  const areas = rows.map(({ first, last }) => ({ ...used, firstRow: first, lastRow: last }));
  if (areas.reduce((sum, area) => sum + cellsOf(area), 0) > MAX_CELLS) {
    throw new WorkbookError('too-large-for-excel', { sheet: listed.name });
  }
  return areas
    .flatMap((area) => splitRows(area, CELLS_AT_ONCE))
    .map((area, order) => ({
      sheet: index,
      sheetName: listed.name,
      area,
      isFirst: order === 0,
      tableNames,
      asksMerges: merges === null,
    }));
}

/** An area as parts of whole rows with at most so many cells each, or one row where a row has more. */
export function splitRows(area: Area, cells: number): Area[] {
  const width = area.lastColumn - area.firstColumn + 1;
  const height = Math.max(1, Math.floor(cells / width));
  const parts: Area[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += height) {
    parts.push({ ...area, firstRow: row, lastRow: Math.min(row + height - 1, area.lastRow) });
  }
  return parts;
}
