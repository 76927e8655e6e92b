import type { Day } from '../../src/dates/day';
import { serialOfDay } from '../../src/dates/serial';
import type { Cell, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

type Content = Cell extends infer C ? (C extends Cell ? Omit<C, 'column'> : never) : never;

/** Cells for a test's workbook. */
export const text = (value: string): Content => ({ kind: 'text', text: value });
export const number = (value: number, format?: string): Content => ({
  kind: 'number',
  number: value,
  ...(format && { format }),
});
export const date = (day: string, format = 'dd/mm/yyyy'): Content => ({
  kind: 'date',
  day: day as Day,
  serial: serialOfDay(day as Day),
  format,
});
export const formula = (code: string, value: number): Content => ({ kind: 'number', number: value, formula: code });
export const error = (code: string): Content => ({ kind: 'error', error: code });
export const truth = (value: boolean): Content => ({ kind: 'boolean', boolean: value });

/** A sheet of rows from row 1 on; null leaves a cell blank. */
export function sheet(
  name: string,
  rows: readonly (readonly (Content | null)[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    rows: rows.flatMap((cells, index) => rowOf(index + 1, cells)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: null,
    tables: [],
    ...more,
  };
}

function rowOf(row: number, contents: readonly (Content | null)[]): RowSnapshot[] {
  const cells = contents.flatMap((content, index) => (content ? [{ ...content, column: index + 1 }] : []));
  return cells.length > 0 ? [{ row, cells }] : [];
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { fileName: 'Plan.xlsx', sheets, settings: {} };
}
