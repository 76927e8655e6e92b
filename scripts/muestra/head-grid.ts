import type { Area } from '../../src/workbook/address';

interface HeadCell {
  /** From 0, inside the head. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A head drawn as lines of cells: "A | B | <" over "^ | C | D". < joins the cell to its left, ^ to the one above, ⏎ breaks a line. */
function drawn(head: string): readonly (readonly string[])[] {
  return head
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => text.trim().replace(/⏎/g, '\n')));
}

/** The cells of a drawn head, without those joined to another. */
export function parseGrid(head: string): readonly HeadCell[] {
  return drawn(head)
    .flatMap((line, row) => line.map((text, column) => ({ row, column, text })))
    .filter(({ text }) => text !== '<' && text !== '^');
}

/** The merged areas of a drawn head that begins at a row and a column of the sheet. */
export function mergeGrid(head: string, firstRow: number, firstColumn: number): readonly Area[] {
  const lines = drawn(head);
  return parseGrid(head).map(({ row, column }) => {
    let lastRow = row;
    let lastColumn = column;
    while (lines[row]?.[lastColumn + 1] === '<') lastColumn++;
    while (lines[lastRow + 1]?.[column] === '^') lastRow++;
    return {
      firstRow: firstRow + row,
      firstColumn: firstColumn + column,
      lastRow: firstRow + lastRow,
      lastColumn: firstColumn + lastColumn,
    };
  });
}
