import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseDay, type Day } from '../../src/dates/day';
import { dayOfSerial } from '../../src/dates/serial';
import { parseArea, type Area } from '../../src/workbook/address';
import { markOfName } from '../../src/workbook/marks';
import type {
  CellContent,
  CellSpec,
  ChartSpec,
  ConditionalFormatSpec,
  PrintSpec,
  SheetSpec,
  ValidationSpec,
} from '../../src/workbook/spec';
import {
  CONDITIONAL_STYLES,
  FONT_SIZE,
  STYLES,
  TABLE_LOOKS,
  type Style,
  type StyleName,
} from '../../src/workbook/styles';
import { readXlsx } from '../../src/xlsx/read';
import { FOREIGN, writeUnmarked } from '../support/write-unmarked';
import { showsDate } from '../../src/workbook/number-format';
import { GENERAL, isError, type Book, type Cell, type Look, type Sheet } from './book';
import { NotEmulated } from './emulated';
import { createHost, type ExcelHost, type HostOptions } from './host';
import { textOf } from './number-formats';
import { areaOfAddress } from './ranges';

/** An Excel with a file open. */
export function openFile(fileName: string, bytes: Uint8Array, options: HostOptions = {}): ExcelHost {
  return createHost(readXlsx(fileName, bytes, { looks: true }), options);
}

/**
 * The host's workbook as a file, by our own writer: all that a sheet spec can say. Looks of the user's that none of our styles
 * has, and number formats of theirs, are not kept: to compare two states exactly, compare the host's dumps.
 */
export async function saveFile({ book }: ExcelHost): Promise<Uint8Array> {
  const sheets = book.sheets.map((sheet, index) => sheetSpec(book, sheet, index));
  const parts = unzipSync(await writeUnmarked({ title: book.fileName, author: 'Excel emulado', sheets }));
  parts['xl/webextensions/webextension1.xml'] = strToU8(webExtension(book));
  return zipSync(parts);
}

/** Excel keeps an add-in's settings as properties of a web extension, each as JSON. */
function webExtension({ settings }: Book): string {
  const escape = (text: string): string =>
    text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
  const properties = [...settings].map(
    ([key, value]) => `<we:property name="${escape(key)}" value="${escape(JSON.stringify(value))}"/>`,
  );
  const namespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
  return `<we:webextension xmlns:we="${namespace}"><we:properties>${properties.join('')}</we:properties></we:webextension>`;
}

function sheetSpec(book: Book, sheet: Sheet, index: number): SheetSpec {
  const mark = markOf(book, sheet);
  const rows = [...sheet.cells].sort(([a], [b]) => a - b);
  const lastColumn = Math.max(1, ...rows.flatMap(([, cells]) => [...cells.keys()]));
  return {
    name: sheet.name,
    mark: mark ?? `${FOREIGN}${String(index)}`,
    ...(sheet.visibility !== 'visible' && { hidden: true }),
    ...(sheet.tabColor && { tabColor: sheet.tabColor }),
    gridlines: sheet.showsGridlines,
    columns: Array.from({ length: lastColumn }, (_, column) => ({
      width: ((sheet.columnWidths.get(column + 1) ?? 48) / 0.75 - 5) / 7,
      ...(sheet.hiddenColumns.has(column + 1) && { hidden: true }),
    })),
    rows: rows.map(([row, cells]) => ({
      row,
      cells: [...cells].sort(([a], [b]) => a - b).map(([column, cell]) => cellSpec(book, cell, column)),
      ...(sheet.rowHeights.has(row) && { height: sheet.rowHeights.get(row) ?? 15 }),
    })),
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area, style }) => ({
      name,
      area,
      columns: headsOf(sheet, area),
      look: style === TABLE_LOOKS.light ? ('light' as const) : ('medium' as const),
    })),
    conditionalFormats: sheet.conditionalFormats.flatMap(({ areas, formula, look }) =>
      areas.map((area): ConditionalFormatSpec => ({
        area,
        formula: formula.slice(1),
        style: conditionalStyleOf(look),
      })),
    ),
    validations: sheet.validations.map(validationSpec),
    charts: sheet.charts.map(chartSpec),
    freeze: sheet.frozen,
    print: printSpec(sheet),
    names: namesOf(book, sheet),
  };
}

function markOf(book: Book, sheet: Sheet): string | null {
  for (const { name, formula } of book.names) {
    const mark = markOfName(name);
    if (mark !== null && sheetOf(formula) === sheet.name) return mark;
  }
  return null;
}

function sheetOf(formula: string): string {
  return formula.slice(1, formula.lastIndexOf('!')).replace(/^'|'$/g, '').replace(/''/g, "'");
}

function namesOf(book: Book, sheet: Sheet): { name: string; area: Area }[] {
  return book.names.flatMap(({ name, formula }) => {
    const area = parseArea(formula.slice(formula.lastIndexOf('!') + 1));
    return markOfName(name) === null && sheetOf(formula) === sheet.name && area ? [{ name, area }] : [];
  });
}

function headsOf(sheet: Sheet, { firstRow, firstColumn, lastColumn }: Area): string[] {
  const cells = sheet.cells.get(firstRow);
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
    textOf(cells?.get(firstColumn + index)?.value ?? '', 'General', false),
  );
}

function cellSpec(book: Book, cell: Cell, column: number): CellSpec {
  const content = contentOf(book, cell);
  const style = styleOf(cell);
  const { address, documentReference } = cell.link ?? {};
  return {
    column,
    ...(content && { content }),
    ...(style && { style }),
    ...(documentReference !== undefined && { link: { kind: 'cell' as const, target: documentReference } }),
    ...(address !== undefined && { link: { kind: 'web' as const, url: address } }),
  };
}

