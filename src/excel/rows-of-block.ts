import { dayOfSerial } from '../dates/serial';
import { showsDate } from '../workbook/number-format';
import type { Cell, RowSnapshot } from '../workbook/snapshot';
import type { BlockContent } from './read-blocks';

const GENERAL = 'General';

/** The rows of a block that hold at least one cell with a value. */
export function rowsOfBlock(content: BlockContent): RowSnapshot[] {
  const { firstRow } = content.block.area;
  return content.values.flatMap((values, index) => {
    const cells = values.flatMap((_, column) => cellOf(content, index, column) ?? []);
    return cells.length > 0 ? [{ row: firstRow + index, cells }] : [];
  });
}

function cellOf(content: BlockContent, row: number, index: number): Cell | null {
  const value = content.values[row]?.[index] ?? '';
  const type = content.types[row]?.[index];
  const formula = formulaOf(content.formulas[row]?.[index], value);
  const base = { column: content.block.area.firstColumn + index, ...(formula !== null && { formula }) };
  if (typeof value === 'boolean') return { ...base, kind: 'boolean', boolean: value };
  if (typeof value === 'number') return numberCell(base, value, content, row, index);
  if (type === Excel.RangeValueType.error) return { ...base, kind: 'error', error: value };
  // A formula that gives an empty text has no value: to a reader its cell is blank.
  return value === '' ? null : { ...base, kind: 'text', text: value };
}

/** The formula without its "="; null where what stands there is a value: a text that begins with "=" reads as itself. */
function formulaOf(formula: unknown, value: string | number | boolean): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}

function numberCell(
  base: { column: number; formula?: string },
  number: number,
  content: BlockContent,
  row: number,
  index: number,
): Cell {
  const code = content.formats[row]?.[index] ?? GENERAL;
  const format = code === GENERAL ? {} : { format: code };
  return isDate(content, row, index)
    ? { ...base, kind: 'date', day: dayOfSerial(number), serial: number, ...format }
    : { ...base, kind: 'number', number, ...format };
}

/**
 * Whether a number is shown as a date or a time; row and index count from 0 within the block. Excel sorts only its own formats
 * into dates and times; any other that shows a date is "Custom".
 */
export function isDate({ formats, categories }: BlockContent, row: number, index: number): boolean {
  const category = categories[row]?.[index];
  return (
    category === Excel.NumberFormatCategory.date ||
    category === Excel.NumberFormatCategory.time ||
    (category === Excel.NumberFormatCategory.custom && showsDate(formats[row]?.[index] ?? ''))
  );
}
