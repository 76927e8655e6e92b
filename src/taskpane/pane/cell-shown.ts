import { formatDay } from '../../dates/day';
import type { Cell } from '../../workbook/snapshot';

const NUMBER = new Intl.NumberFormat('es-CO', { maximumFractionDigits: 10, useGrouping: false });

/** A cell's value as the grid shows it, the es-CO way. Number formats are followed as far as percentages and fixed decimals. */
export function shownText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'date':
      return cell.day === null ? String(cell.serial) : formatDay(cell.day);
    case 'boolean':
      return cell.boolean ? 'VERDADERO' : 'FALSO';
    case 'error':
      return cell.error;
    case 'number':
      return shownNumber(cell.number, cell.format);
  }
}

function shownNumber(value: number, format = ''): string {
  const decimals = /^[#,]*0(?:\.(0+))?(%?)$/.exec(format);
  if (!decimals) return NUMBER.format(value);
  const [, zeros = '', percent = ''] = decimals;
  const digits = {
    minimumFractionDigits: zeros.length,
    maximumFractionDigits: zeros.length,
    useGrouping: format.includes(','),
  };
  return `${(percent ? value * 100 : value).toLocaleString('es-CO', digits)}${percent}`;
}
