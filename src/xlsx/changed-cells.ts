import type { Cell, RowSnapshot, SheetSnapshot } from '../workbook/snapshot';
import type { NewCell, NewContent } from './amend/new-cell';

/**
 * The cells of a sheet that were changed. A cell that is the very same object as before was not: see change-cells.ts.
 * @param before the sheet as it was; none for a sheet that there was not
 */
export function changedCells(before: SheetSnapshot | undefined, after: SheetSnapshot): readonly NewCell[] {
  if (!before || before === after) return [];
  const rows = new Map(after.rows.map((row) => [row.row, row]));
  const known = new Set(before.rows.map(({ row }) => row));
  return [
    ...before.rows.flatMap((row) => changedInRow(row, rows.get(row.row))),
    ...after.rows.flatMap((row) => (known.has(row.row) ? [] : changedInRow(undefined, row))),
  ];
}

function changedInRow(before: RowSnapshot | undefined, after: RowSnapshot | undefined): readonly NewCell[] {
  if (before === after) return [];
  const row = before?.row ?? after?.row ?? 0;
  const old = new Map(before?.cells.map((cell) => [cell.column, cell]));
  const now = new Map(after?.cells.map((cell) => [cell.column, cell]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((column) =>
    old.get(column) === now.get(column) ? [] : [{ row, column, content: contentOf(now.get(column)) }],
  );
}

/** What repairs write: texts, numbers and days; no cell is a blank one. */
function contentOf(cell: Cell | undefined): NewContent {
  switch (cell?.kind) {
    case 'text':
      return { kind: 'text', text: cell.text };
    case 'number':
      return { kind: 'number', number: cell.number };
    case 'date':
      return cell.day === null ? { kind: 'number', number: cell.serial } : { kind: 'date', day: cell.day };
    case undefined:
      return { kind: 'text', text: '' };
    default:
      throw new RangeError(`Not what a repair writes: ${cell?.kind}`);
  }
}