function contentOf({ date1904 }: Book, { value, formula, format }: Cell): CellContent | undefined {
  if (formula !== null) {
    return { kind: 'formula', formula, cached: typeof value === 'number' || typeof value === 'string' ? value : null };
  }
  if (isError(value)) return { kind: 'text', text: value.error };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'string') return value === '' ? undefined : { kind: 'text', text: value };
  const day = /[dmy]/i.test(format) ? dayOfSerial(value, date1904 ? 1904 : 1900) : null;
  return day === null ? { kind: 'number', number: value } : { kind: 'date', day };
}

/** The named style that looks like the cell, or else one that shows its number as the cell does; none for a plain cell. */
function styleOf(cell: Cell): StyleName | undefined {
  const plain = Object.keys(cell.look).length === 0;
  if (plain && (cell.format === GENERAL || cell.format === '@')) return undefined;
  return styleLike(cell) ?? styleOfFormat(cell);
}

function styleOfFormat({ format, value }: Cell): StyleName | undefined {
  if (typeof value !== 'number') return undefined;
  const names = Object.keys(STYLES) as StyleName[];
  const same = names.find((name) => (STYLES[name] as Style).format === format);
  return same ?? (showsDate(format) ? 'dato-fecha' : undefined);
}

function styleLike(cell: Cell): StyleName | undefined {
  const look = JSON.stringify(traitsOfCell(cell));
  return (Object.keys(STYLES) as StyleName[]).find(
    (name) => JSON.stringify(traitsOfStyle(STYLES[name], cell)) === look,
  );
}

const EXCELS_OWN_SIZE = 11;

function traitsOfCell({ look, format }: Cell): unknown[] {
  const { bold, italic, fontSize: size = EXCELS_OWN_SIZE, color, fill, horizontal, vertical, wrap } = look;
  const plain = look.underline ? undefined : color;
  return [bold, italic, size, plain, fill, horizontal, vertical, wrap, look.borderTop && true, format].map(
    (trait) => trait ?? null,
  );
}

function traitsOfStyle(style: Style, { value, formula }: Cell): unknown[] {
  const upper = (text?: string): string | undefined => text && text.charAt(0).toUpperCase() + text.slice(1);
  const format = style.format ?? (typeof value === 'string' && value !== '' && formula === null ? '@' : 'General');
  return [
    style.bold,
    style.italic,
    style.size ?? FONT_SIZE,
    style.color,
    style.fill,
    upper(style.horizontal),
    upper(style.vertical),
    style.wrap,
    style.border,
    format,
  ].map((trait) => trait ?? null);
}

function conditionalStyleOf(look: Look): ConditionalFormatSpec['style'] {
  const names = Object.keys(CONDITIONAL_STYLES) as ConditionalFormatSpec['style'][];
  const found = names.find((name) => {
    const style: Style = CONDITIONAL_STYLES[name];
    return (
      style.color === look.color &&
      style.fill === look.fill &&
      (style.bold ?? false) === (look.bold ?? false) &&
      (style.italic ?? false) === (look.italic ?? false)
    );
  });
  if (!found) throw new Error(`No style of ours looks like ${JSON.stringify(look)}`);
  return found;
}

function validationSpec({ area, rule, errorAlert }: Sheet['validations'][number]): ValidationSpec {
  const { list, date, decimal } = rule as Excel.DataValidationRule;
  const { style, title, message } = errorAlert as Excel.DataValidationErrorAlert;
  const told = { area, strict: style === 'Stop', title, message };
  if (list) return { ...told, kind: 'list', source: boundText(list.source).slice(1) };
  const between = date ?? decimal;
  if (!between) throw new NotEmulated(`files with a validation like ${JSON.stringify(rule)}`);
  const [from, to] = [between.formula1, between.formula2].map(boundText);
  if (decimal) return { ...told, kind: 'decimal', from: Number(from), to: Number(to) };
  return { ...told, kind: 'date', from: dayOfFormula(from), to: dayOfFormula(to) };
}

function boundText(bound: unknown): string {
  if (typeof bound === 'string' || typeof bound === 'number') return String(bound);
  throw new NotEmulated('files with a validation by a range object');
}

/** "=DATE(2026,8,31)" */
function dayOfFormula(formula = ''): Day {
  const [year = '', month = '', day = ''] = formula.match(/\d+/g) ?? [];
  const read = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!read) throw new NotEmulated(`files with a validation of ${formula}`);
  return read;
}

function chartSpec({ title, place, series }: Sheet['charts'][number]): ChartSpec {
  const area = (reference: string): Area => areaOfAddress(reference);
  const [first] = series;
  if (!place || !first) throw new Error(`The chart ${title} has no place or no series`);
  return {
    title,
    altText: title,
    place,
    categories: area(first.categories),
    series: series.map(({ name, values, color }) => ({ name, values: area(values), color })),
  };
}

function printSpec({ page, pageBreaks }: Sheet): PrintSpec {
  const [first, last] = page.titleRows.split(':').map(Number);
  const side = (place: 'Header' | 'Footer'): string =>
    ['Left', 'Center', 'Right']
      .map((part) => [part.charAt(0), page.headers[part + place] ?? ''] as const)
      .filter(([, text]) => text !== '')
      .map(([code, text]) => `&${code}${text}`)
      .join('');
  return {
    paper: page.paperSize === 'Legal' ? 'legal' : 'letter',
    landscape: page.orientation === 'Landscape',
    ...(first && last && { titleRows: { first, last } }),
    ...(page.printArea && { area: areaOfAddress(page.printArea) }),
    header: side('Header'),
    footer: side('Footer'),
    breaksBefore: pageBreaks,
  };
}
