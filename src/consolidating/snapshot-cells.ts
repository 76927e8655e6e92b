/** Cells of a workbook that was read, as the readers of our own sheets need them. */
import type { Day } from '../dates/day';
import { dayOfSerial } from '../dates/serial';
import type { Cell, RowSnapshot } from '../workbook/snapshot';

export function cellAt({ cells }: RowSnapshot, column: number | undefined): Cell | undefined {
  return cells.find((cell) => cell.column === column);
}

/** A cell's content as text; "" for none. */
export function textOf(cell: Cell | undefined): string {
  if (cell?.kind === 'text') return cell.text;
  return cell?.kind === 'number' ? String(cell.number) : '';
}

/** The number in a cell; 0 for none. */
export function numberOf(cell: Cell | undefined): number {
  return cell?.kind === 'number' ? cell.number : 0;
}

/** The day in a cell, whatever its number format; null for none. */
export function dayIn(cell: Cell | undefined): Day | null {
  if (cell?.kind === 'date') return cell.day;
  return cell?.kind === 'number' ? dayOfSerial(cell.number) : null;
}
