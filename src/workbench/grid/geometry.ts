import { parseCellName, type Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { shownText } from '../../taskpane/pane/cell-shown';
import { LARGEST } from './looks';
import { isInside, shownRows, type ShownRow } from './shown-rows';

/** Where everything of a sheet stands, in CSS pixels. Built once a sheet; looked up while scrolling. */
export interface Geometry {
  readonly rows: readonly ShownRow[];
  /** Upper edge of each shown row; one more entry than rows, the last is the height of all. */
  readonly tops: Float64Array;
  /** Index into rows of a sheet row; undefined for a hidden one or one inside a gap. */
  readonly indexOfRow: ReadonlyMap<number, number>;
  /** Left edge of each column, by its number (entry 0 is unused, 1 is 0); one more entry than columns. */
  readonly lefts: Float64Array;
  readonly columns: number;
  /** Merges of more than one shown cell, by the shown row index of their first row. */
  readonly merges: readonly Merge[];
  /** Titles that are alone in their row and run over the empty cells beside them, by sheet row. */
  readonly spills: ReadonlyMap<number, Spill>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** A merged area in shown rows: indices into Geometry.rows, inclusive. */
export interface Merge {
  readonly area: Area;
  readonly firstIndex: number;
  readonly lastIndex: number;
}

/** From and to which column a text is drawn. */
export interface Spill {
  readonly column: number;
  readonly last: number;
}

export const ROW_HEIGHT = 22;
const LINE_HEIGHT = 18;
const MOST_LINES = 4;
/** Points that a line of usual height has room for. */
const LINE_POINTS = 12;
const ROW_PADDING = 4;
const DEFAULT_CHARACTERS = 8.43;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_CAPITAL = 9.5;
const CELL_PADDING = 10;
const NARROWEST = 24;
const WIDEST = 420;
const COLUMNS_BESIDE = 4;
const FEWEST_COLUMNS = 10;
const HIDDEN_WIDTH = 0;

/** Computes the geometry of a sheet in time proportional to its filled cells. */
export function geometryOf(sheet: SheetSnapshot): Geometry {
  const columns = lastColumn(sheet) + COLUMNS_BESIDE;
  const lefts = columnLefts(sheet, Math.max(columns, FEWEST_COLUMNS));
  const rows = shownRows(sheet);
  const indexOfRow = new Map<number, number>();
  for (const [index, shown] of rows.entries()) if (shown.kind === 'row') indexOfRow.set(shown.row, index);
  const merges = mergesOf(sheet, rows, indexOfRow);
  const spills = spillsOf(sheet, lefts, merges);
  return {
    rows,
    tops: rowTops(sheet, rows, lefts, merges, spills),
    indexOfRow,
    lefts,
    columns: lefts.length - 2,
    merges,
    spills,
    frozenRows: frozenIndex(rows, sheet.looks?.frozenRows ?? 0),
    frozenColumns: sheet.looks?.frozenColumns ?? 0,
  };
}

/** The last entry of sorted edges that is not after a position. */
export function indexAt(edges: Float64Array, position: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastColumn({ rows, merges }: SheetSnapshot): number {
  let last = 0;
  for (const { cells } of rows) last = Math.max(last, cells.at(-1)?.column ?? 0);
  // A merge over the whole sheet must not make 16.384 columns.
  for (const { firstColumn, lastColumn: to } of merges)
    if (firstColumn <= last) last = Math.max(last, Math.min(to, last + COLUMNS_BESIDE));
  return last;
}

function columnLefts({ looks, hiddenColumns }: SheetSnapshot, columns: number): Float64Array {
  const lefts = new Float64Array(columns + 2);
  const widths = looks?.columnWidths ?? [];
  for (let column = 1; column <= columns; column += 1) {
    const characters =
      widths.find(({ first, last }) => column >= first && column <= last)?.characters ?? DEFAULT_CHARACTERS;
    const width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING)));
    lefts[column + 1] = (lefts[column] ?? 0) + (isInside(hiddenColumns, column) ? HIDDEN_WIDTH : width);
  }
  return lefts;
}

function mergesOf(
  sheet: SheetSnapshot,
  rows: readonly ShownRow[],
  indexOfRow: ReadonlyMap<number, number>,
): readonly Merge[] {
  return sheet.merges.flatMap((area) => {
    const firstIndex = firstShown(area, rows, indexOfRow);
    if (firstIndex === undefined) return [];
    let lastIndex = firstIndex;
    for (let next = rows[lastIndex + 1]; next?.kind === 'row' && next.row <= area.lastRow; next = rows[lastIndex + 1])
      lastIndex += 1;
    return [{ area, firstIndex, lastIndex }];
  });
}

