import { parseCellName } from '../workbook/address';
import type { CellMark } from '../workbook/ports';
import type { SheetSpec } from '../workbook/spec';

/** Sheets with marks laid over them, as conditional formats and notes: values and looks stay as they are. */
export function withMarks(sheets: readonly SheetSpec[], marks: readonly CellMark[]): readonly SheetSpec[] {
  return sheets.map((sheet) => {
    const own = marks.filter((mark) => mark.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const notes = new Map(own.map(({ cell, note }) => [cell, note]));
    return {
      ...sheet,
      rows: withNotes(sheet, notes),
      conditionalFormats: [
        ...(sheet.conditionalFormats ?? []),
        ...own.flatMap(({ cell, kind }) => {
          const place = parseCellName(cell);
          if (!place) return [];
          const { row, column } = place;
          return [
            {
              area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
              formula: 'TRUE',
              style: kind,
            },
          ];
        }),
      ],
    };
  });
}

function withNotes(sheet: SheetSpec, notes: ReadonlyMap<string, string>): SheetSpec['rows'] {
  const byRow = new Map<number, Map<number, string>>();
  for (const [cell, note] of notes) {
    const place = parseCellName(cell);
    if (place) byRow.set(place.row, (byRow.get(place.row) ?? new Map<number, string>()).set(place.column, note));
  }
  const missing = [...byRow.keys()].filter((row) => !sheet.rows.some((one) => one.row === row));
  return [...sheet.rows, ...missing.map((row) => ({ row, cells: [] }))]
    .sort((a, b) => a.row - b.row)
    .map((row) => {
      const own = byRow.get(row.row);
      if (!own) return row;
      const cells = row.cells.map((cell) => ({
        ...cell,
        ...(own.has(cell.column) ? { note: own.get(cell.column) ?? '' } : {}),
      }));
      const blank = [...own]
        .filter(([column]) => !cells.some((cell) => cell.column === column))
        .map(([column, note]) => ({ column, note }));
      return { ...row, cells: [...cells, ...blank].sort((a, b) => a.column - b.column) };
    });
}
