import type { CellContent, SheetSpec } from '../../src/workbook/spec';

export const textCell = (value: string): CellContent => ({ kind: 'text', text: value });

/** A sheet to be written, of rows from row 1 on. */
export function spec(
  mark: string,
  name: string,
  contents: readonly (readonly CellContent[])[],
  more: Partial<SheetSpec> = {},
): SheetSpec {
  return {
    name,
    mark,
    columns: [{ width: 20 }],
    rows: contents.map((cells, row) => ({
      row: row + 1,
      cells: cells.map((content, column) => ({ column: column + 1, content })),
    })),
    ...more,
  };
}