function firstShown(
  area: Area,
  rows: readonly ShownRow[],
  indexOfRow: ReadonlyMap<number, number>,
): number | undefined {
  const limit = Math.min(area.lastRow, area.firstRow + rows.length);
  for (let row = area.firstRow; row <= limit; row += 1) {
    const index = indexOfRow.get(row);
    if (index !== undefined) return index;
  }
  return undefined;
}

function spillsOf(sheet: SheetSnapshot, lefts: Float64Array, merges: readonly Merge[]): ReadonlyMap<number, Spill> {
  const anchors = new Set(merges.map(({ area }) => `${area.firstRow}!${area.firstColumn}`));
  const spills = new Map<number, Spill>();
  for (const { row, cells } of sheet.rows) {
    const [cell] = cells;
    if (cell?.kind !== 'text' || cells.length > 1 || anchors.has(`${row}!${cell.column}`)) continue;
    const needed = (lefts[cell.column] ?? 0) + widthOf(cell.text) + CELL_PADDING;
    let last = cell.column;
    while (last < lefts.length - 2 && (lefts[last + 1] ?? 0) < needed) last += 1;
    if (last > cell.column && !cell.text.includes('\n')) spills.set(row, { column: cell.column, last });
  }
  return spills;
}

/** About how wide a text is on one line: capitals are wider. */
function widthOf(text: string): number {
  const capitals = text.replace(/[^A-ZÁÉÍÓÚÜÑ]/g, '').length;
  return (text.length - capitals) * PIXELS_PER_CHARACTER + capitals * PIXELS_PER_CAPITAL;
}

function rowTops(
  sheet: SheetSnapshot,
  rows: readonly ShownRow[],
  lefts: Float64Array,
  merges: readonly Merge[],
  spills: ReadonlyMap<number, Spill>,
): Float64Array {
  const heights = new Map<number, number>();
  const large = largeRows(sheet);
  const spanned = new Map(merges.map(({ area }) => [`${area.firstRow}!${area.firstColumn}`, area]));
  for (const { row, cells } of sheet.rows) {
    let lines = 1;
    for (const cell of cells) {
      if (cell.kind !== 'text') continue;
      const area = spanned.get(`${row}!${cell.column}`);
      // A text that spans rows has their room; it must not make its first row tall.
      if (area && area.lastRow > area.firstRow) continue;
      const last = area?.lastColumn ?? spills.get(row)?.last ?? cell.column;
      const right = lefts[Math.min(last + 1, lefts.length - 1)] ?? 0;
      lines = Math.max(lines, linesOf(shownText(cell), right - (lefts[cell.column] ?? 0)));
      if (lines >= MOST_LINES) break;
    }
    const height =
      (Math.min(lines, MOST_LINES) * LINE_HEIGHT * (large.get(row) ?? LINE_POINTS)) / LINE_POINTS + ROW_PADDING;
    if (height > ROW_HEIGHT) heights.set(row, Math.round(height));
  }
  const tops = new Float64Array(rows.length + 1);
  for (const [index, shown] of rows.entries()) {
    const height = shown.kind === 'row' ? (heights.get(shown.row) ?? ROW_HEIGHT) : ROW_HEIGHT;
    tops[index + 1] = (tops[index] ?? 0) + height;
  }
  return tops;
}

/** The size of the largest text of each row that has one larger than usual, in points. */
function largeRows({ looks }: SheetSnapshot): ReadonlyMap<number, number> {
  const large = new Map<number, number>();
  for (const [name, { size = 0 }] of Object.entries(looks?.cells ?? {})) {
    const row = size > LINE_POINTS ? parseCellName(name)?.row : undefined;
    if (row !== undefined) large.set(row, Math.max(large.get(row) ?? 0, Math.min(size, LARGEST)));
  }
  return large;
}

/** Lines that a wrapped text needs in so many pixels, by a fair guess. */
function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - CELL_PADDING) / (PIXELS_PER_CHARACTER - 0.5)));
  if (text.length <= perLine && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.slice(0, 2000).split('\n')) lines += Math.max(1, Math.ceil(paragraph.length / perLine));
  return lines;
}

function frozenIndex(rows: readonly ShownRow[], frozenRows: number): number {
  return rows.filter((shown) => shown.kind === 'row' && shown.row <= frozenRows).length;
}
