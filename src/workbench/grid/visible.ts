import { indexAt, type Geometry, type Merge } from './geometry';

/** The part of a sheet that is drawn. */
export interface Visible {
  /** Indices of shown rows, in order: frozen ones, those in sight, and first rows of merges that reach into sight. */
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn beyond the edges, so that a quick scroll does not show blanks. */
const ROWS_BEYOND = 6;
const COLUMNS_BEYOND = 2;

/** What to draw for a place in the sheet. Columns: first and last in sight (frozen ones are always drawn besides). */
export function visibleOf(geometry: Geometry, { top, left, width, height }: Viewport): Visible {
  const { tops, lefts, rows, columns, merges, frozenRows } = geometry;
  const first = Math.max(0, indexAt(tops, top) - ROWS_BEYOND);
  const last = Math.min(rows.length - 1, indexAt(tops, top + height) + ROWS_BEYOND);
  const indices = new Set<number>();
  for (let index = 0; index < frozenRows; index += 1) indices.add(index);
  for (const { firstIndex, lastIndex } of merges) if (firstIndex < first && lastIndex >= first) indices.add(firstIndex);
  for (let index = first; index <= last; index += 1) indices.add(index);
  return {
    rows: [...indices].sort((a, b) => a - b),
    firstColumn: Math.max(1, indexAt(lefts, left) - COLUMNS_BEYOND),
    lastColumn: Math.min(columns, indexAt(lefts, left + width) + COLUMNS_BEYOND),
  };
}

/** The columns to draw, in order: frozen ones, then those in sight. */
export function shownColumns(firstColumn: number, lastColumn: number, frozenColumns: number): readonly number[] {
  const shown: number[] = [];
  for (let column = 1; column <= frozenColumns; column += 1) shown.push(column);
  for (let column = Math.max(firstColumn, frozenColumns + 1); column <= lastColumn; column += 1) shown.push(column);
  return shown;
}

/** The merge that covers a cell, by shown row index and column, or undefined. */
export function mergeFinder(merges: readonly Merge[]): (index: number, column: number) => Merge | undefined {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    for (let index = merge.firstIndex; index <= merge.lastIndex; index += 1) {
      byRow.set(index, [...(byRow.get(index) ?? []), merge]);
    }
  }
  return (index, column) =>
    byRow.get(index)?.find(({ area }) => column >= area.firstColumn && column <= area.lastColumn);
}

/** Where to scroll so that a box comes into sight beside what is frozen; unchanged where it is in sight already. */
export function scrollInto(now: number, size: number, frozen: number, from: number, to: number): number {
  if (from - frozen < now) return Math.max(0, from - frozen);
  if (to > now + size) return Math.max(0, Math.min(from - frozen, to - size));
  return now;
}
