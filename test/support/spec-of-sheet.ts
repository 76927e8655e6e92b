import { cellText } from '../../src/workbook/cell-text';
import type { Cell, SheetSnapshot } from '../../src/workbook/snapshot';
import { FOREIGN } from './write-unmarked';
import type { CellSpec, ColumnSpec, SheetSpec } from '../../src/workbook/spec';

const DEFAULT_WIDTH = 10;
/** Format 14 is "the short date of this computer"; the code that stands for it would be taken at its word. */
const SHORT_DATE = 'mm-dd-yy';

/**
 * A sheet that was read as one to be written, for tests that need a file of what they have: values, number formats, merges,
 * widths, hidden columns and frozen panes. It bears the sheet's mark, or
 * one that writeUnmarked leaves out.
 * @param index tells it from the others
 */
export function specOfSheet(sheet: SheetSnapshot, index: number): SheetSpec {
  const { looks, mark } = sheet;
  return {
    name: sheet.name,
    mark: mark ?? `${FOREIGN}${index + 1}`,
    ...(sheet.visibility !== 'visible' && { hidden: true }),
    columns: columnsOf(sheet),
    rows: sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(copyOfCell) })),
    merges: sheet.merges,
    ...(looks && { freeze: { rows: looks.frozenRows, columns: looks.frozenColumns } }),
  };
}

function copyOfCell(cell: Cell): CellSpec {
  const { column } = cell;
  switch (cell.kind) {
    case 'text':
      return { column, content: { kind: 'text', text: cellText(cell.text) }, style: 'texto' };
    case 'error':
      return { column, content: { kind: 'text', text: cell.error }, style: 'texto' };
    case 'boolean':
      return { column, content: { kind: 'boolean', boolean: cell.boolean }, style: 'texto' };
    case 'number':
      return { column, content: { kind: 'number', number: cell.number }, style: 'texto', ...formatOf(cell.format) };
    case 'date':
      return cell.day === null
        ? { column, content: { kind: 'number', number: cell.serial }, style: 'texto' }
        : { column, content: { kind: 'date', day: cell.day }, style: 'fecha', ...formatOf(cell.format) };
  }
}

function formatOf(format: string | undefined): { format?: string } {
  return format === undefined || format === SHORT_DATE ? {} : { format };
}

function columnsOf({ rows, hiddenColumns, looks }: SheetSnapshot): readonly ColumnSpec[] {
  const last = rows.reduce((most, { cells }) => Math.max(most, cells[cells.length - 1]?.column ?? 0), 0);
  return Array.from({ length: last }, (_, index) => {
    const isIn = ({ first, last: end }: { first: number; last: number }): boolean =>
      first <= index + 1 && index + 1 <= end;
    const width = looks?.columnWidths.find(isIn)?.characters ?? DEFAULT_WIDTH;
    return { width, ...(hiddenColumns.some(isIn) && { hidden: true }) };
  });
}
