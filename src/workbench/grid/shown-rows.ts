import type { SheetSnapshot, Span } from '../../workbook/snapshot';

/** A row of the grid: a row of the sheet, or a long run of blank ones drawn as one line. */
export type ShownRow =
  | { readonly kind: 'row'; readonly row: number; readonly afterHidden: boolean }
  | { readonly kind: 'gap'; readonly first: number; readonly last: number };

/** Runs of blank rows longer than this are drawn as one line: sheets reach down to row 1.048.576. */
const LONGEST_BLANK_RUN = 40;

/** Blank rows drawn below the last one with text, so that the sheet does not end abruptly. */
const ROOM_BELOW = 15;

/**
 * The rows to draw, in order: those with values and the blank ones between, hidden ones left out.
 * @param used rows that something reaches (merges), from 1; rows with values are known
 */
export function shownRows(sheet: SheetSnapshot): readonly ShownRow[] {
  const rows: ShownRow[] = [];
  let next = 1;
  let afterHidden = false;
  const push = (row: number): void => {
    if (isInside(sheet.hiddenRows, row)) afterHidden = true;
    else {
      rows.push({ kind: 'row', row, afterHidden });
      afterHidden = false;
    }
  };
  for (const { row } of sheet.rows) {
    if (row - next > LONGEST_BLANK_RUN) rows.push({ kind: 'gap', first: next, last: row - 1 });
    else for (let blank = next; blank < row; blank += 1) push(blank);
    push(row);
    next = row + 1;
  }
  for (let blank = next; blank < next + ROOM_BELOW; blank += 1) push(blank);
  return rows;
}

/** Whether a row or column lies in one of these spans, which stand in order. */
export function isInside(spans: readonly Span[], index: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span || index < span.first) high = middle - 1;
    else if (index > span.last) low = middle + 1;
    else return true;
  }
  return false;
}
