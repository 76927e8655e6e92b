import { partsOf } from '../dates/day';
import { dayOfSerial, type DateSystem } from '../dates/serial';
import type { Cell, SheetSnapshot } from '../workbook/snapshot';
import type { BlockContent } from './read-blocks';
import { isDate } from './rows-of-block';

/**
 * The workbook's date system, which Office.js does not tell: a date cell's serial and the year it shows do. null where no
 * date shows a whole year.
 */
export function findDateSystem(contents: readonly BlockContent[]): DateSystem | null {
  for (const content of contents) {
    for (const [row, values] of content.values.entries()) {
      for (const [index, value] of values.entries()) {
        if (typeof value !== 'number' || !isDate(content, row, index)) continue;
        const system = systemOf(value, content.texts[row]?.[index] ?? '');
        if (system !== null) return system;
      }
    }
  }
  return null;
}

/** The system in which a serial is what a cell shows; null where it shows no whole year, or that of neither. */
export function systemOf(serial: number, shown: string): DateSystem | null {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(shown)?.[0];
  if (year === undefined) return null;
  if (yearOf(serial, 1900) === Number(year)) return 1900;
  return yearOf(serial, 1904) === Number(year) ? 1904 : null;
}

function yearOf(serial: number, system: DateSystem): number | null {
  const day = dayOfSerial(serial, system);
  return day === null ? null : partsOf(day).year;
}

/** A sheet whose days were read as of 1900, with the days that the 1904 system gives them. */
export function withDaysOf1904(sheet: SheetSnapshot): SheetSnapshot {
  const mend = (cell: Cell): Cell => (cell.kind === 'date' ? { ...cell, day: dayOfSerial(cell.serial, 1904) } : cell);
  return { ...sheet, rows: sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(mend) })) };
}
