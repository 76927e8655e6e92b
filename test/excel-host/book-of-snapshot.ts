import { parseCellName, quotedSheetName } from '../../src/workbook/address';
import { valueOfCell } from '../../src/workbook/cell-value';
import { nameOfMark } from '../../src/workbook/marks';
import type { Cell as SnapshotCell, SheetSnapshot, Span, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { addSheet, cellAt, emptyBook, ensureCell, GENERAL, newId, type Book, type Cell, type Sheet } from './book';

/** Points a column of so many characters is wide, with Excel's usual font: 7 pixels a digit and 5 around them. */
export function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** The open workbook that a file's snapshot describes. Looks other than fills and widths are not in a snapshot. */
export function bookOfSnapshot(snapshot: WorkbookSnapshot): Book {
  const book = emptyBook(snapshot.fileName);
  for (const sheet of snapshot.sheets) fill(book, addSheet(book, sheet.name), sheet);
  for (const [key, value] of Object.entries(snapshot.settings)) book.settings.set(key, value);
  book.activeSheet = book.sheets.find(({ visibility }) => visibility === 'visible')?.id ?? '';
  return book;
}

function fill(book: Book, sheet: Sheet, snapshot: SheetSnapshot): void {
  for (const { row, cells } of snapshot.rows) {
    for (const cell of cells) Object.assign(ensureCell(sheet, row, cell.column), cellOf(cell));
  }
  Object.assign(sheet, {
    visibility: snapshot.visibility,
    isProtected: snapshot.isProtected,
    merges: [...snapshot.merges],
  });
  for (const line of linesOf(snapshot.hiddenRows)) sheet.hiddenRows.add(line);
  for (const line of linesOf(snapshot.hiddenColumns)) sheet.hiddenColumns.add(line);
  for (const { name, area } of snapshot.tables) {
    sheet.tables.push({ id: newId(book), name, area, style: 'TableStyleMedium2' });
  }
  if (snapshot.mark !== null) {
    const formula = `=${quotedSheetName(snapshot.name)}!$A$1`;
    book.names.push({ name: nameOfMark(snapshot.mark), formula, visible: false });
  }
  dress(sheet, snapshot);
}

function dress(sheet: Sheet, { looks }: SheetSnapshot): void {
  if (!looks) return;
  for (const { first, last, characters } of looks.columnWidths) {
    // Widths run to the end of the grid; nobody looks past the used columns.
    for (let column = first; column <= Math.min(last, 256); column += 1) {
      sheet.columnWidths.set(column, pointsOfCharacters(characters));
    }
  }
  for (const [name, { fill }] of Object.entries(looks.cells)) {
    const place = parseCellName(name);
    const cell = place && cellAt(sheet, place.row, place.column);
    if (cell && fill !== undefined) cell.look = { fill };
  }
  sheet.frozen = { rows: looks.frozenRows, columns: looks.frozenColumns };
}

function linesOf(spans: readonly Span[]): number[] {
  return spans.flatMap(({ first, last }) =>
    // A hidden stretch to the end of the grid hides nothing that anyone could see.
    Array.from({ length: Math.min(last, first + 10_000) - first + 1 }, (_, index) => first + index),
  );
}

function cellOf(cell: SnapshotCell): Partial<Cell> {
  const format = cell.kind === 'number' || cell.kind === 'date' ? cell.format : undefined;
  return {
    value: cell.kind === 'error' ? { error: cell.error } : (valueOfCell(cell) ?? ''),
    formula: cell.formula ?? null,
    format: format ?? (cell.kind === 'date' ? 'dd/mm/yyyy' : GENERAL),
  };
}
