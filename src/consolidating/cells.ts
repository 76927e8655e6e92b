/** Short ways to say a cell of a sheet spec, and rows that are added one under another. */
import type { Day } from '../dates/day';
import type { CellContent, CellSpec, Link, RowSpec } from '../workbook/spec';
import { widthOfText } from '../workbook/row-heights';
import type { StyleName } from '../workbook/styles';

/** A text; nothing but the look where there is none to write. */
export function text(column: number, value: string, style: StyleName = 'texto', link?: Link): CellSpec {
  if (value === '') return blank(column, style);
  return { ...filled(column, { kind: 'text', text: value }, style), ...(link && { link }) };
}

export function number(column: number, value: number, style: StyleName = 'numero'): CellSpec {
  return filled(column, { kind: 'number', number: value }, style);
}

export function day(column: number, value: Day, style: StyleName = 'fecha'): CellSpec {
  return filled(column, { kind: 'date', day: value }, style);
}

/** @param cached what the formula gives when written; null for an empty text */
export function formula(
  column: number,
  value: string,
  cached: string | number | null,
  style: StyleName = 'numero',
): CellSpec {
  return filled(column, { kind: 'formula', formula: value, cached }, style);
}

export function blank(column: number, style: StyleName = 'texto'): CellSpec {
  return { column, style };
}

function filled(column: number, content: CellContent, style: StyleName): CellSpec {
  return { column, content, style };
}

/** Points of a row of one line. */
export const LINE = 16;

/**
 * The rows of a sheet, written from the top down on pages of a known height: what must not be torn apart is begun on a new
 * page where it does not fit.
 */
export class Rows {
  private readonly written: RowSpec[] = [];
  private readonly breaks: number[] = [];
  private nextRow = 1;
  private used = 0;
  private isNewPage = true;

  /**
   * @param pageHeight points of the sheet's rows that fit on a page
   * @param repeated points of the rows that every page but the first repeats at its top
   */
  constructor(
    private readonly pageHeight = Infinity,
    private readonly repeated = 0,
  ) {}

  /** The row that the next call of add writes. */
  get next(): number {
    return this.nextRow;
  }

  /** Adds a row of a fixed height under the last and returns its number. */
  add(cells: readonly CellSpec[], height = LINE): number {
    return this.put({ row: this.nextRow, cells, height }, height);
  }

  /**
   * Adds a row as high as its text needs, which the writers find out.
   * @param estimate points that it takes of the page
   * @param minHeight points that it takes at least
   */
  addFitted(cells: readonly CellSpec[], estimate = LINE, minHeight = LINE): number {
    return this.put({ row: this.nextRow, cells, minHeight }, Math.max(estimate, minHeight));
  }

  private put(row: RowSpec, height: number): number {
    this.keep(height);
    this.used += height;
    this.isNewPage = false;
    this.written.push(row);
    return this.nextRow++;
  }

  /** Leaves a row blank. */
  skip(): void {
    this.used += LINE;
    this.nextRow += 1;
  }

  /** Begins a new page unless so much height is left on this one; says whether it did. */
  keep(height: number): boolean {
    if (this.fits(height)) return false;
    this.breakHere();
    return true;
  }

  /** Whether so much height is left on this page; on a page with nothing on it, anything fits. */
  fits(height: number): boolean {
    return this.isNewPage || this.used + height <= this.pageHeight;
  }

  /** Begins a new page. */
  breakHere(): void {
    this.breaks.push(this.nextRow);
    this.used = this.repeated;
    this.isNewPage = true;
  }

  get all(): readonly RowSpec[] {
    return this.written;
  }

  /** Rows that begin a page. */
  get breaksBefore(): readonly number[] {
    return this.breaks;
  }
}

/** A line of a wrapped text, and what stood where it was broken: a blank, a line break, or nothing inside a long word. */
export interface Line {
  readonly text: string;
  readonly end: ' ' | '\n' | '';
}

/** Lines that a text takes in a width (see widthOfText), words kept whole where they fit; never none. */
export function wrapText(value: string, width: number): readonly Line[] {
  return value.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width));
}

function wrapParagraph(paragraph: string, width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: string | null = null;
  for (const word of paragraph.split(' ')) {
    const longer: string = line === null ? word : `${line} ${word}`;
    if (widthOfText(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== null) lines.push({ text: line, end: ' ' });
    line = word;
    while (widthOfText(line) > width) {
      const cut = fitting(line, width);
      lines.push({ text: line.slice(0, cut), end: '' });
      line = line.slice(cut);
    }
  }
  return [...lines, { text: line ?? '', end: '\n' }];
}

/** How many characters of a long word fit, at least one whole one. */
function fitting(word: string, width: number): number {
  let fits = 0;
  let used = 0;
  for (const character of word) {
    used += widthOfText(character);
    if (fits > 0 && used > width) break;
    fits += character.length;
  }
  return fits;
}
