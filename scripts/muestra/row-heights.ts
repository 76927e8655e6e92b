import type { Cell, MergeRange } from 'hucre/xlsx';

/** Letters are a little wider than the digits that a column's width is counted in. */
const WIDTH_OF_LETTER = 1.1;
const POINTS_OF_LINE = 1.32;
const PADDING = 4;
/** The most that Excel allows. */
const MAX_HEIGHT = 409;

/**
 * The height in points that each row with wrapped text needs; a text in a merged cell is spread over its rows.
 * @param cells keyed "row,column" from 0
 * @param widths of the columns in characters
 * @param size of the letters in points
 */
export function rowHeights(
  cells: ReadonlyMap<string, Partial<Cell>>,
  merges: readonly MergeRange[],
  widths: readonly number[],
  size: number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const mergeAt = new Map(merges.map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  for (const [key, cell] of cells) {
    const text = textOf(cell);
    if (text === '' || cell.style?.alignment?.wrapText !== true) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { endRow, endCol } = mergeAt.get(key) ?? { endRow: row, endCol: column };
    const width = widths.slice(column, endCol + 1).reduce((sum, one) => sum + one, 0) || 10;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WIDTH_OF_LETTER) / width)), 0);
    const height = Math.min(MAX_HEIGHT, Math.ceil((lines * size * POINTS_OF_LINE) / (endRow - row + 1)) + PADDING);
    for (let each = row; each <= endRow; each++) heights.set(each, Math.max(height, heights.get(each) ?? 0));
  }
  return heights;
}

function textOf(cell: Partial<Cell>): string {
  return typeof cell.value === 'string' ? cell.value : (cell.richText ?? []).map(({ text }) => text).join('');
}
