/** Short ways to say a cell of a sheet spec, and rows that are added one under another. */
import type { Day } from '../dates/day';
import type { CellContent, CellSpec, Link, RowSpec } from '../workbook/spec';
import type { StyleName } from '../workbook/styles';

export function text(column: number, value: string, style: StyleName = 'texto', link?: Link): CellSpec {
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

/** Points of a row of one line at 10 points. */
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

  /** @param pageHeight points of the sheet's rows that fit on a page */
  constructor(private readonly pageHeight = Infinity) {}

  /** The row that the next call of add writes. */
  get next(): number {
    return this.nextRow;
  }

  /**
   * Adds a row under the last and returns its number.
   * @param height points; null: as its text needs
   */
  add(cells: readonly CellSpec[], height: number | null = LINE): number {
    this.keep(height ?? LINE);
    this.used += height ?? LINE;
    this.written.push({ row: this.nextRow, cells, ...(height !== null && { height }) });
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
    return this.used === 0 || this.used + height <= this.pageHeight;
  }

  /** Begins a new page. */
  breakHere(): void {
    this.breaks.push(this.nextRow);
    this.used = 0;
  }

  get all(): readonly RowSpec[] {
    return this.written;
  }

  /** Rows that begin a page. */
  get breaksBefore(): readonly number[] {
    return this.breaks;
  }
}

/** Lines that a text takes in a width of so many characters, words kept whole; line breaks of its own count. */
export function linesOf(value: string, width: number): number {
  return value.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let onLine = 0;
  for (const word of paragraph.split(' ')) {
    const needed = onLine === 0 ? word.length : onLine + 1 + word.length;
    if (needed <= width) onLine = needed;
    else {
      lines += onLine === 0 ? 0 : 1;
      lines += Math.ceil(word.length / width) - 1;
      onLine = word.length % width || width;
    }
  }
  return Math.max(lines, 1);
}
