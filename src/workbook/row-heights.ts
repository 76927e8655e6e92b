import { formatDay } from '../dates/day';
import type { Area } from './address';
import type { CellContent, CellSpec, SheetSpec } from './spec';
import { FONT_SIZE, STYLES, type Style, type StyleName } from './styles';

/** Heights are in points, widths in characters of the default font (a digit is one). */
const DEFAULT_HEIGHT = 13;
/** Excel's own limit. */
const MAX_HEIGHT = 409;
/** Height of a line of text for each point of its size. */
const LINE_HEIGHT = 1.32;
/** What a row has above and below its text, so that it does not touch the lines. */
const AIR = 3;
/** On paper a digit is a little wider than the whole pixels that columns are counted in; and a line too many is better than one cut off. */
const CAUTION = 1.08;
const BOLD = 1.08;
/** Width of a character of Arial beside a digit's, which is also the width of those not listed. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["ijlíìï|'", 0.42],
      ['It f.,:;!¡/\\', 0.5],
      ['r()[]{}-"*°º', 0.62],
      ['ckvxyzsJç', 0.92],
      ['ABEKPSVXYÁÉ&', 1.2],
      ['CDHNRUwÚÑÜ', 1.3],
      ['GOQÓmM', 1.45],
      ['W%@—…', 1.75],
    ] as const
  ).flatMap(([characters, width]) => Array.from(characters, (character) => [character, width] as const)),
);

/**
 * The height that each row without a height of its own needs for its wrapped text, by row. Excel fits rows only as they
 * are edited and LibreOffice not at all on opening, and neither fits merged cells: so they are estimated here.
 */
export function estimatedHeights(sheet: SheetSpec): ReadonlyMap<number, number> {
  const merges = sheet.merges ?? [];
  const inside = insideMerges(merges);
  const heights = new Map<number, number>();
  for (const { row, cells, height, minHeight = DEFAULT_HEIGHT } of sheet.rows) {
    if (height !== undefined) continue;
    const needed = cells
      .filter(({ column }) => !inside.has(cellKey(row, column)))
      .map((cell) => neededHeight(cell, widthOf(sheet, cell.column, cell.column)));
    heights.set(row, Math.max(minHeight, ...needed));
  }
  for (const merge of merges) growLastRow(sheet, merge, heights);
  return new Map([...heights].map(([row, height]) => [row, Math.min(MAX_HEIGHT, Math.ceil(height * 4) / 4)]));
}

/** The heights that rows need for the texts merged into them, by row: the one kind of height that Excel never fits by itself. */
export function heightsForMerges(sheet: SheetSpec): ReadonlyMap<number, number> {
  const heights = estimatedHeights(sheet);
  const last = new Set((sheet.merges ?? []).map(({ lastRow }) => lastRow));
  return new Map([...heights].filter(([row]) => last.has(row)));
}

function insideMerges(merges: readonly Area[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) inside.add(cellKey(row, column));
    }
  }
  return inside;
}

function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** Where a merged cell's text needs more than its rows give, the last of them without a height of its own takes the rest. */
function growLastRow(sheet: SheetSpec, area: Area, heights: Map<number, number>): void {
  const rows = sheet.rows.filter(({ row }) => row >= area.firstRow && row <= area.lastRow);
  const cell = rows.find(({ row }) => row === area.firstRow)?.cells.find(({ column }) => column === area.firstColumn);
  const growing = rows.filter(({ row }) => heights.has(row)).at(-1)?.row;
  if (!cell || growing === undefined) return;
  const needed = neededHeight(cell, widthOf(sheet, area.firstColumn, area.lastColumn));
  const written = rows.reduce((sum, { row, height }) => sum + (height ?? heights.get(row) ?? DEFAULT_HEIGHT), 0);
  const unwritten = (area.lastRow - area.firstRow + 1 - rows.length) * DEFAULT_HEIGHT;
  const missing = needed - written - unwritten;
  if (missing > 0) heights.set(growing, (heights.get(growing) ?? DEFAULT_HEIGHT) + missing);
}

function widthOf({ columns }: SheetSpec, first: number, last: number): number {
  const DEFAULT_WIDTH = 8.43;
  let width = 0;
  for (let column = first; column <= last; column += 1) width += columns[column - 1]?.width ?? DEFAULT_WIDTH;
  return width;
}

function neededHeight({ content, style }: CellSpec, width: number): number {
  return content ? heightOfText(shownText(content), width, style) : 0;
}

/** Points that a text takes in a column of so many characters, in a style; 0 for none. */
export function heightOfText(text: string, width: number, name: StyleName | undefined): number {
  const style: Style = name ? STYLES[name] : {};
  const size = style.size ?? FONT_SIZE;
  const lines = style.wrap ? countLines(text, lettersAcross(width, style)) : 1;
  return text === '' ? 0 : lines * size * LINE_HEIGHT + AIR;
}

/** How many characters of a style's size a column of so many characters holds. */
export function lettersAcross(width: number, { size = FONT_SIZE, bold }: Style): number {
  return width / ((size / FONT_SIZE) * (bold ? BOLD : 1) * CAUTION);
}

function shownText(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'date':
      return formatDay(content.day);
    case 'formula':
      // A number is shown in its format, never with all its digits.
      return typeof content.cached === 'number' ? ' ' : (content.cached ?? '');
    case 'number':
    case 'boolean':
      return ' ';
  }
}

/** Lines that a text takes in a width of so many digits, broken at blanks and hyphens, and within words too long for a line. */
export function countLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/[^\s-]*[\s-]*/g) ?? []) {
    const wide = widthOfText(word.trimEnd());
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    if (wide > width) {
      lines += Math.ceil(wide / width) - 1;
      used = wide % width;
    } else {
      used += widthOfText(word);
    }
  }
  return lines;
}

/** The width of a text of the default size. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.get(character) ?? 1;
  return width;
}
