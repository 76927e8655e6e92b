import type { Cell } from './snapshot';

/** What a cell holds, as CellChange.expected means it: a text, a number, a day's serial, a truth value or an error's name; null for a blank one. */
export function valueOfCell(cell: Cell | null | undefined): string | number | boolean | null {
  switch (cell?.kind) {
    case undefined:
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.serial;
    case 'boolean':
      return cell.boolean;
    case 'error':
      return cell.error;
  }
}
