import { dayOfSerial, serialOfDay, type DateSystem } from '../dates/serial';
import { parseDay, type Day } from '../dates/day';
import { WorkbookError } from '../workbook/errors';
import { NOT_CALCULATED, type Cell } from '../workbook/snapshot';
import { GENERAL, type NumberFormat } from './number-formats';

/** A cell as the sheet's XML gives it, before its value is understood. One object is used for all cells of a sheet. */
export interface RawCell {
  row: number;
  column: number;
  /** The attribute t: s, str, inlineStr, b, e, d, n; "" where there is none, which means n. */
  type: string;
  style: number;
  /** The value as written, null where there was none. */
  value: string | null;
  /** The value where it is plain digits of a number or of a shared text, read without making a text of it; else NaN. */
  number: number;
  /** The text of an inlineStr cell. */
  inline: string | null;
  /** The formula, "" where its text is not known, null for a cell that has none. */
  formula: string | null;
}

/** What values of cells refer to. */
export interface ValueContext {
  /** Texts that cells share; null where the part that should hold them is not in the file. */
  readonly strings: readonly string[] | null;
  readonly formats: readonly NumberFormat[];
  readonly dateSystem: DateSystem;
  /** Days by serial, found once each: a column of dates repeats the same few hundred. */
  readonly days: Map<number, Day | null>;
}

/** 1904 counts from four years and a day later. */
export const DAYS_BETWEEN_SYSTEMS = 1462;
/** Number() would also take hexadecimal digits for a number. */
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const MAX_DAYS = 10_000;
const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * The cell that the raw one means, or null where it holds nothing (an empty text is nothing).
 * @throws WorkbookError "damaged" for a value that cannot be what its type says
 */
export function readCell(raw: RawCell, context: ValueContext): Cell | null {
  const cell = readValue(raw, context);
  if (raw.formula === null) return cell;
  if (cell !== null) return { ...cell, formula: raw.formula };
  // An empty text is a result; no value at all in a formula is a value nobody has calculated.
  const isEmptyText = raw.type === 'str' || raw.type === 'inlineStr';
  return isEmptyText ? null : { column: raw.column, kind: 'error', error: NOT_CALCULATED, formula: raw.formula };
}

function readValue(raw: RawCell, context: ValueContext): Cell | null {
  const { column } = raw;
  if (raw.type === 'inlineStr') return textCell(column, raw.inline ?? raw.value ?? '');
  if (raw.value === null && Number.isNaN(raw.number)) return null;
  switch (raw.type) {
    case '':
    case 'n':
      return readNumber(raw, context);
    case 's':
      return textCell(column, sharedText(raw, context.strings));
    case 'str':
      return textCell(column, valueText(raw));
    case 'b':
      return readBoolean(raw);
    case 'e': {
      const error = valueText(raw).trim();
      return error === '' ? null : { column, kind: 'error', error };
    }
    case 'd':
      return readIsoDate(raw);
    default:
      throw new WorkbookError('damaged', { reason: 'cell-type' });
  }
}

function valueText(raw: RawCell): string {
  return raw.value ?? String(raw.number);
}

function textCell(column: number, text: string): Cell | null {
  return text === '' ? null : { column, kind: 'text', text };
}

function sharedText(raw: RawCell, strings: readonly string[] | null): string {
  const text = raw.value?.trim();
  if (text === '') return '';
  if (strings === null) throw new WorkbookError('missing-part', { part: 'xl/sharedStrings.xml' });
  const index = text === undefined ? raw.number : Number(text);
  const shared = strings[index];
  if (shared === undefined) throw new WorkbookError('damaged', { reason: 'shared-string' });
  return shared;
}

function readNumber(raw: RawCell, context: ValueContext): Cell | null {
  let { number } = raw;
  if (Number.isNaN(number)) {
    const text = (raw.value ?? '').trim();
    if (text === '') return null;
    number = Number(text);
    if (!NUMBER.test(text) || !Number.isFinite(number)) throw new WorkbookError('damaged', { reason: 'number' });
  }
  // There is no minus zero on a sheet.
  number += 0;
  const { column } = raw;
  const format = formatOf(raw.style, context.formats);
  if (format.isDate) return dateCell(column, number, format.code, context);
  return format.code === null
    ? { column, kind: 'number', number }
    : { column, kind: 'number', number, format: format.code };
}

/** A workbook without styles has no formats; in one with styles, a number that none has means the file is not whole. */
function formatOf(style: number, formats: readonly NumberFormat[]): NumberFormat {
  const format = formats[style];
  if (format !== undefined || formats.length === 0) return format ?? GENERAL;
  throw new WorkbookError('damaged', { reason: 'style' });
}

/** Serials are given in the 1900 system, whatever the workbook counts in: outside this room there is one calendar. */
function dateCell(column: number, stored: number, code: string | null, { dateSystem, days }: ValueContext): Cell {
  const serial = dateSystem === 1904 ? stored + DAYS_BETWEEN_SYSTEMS : stored;
  let day = days.get(stored);
  if (day === undefined) {
    day = dayOfSerial(stored, dateSystem);
    if (days.size < MAX_DAYS) days.set(stored, day);
  }
  return code === null ? { column, kind: 'date', day, serial } : { column, kind: 'date', day, serial, format: code };
}

function readBoolean(raw: RawCell): Cell | null {
  const text = valueText(raw).trim();
  if (text === '') return null;
  if (!/^(?:0|1|true|false)$/i.test(text)) throw new WorkbookError('damaged', { reason: 'boolean' });
  return { column: raw.column, kind: 'boolean', boolean: text === '1' || text.toLowerCase() === 'true' };
}

/** A day in ISO text, with or without a time; anything else stays the text it is. */
function readIsoDate(raw: RawCell): Cell | null {
  const text = valueText(raw).trim();
  const day: Day | null = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(text) ? parseDay(text.slice(0, 10)) : null;
  if (day === null) return textCell(raw.column, text);
  return { column: raw.column, kind: 'date', day, serial: serialOfDay(day), format: DATE_FORMAT };
}
