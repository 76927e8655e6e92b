import { formatDay } from '../dates/day';
import { clean } from '../plan/texto';
import type { Cell } from '../workbook/snapshot';

/** Decimals that survive a double: 1.1000000000000001 is shown as 1.1. */
const SIGNIFICANT_DIGITS = 12;

/** What a cell shows, cleaned: dates as dd/mm/aaaa, numbers with a decimal comma, percentages with their sign. Blank: "". */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return clean(cell.text);
    case 'number':
      return isPercentage(cell.format)
        ? `${decimal(cell.number * 100).replace('.', ',')}%`
        : decimal(cell.number).replace('.', ',');
    case 'date':
      return cell.day === null ? decimal(cell.serial) : formatDay(cell.day);
    case 'boolean':
      return cell.boolean ? 'VERDADERO' : 'FALSO';
    case 'error':
      return cell.error;
  }
}

/** A number with a decimal point and no noise of floating point: 0.1 + 0.2 is "0.3". */
export function decimal(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}

/** Whether a number format shows a percentage. */
export function isPercentage(format: string | undefined): boolean {
  return format?.includes('%') ?? false;
}
