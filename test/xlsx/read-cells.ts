import { cellName } from '../../src/workbook/address';
import type { Cell, SheetSnapshot } from '../../src/workbook/snapshot';
import { WorkbookError } from '../../src/workbook/errors';
import { readXlsx, type ReadOptions } from '../../src/xlsx/read';
import { workbookFile, type WorkbookParts } from '../support/workbook-file';

/** The first sheet of a workbook made of these parts. */
export function readSheet(workbook: WorkbookParts, options?: ReadOptions): SheetSnapshot {
  const [sheet] = readXlsx('libro.xlsx', workbookFile(workbook), options).sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  return sheet;
}

/** Cells by name, without their column. */
export function cellsOf(sheet: SheetSnapshot): Record<string, Omit<Cell, 'column'>> {
  return Object.fromEntries(
    sheet.rows.flatMap(({ row, cells }) => cells.map(({ column, ...cell }) => [cellName(row, column), cell])),
  );
}

/** Cells, by name, of a sheet with these rows. */
export function readRows(
  rows: string,
  workbook: Omit<WorkbookParts, 'rows'> = {},
): Record<string, Omit<Cell, 'column'>> {
  return cellsOf(readSheet({ rows, ...workbook }));
}

/** The error with which a file is refused: its code and what it names. */
export function refusalOf(bytes: Uint8Array, options?: ReadOptions): Pick<WorkbookError, 'code' | 'params'> {
  try {
    readXlsx('libro.xlsx', bytes, options);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { code: error.code, params: error.params };
  }
  throw new Error('The file was read');
}
