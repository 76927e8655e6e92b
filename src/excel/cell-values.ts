import { serialOfDay, type DateSystem } from '../dates/serial';
import type { Day } from '../dates/day';
import { formatDay } from '../dates/day';
import { cellText } from '../workbook/cell-text';
import type { CellSpec } from '../workbook/spec';
import { DATE_FORMAT, STYLES, type Style } from '../workbook/styles';

/** A cell's value and number format as Excel is to be given them. */
export interface ExcelValue {
  readonly value: string | number | boolean;
  readonly format: string;
}

const GENERAL = 'General';
const TEXT = '@';
/** Before it Excel's calendar counts a 29 February 1900 that never was: such days are written as text. */
const FIRST_SURE_SERIAL = 61;
/** The 1904 system counts from 1,462 days later. */
const DAYS_TO_1904 = 1462;

/** The named style of a cell, or none. */
export function styleOf(cell: CellSpec): Style {
  return cell.style === undefined ? {} : STYLES[cell.style];
}

/**
 * What to write so that the cell holds its content: a text stays text whatever it begins with. A formula's cell is left empty
 * here: formulas are written once every sheet they speak of is there.
 */
export function excelValue(cell: CellSpec, system: DateSystem): ExcelValue {
  const format = cell.format ?? styleOf(cell).format;
  const { content } = cell;
  switch (content?.kind) {
    case undefined:
      return { value: '', format: format ?? GENERAL };
    case 'text':
      return textValue(content.text, format ?? TEXT);
    case 'number':
      return { value: content.number, format: asNumber(format) };
    case 'boolean':
      return { value: content.boolean, format: asNumber(format) };
    case 'date': {
      const serial = serialIn(content.day, system);
      return serial === null
        ? textValue(formatDay(content.day), TEXT)
        : { value: serial, format: format === TEXT ? DATE_FORMAT : (format ?? DATE_FORMAT) };
    }
    case 'formula':
      return { value: '', format: asNumber(format) };
  }
}

/** A day's serial in a workbook's date system, or null where it has none that can be trusted. */
export function serialIn(day: Day, system: DateSystem): number | null {
  const serial = serialOfDay(day) - (system === 1904 ? DAYS_TO_1904 : 0);
  return serial < (system === 1904 ? 0 : FIRST_SURE_SERIAL) ? null : serial;
}

/** In a "@" cell any text stays as it is; elsewhere a leading apostrophe says that what follows is text. */
function textValue(text: string, format: string): ExcelValue {
  const writable = cellText(text);
  if (writable.startsWith("'")) return { value: `'${writable}`, format: format === TEXT ? GENERAL : format };
  return { value: format === TEXT || writable === '' ? writable : `'${writable}`, format };
}

function asNumber(format: string | undefined): string {
  return format === undefined || format === TEXT ? GENERAL : format;
}
