import { dayOf } from '../../src/dates/day';
import { serialOfDay } from '../../src/dates/serial';
import { MAX_CELL_TEXT } from '../../src/workbook/cell-text';
import { GENERAL, type Value } from './book';
import { HostError } from './emulated';

/** What a cell becomes when a text is written into it. */
export interface Typed {
  readonly value: Value;
  readonly formula: string | null;
  readonly quoted: boolean;
  /** The format Excel gives a cell that was General. */
  readonly format?: string;
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const ERRORS = ['#N/A', '#NAME?', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'];
const MAX_FORMULA = 8192;

/**
 * Reads a written text as Excel reads one that is typed. Harder than any one Excel: what an English or a Spanish Excel would
 * take for a number or a date is taken for one, so that an adapter cannot pass by the luck of a locale.
 * @param format the cell's number format: in a cell that is "@" everything stays text
 * @throws HostError "InvalidArgument" for a formula that is none ("-Excelente atención"), or too long a text
 */
export function typeText(text: string, format: string): Typed {
  if (text.length > MAX_CELL_TEXT + 1) throw new HostError('InvalidArgument', 'Text longer than a cell holds');
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, quoted: true };
  if (format === '@' || text === '') return { value: text, formula: null, quoted: false };
  if (/^[=+\-@]/.test(text)) return formulaOrNumber(text);
  return numberOrDate(text) ?? { value: text, formula: null, quoted: false };
}

function formulaOrNumber(text: string): Typed {
  const number = /^[+-]/.test(text) ? numberOrDate(text) : null;
  if (number) return number;
  if (!text.startsWith('=')) throw new HostError('InvalidArgument', `Not a formula: ${text}`);
  checkFormula(text);
  return { value: 0, formula: text.slice(1), quoted: false };
}

/** Refuses what Excel would refuse at a glance; formulas are not parsed, nor calculated. */
export function checkFormula(text: string): void {
  if (text.length > MAX_FORMULA) throw new HostError('FormulaLengthExceedsLimit');
  const bare = text
    .replace(/"(?:[^"]|"")*"/g, 'X')
    .replace(/'(?:[^']|'')*'/g, 'X')
    // The columns of a table.
    .replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, '');
  const unbalanced = bare.split('(').length !== bare.split(')').length;
  if (text.length < 2 || unbalanced || /[;{}"']|[\p{L}\d]\s+[\p{L}\d]/u.test(bare.slice(1))) {
    throw new HostError('InvalidArgument', `Not a formula: ${text}`);
  }
}

function numberOrDate(text: string): Typed | null {
  const trimmed = text.trim();
  const plain = (value: Value, format?: string): Typed => ({
    value,
    formula: null,
    quoted: false,
    ...(format && { format }),
  });
  if (/^(true|verdadero)$/i.test(trimmed)) return plain(true);
  if (/^(false|falso)$/i.test(trimmed)) return plain(false);
  if (ERRORS.includes(trimmed.toUpperCase())) return plain({ error: trimmed.toUpperCase() });
  const serial = serialOfText(trimmed);
  if (serial !== null) return plain(serial, 'dd/mm/yyyy');
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(trimmed);
  if (time) return plain((Number(time[1]) * 60 + Number(time[2])) / 1440 + Number(time[3] ?? 0) / 86_400, 'h:mm');
  const number = /^([+-]?)[$]?\s*(\d[\d.,]*|[.,]\d+)(?:e([+-]?\d+))?\s*(%?)$/i.exec(trimmed);
  if (!number) return null;
  const value = Number(`${number[1] ?? ''}${decimal(number[2] ?? '')}e${number[3] ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  return number[4] ? plain(value / 100, '0%') : plain(value);
}

/** "1.234,5", "1,234.5" and "1,5" with a point for the decimals. */
function decimal(digits: string): string {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return digits;
  const groups = digits.slice(0, last).replace(/[.,]/g, '');
  const thousands = digits.length - last === 4 && /^\d{1,3}([.,]\d{3})+$/.test(digits);
  return thousands ? groups + digits.slice(last + 1) : `${groups}.${digits.slice(last + 1)}`;
}

function serialOfText(text: string): number | null {
  const numeric = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (numeric) {
    const [first, second, third] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3] ?? 2020)];
    if (first > 31) return serial(first, second, third);
    return serial(third, second, first) ?? serial(third, first, second);
  }
  const worded = /^(?:(\d{1,2})[\s-]+(?:de\s+)?)?([a-záéíóú]{3,})\.?[\s-]+(?:de\s+)?(\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((worded?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return worded && month > 0 ? serial(Number(worded[3]), month, Number(worded[1] ?? 1)) : null;
}

function serial(year: number, month: number, dayOfMonth: number): number | null {
  const day = dayOf(year < 100 ? 2000 + year : year, month, dayOfMonth);
  return day === null || (year > 99 && year < 1900) ? null : serialOfDay(day);
}

/** The format a cell has once a text was typed into it: only a General one changes. */
export function formatAfter(format: string, typed: Typed): string {
  return format === GENERAL ? (typed.format ?? format) : format;
}
