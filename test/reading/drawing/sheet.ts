import { parseDay } from '../../../src/dates/day';
import { serialOfDay } from '../../../src/dates/serial';
import type { Area } from '../../../src/workbook/address';
import type { Cell, RowSnapshot, SheetSnapshot } from '../../../src/workbook/snapshot';

/** A sheet that is drawn from top to bottom, from its first column on. */
export class DrawnSheet {
  private readonly rows: RowSnapshot[] = [];
  private readonly merges: Area[] = [];

  constructor(
    readonly name: string,
    /** The row that is written next. */
    public row: number,
    private readonly column: number,
  ) {}

  /** Writes a row of texts and returns its number; "#1.1" is written as a number, "@2020-08-31" as a date. */
  write(texts: readonly string[]): number {
    const cells = texts.flatMap((text, index) => (text === '' ? [] : [cellOf(text, this.column + index)]));
    if (cells.length > 0) this.rows.push({ row: this.row, cells });
    this.row += 1;
    return this.row - 1;
  }

  skip(rows: number): void {
    this.row += rows;
  }

  /** Merges an area; columns are counted from 0. */
  merge(firstRow: number, first: number, lastRow: number, last: number): void {
    this.merges.push({ firstRow, firstColumn: this.column + first, lastRow, lastColumn: this.column + last });
  }

  snapshot(): SheetSnapshot {
    const { name, rows, merges } = this;
    return {
      name,
      visibility: 'visible',
      rows,
      merges,
      hiddenRows: [],
      hiddenColumns: [],
      isProtected: false,
      mark: null,
      tables: [],
    };
  }
}

function cellOf(text: string, column: number): Cell {
  if (/^#\d+(?:\.\d+)?$/.test(text)) return { kind: 'number', column, number: Number(text.slice(1)) };
  const day = text.startsWith('@') ? parseDay(text.slice(1)) : null;
  if (day) return { kind: 'date', column, day, serial: serialOfDay(day), format: 'dd/mm/yyyy' };
  return { kind: 'text', column, text };
}
