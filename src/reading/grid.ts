import type { Area } from '../workbook/address';
import { cellName } from '../workbook/address';
import type { Cell, SheetSnapshot } from '../workbook/snapshot';
import { textOf } from './cell-text';
import type { Progreso } from './progress';

/** A cell that shows something. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** As shown, cleaned. Never blank. */
  readonly text: string;
  readonly cell: Cell;
  /** Last row and column of the merged area that begins here; its own where there is none. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A cell that shows nothing of its own because a merged cell that begins elsewhere lies over it. */
export interface Cover {
  readonly column: number;
  readonly anchor: GridCell;
}

/** A cell, or a merged area over the row, that shows nothing but is not simply blank. */
export interface Blanca {
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The cell that holds what is typed there: the first of a merged area over it, else the cell itself. */
  readonly celda: string;
  /** It holds a formula that gives an empty text. */
  readonly formula: boolean;
}

/** A row with text. */
export interface GridRow {
  readonly row: number;
  /** In order of column. */
  readonly cells: readonly GridCell[];
  readonly covers: readonly Cover[];
  readonly blancas: readonly Blanca[];
}

/** A sheet as it looks: rows with text only, with what merged cells spread over them. */
export interface Grid {
  readonly hoja: string;
  readonly rows: readonly GridRow[];
}

const NO_COVERS: readonly Cover[] = [];
const NO_BLANCAS: readonly Blanca[] = [];

/** Makes the grid of a sheet. Linear in cells plus merged areas. */
export function* gridSteps(sheet: SheetSnapshot, progreso: Progreso): Generator<void, Grid, void> {
  const columns = usedColumns(sheet);
  const areas = areasByFirstCell(sheet.merges);
  const rows: GridRow[] = [];
  /** Column → the merged cell that lies over it at the current row. */
  const lying = new Map<number, GridCell>();
  const blank = new BlankAreas(sheet.merges);
  for (const { row, cells } of sheet.rows) {
    for (const [column, anchor] of lying) if (anchor.lastRow < row) lying.delete(column);
    const areasOfRow = areas.get(row);
    const shown: GridCell[] = [];
    const formulas: number[] = [];
    for (const cell of cells) {
      const text = textOf(cell);
      if (text === '' && cell.formula !== undefined) formulas.push(cell.column);
      if (text === '' || lying.has(cell.column)) continue;
      const area = areasOfRow?.get(cell.column);
      const gridCell: GridCell = {
        row,
        column: cell.column,
        text,
        cell,
        lastRow: area?.lastRow ?? row,
        lastColumn: area?.lastColumn ?? cell.column,
      };
      shown.push(gridCell);
      if (area) for (const column of columnsIn(columns, area)) lying.set(column, gridCell);
    }
    const blancas = blank.at(row, formulas, lying);
    if (shown.length > 0) rows.push({ row, cells: shown, covers: coversOf(row, lying), blancas });
    if (progreso.advance()) yield;
  }
  return { hoja: sheet.name, rows };
}

/** The cell of a row that stands in a column, if it shows something of its own. */
export function cellAt(row: GridRow, column: number): GridCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

/** The merged cell of another row or column that lies over a cell of the row. */
export function coverAt(row: GridRow, column: number): GridCell | undefined {
  return row.covers.find((cover) => cover.column === column)?.anchor;
}

/** "F12". */
export function nameOf(cell: GridCell): string {
  return cellName(cell.row, cell.column);
}

/** All text of a row, from left to right, for showing it to a person. */
export function rowText(row: GridRow): string {
  return row.cells.map(({ text }) => text).join(' | ');
}

function coversOf(row: number, lying: ReadonlyMap<number, GridCell>): readonly Cover[] {
  if (lying.size === 0) return NO_COVERS;
  const covers: Cover[] = [];
  for (const [column, anchor] of lying) {
    if (anchor.row !== row || anchor.column !== column) covers.push({ column, anchor });
  }
  return covers.sort((a, b) => a.column - b.column);
}

/** Walks down a sheet beside its rows and knows the merged areas that show nothing over each. */
class BlankAreas {
  private readonly areas: readonly Area[];
  private next = 0;
  private lying: Area[] = [];

  constructor(areas: readonly Area[]) {
    this.areas = [...areas].sort((a, b) => a.firstRow - b.firstRow);
  }

  /** @param row below those asked for before */
  at(row: number, formulas: readonly number[], shown: ReadonlyMap<number, GridCell>): readonly Blanca[] {
    if (this.lying.length > 0) this.lying = this.lying.filter(({ lastRow }) => lastRow >= row);
    for (let area = this.areas[this.next]; area && area.firstRow <= row; area = this.areas[this.next]) {
      if (area.lastRow >= row) this.lying.push(area);
      this.next += 1;
    }
    if (this.lying.length === 0 && formulas.length === 0) return NO_BLANCAS;
    const merged = this.lying
      .filter(({ firstColumn }) => !shown.has(firstColumn))
      .map(({ firstRow, firstColumn, lastColumn }) => ({
        firstColumn,
        lastColumn,
        celda: cellName(firstRow, firstColumn),
        formula: false,
      }));
    const typed = formulas.map((column) => ({
      firstColumn: column,
      lastColumn: column,
      celda: cellName(row, column),
      formula: true,
    }));
    return [...typed, ...merged];
  }
}

/** Wider merges are titles: they make no columns. */
const WIDEST_HEAD = 30;

/**
 * Columns with a value somewhere or under a merged cell such as a head's, in order: elsewhere a merged cell over the whole
 * width of Excel's grid does not matter.
 */
function usedColumns(sheet: SheetSnapshot): readonly number[] {
  const used = new Set<number>();
  for (const { firstColumn, lastColumn } of sheet.merges) {
    if (lastColumn - firstColumn >= WIDEST_HEAD) continue;
    for (let column = firstColumn; column <= lastColumn; column += 1) used.add(column);
  }
  for (const { cells } of sheet.rows) for (const { column } of cells) used.add(column);
  return [...used].sort((a, b) => a - b);
}

/** The used columns that an area lies over. */
function* columnsIn(columns: readonly number[], area: Area): Generator<number> {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < area.firstColumn) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < columns.length; index += 1) {
    const column = columns[index] ?? 0;
    if (column > area.lastColumn) return;
    yield column;
  }
}

/** Row → column → the area that begins there. */
function areasByFirstCell(areas: readonly Area[]): ReadonlyMap<number, ReadonlyMap<number, Area>> {
  const byRow = new Map<number, Map<number, Area>>();
  for (const area of areas) {
    const ofRow = byRow.get(area.firstRow) ?? new Map<number, Area>();
    byRow.set(area.firstRow, ofRow.set(area.firstColumn, area));
  }
  return byRow;
}
