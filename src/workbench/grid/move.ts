import type { Geometry, Merge } from './geometry';

/** A cell of the sheet, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

type MergeAt = (index: number, column: number) => Merge | undefined;

/**
 * The cell that a key moves to, or null for a key that moves nothing. Hidden rows and columns are passed over, a merge is
 * one cell, and the edges hold.
 * @param page rows that Page Up and Page Down move
 */
export function moveBy(
  { key, ctrlKey, metaKey }: Keys,
  from: Place,
  geometry: Geometry,
  mergeAt: MergeAt,
  page: number,
): Place | null {
  const index = geometry.indexOfRow.get(from.row) ?? 0;
  const merge = mergeAt(index, from.column);
  const all = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return placeAt((merge?.lastIndex ?? index) + 1, from.column, 1);
    case 'ArrowUp':
      return placeAt((merge?.firstIndex ?? index) - 1, from.column, -1);
    case 'ArrowRight':
      return placeAt(index, nextColumn((merge?.area.lastColumn ?? from.column) + 1, 1), 1);
    case 'ArrowLeft':
      return placeAt(index, nextColumn((merge?.area.firstColumn ?? from.column) - 1, -1), 1);
    case 'PageDown':
      return placeAt(Math.min(index + page, geometry.rows.length - 1), from.column, 1);
    case 'PageUp':
      return placeAt(Math.max(index - page, 0), from.column, -1);
    case 'Home':
      return placeAt(all ? 0 : index, nextColumn(1, 1), 1);
    case 'End':
      return placeAt(all ? geometry.rows.length - 1 : index, nextColumn(geometry.columns, -1), 1);
    default:
      return null;
  }

  /** The cell at a shown row and column; past an edge or in a line of blank rows, the next one that is a cell. */
  function placeAt(start: number, column: number, step: 1 | -1): Place {
    let at = Math.min(Math.max(start, 0), geometry.rows.length - 1);
    while (geometry.rows[at]?.kind === 'gap') at += step;
    const shown = geometry.rows[at];
    if (shown?.kind !== 'row') return from;
    const covering = mergeAt(at, column);
    const anchor = covering && geometry.rows[covering.firstIndex];
    if (covering && anchor?.kind === 'row') return { row: anchor.row, column: covering.area.firstColumn };
    return { row: shown.row, column };
  }

  function nextColumn(start: number, step: 1 | -1): number {
    let column = Math.min(Math.max(start, 1), geometry.columns);
    while (isHidden(column) && column >= 1 && column <= geometry.columns) column += step;
    return column < 1 || column > geometry.columns ? from.column : column;
  }

  function isHidden(column: number): boolean {
    return (geometry.lefts[column + 1] ?? 0) === (geometry.lefts[column] ?? 0);
  }
}
