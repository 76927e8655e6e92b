import { SSF } from '@e965/xlsx';
import { showsDate } from '../../src/workbook/number-format';
import { GENERAL, isError, type Value } from './book';

const CATEGORIES: Readonly<Record<string, string>> = {
  [GENERAL]: 'General',
  '@': 'Text',
  'dd/mm/yyyy': 'Date',
  'd/mm/yyyy': 'Date',
  'm/d/yyyy': 'Date',
  'mm-dd-yy': 'Date',
  'd-mmm-yy': 'Date',
  'h:mm': 'Time',
  'h:mm:ss': 'Time',
  'h:mm AM/PM': 'Time',
  '0': 'Number',
  '0.00': 'Number',
  '#,##0': 'Number',
  '#,##0.00': 'Number',
  '0%': 'Percentage',
  '0.00%': 'Percentage',
};

/** The category of a number format. Only Excel's own formats have one; any other is "Custom", a date or not. */
export function categoryOf(format: string): string {
  return CATEGORIES[format] ?? 'Custom';
}

/** What a cell shows. Numbers as in English: the adapter must not depend on the user's separators. */
export function textOf(value: Value, format: string, date1904: boolean): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (typeof value === 'string') return value;
  if (value < 0 && showsDate(format)) return '########';
  const formatter = SSF as { format: (code: string, value: number, options: object) => string };
  return formatter.format(format, value, { date1904 });
}
