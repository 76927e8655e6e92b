import type { Area } from '../../src/workbook/address';
import type { Visibility } from '../../src/workbook/snapshot';

/** The emulated workbook: plain data, so that two states of it can be compared whole. Rows and columns count from 1. */
export interface Book {
  fileName: string;
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  readonly settings: Map<string, unknown>;
  date1904: boolean;
  isProtected: boolean;
  activeSheet: string;
  selection: Area;
  nextId: number;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  isProtected: boolean;
  /** A chart sheet: it has no cells. */
  isChart?: true;
  tabColor: string;
  showsGridlines: boolean;
  /** Row → column → cell. */
  readonly cells: Map<number, Map<number, Cell>>;
  merges: Area[];
  /** Points. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly hiddenRows: Set<number>;
  readonly tables: Table[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  readonly charts: Chart[];
  frozen: { rows: number; columns: number };
  readonly page: Page;
  readonly pageBreaks: number[];
  readonly notes: Map<string, string>;
}

export interface Cell {
  value: Value;
  formula: string | null;
  format: string;
  /** A text entered with a leading apostrophe. */
  quoted: boolean;
  look: Look;
  link: Link | null;
}

/** '' is an empty cell, or a formula that gives an empty text. */
export type Value = string | number | boolean | CellError;

export interface CellError {
  readonly error: string;
}

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
}

/** How a cell looks; a missing key is Excel's default. */
export type Look = Readonly<Partial<Record<LookKey, string | number | boolean>>>;
export type LookKey =
  | 'fontName'
  | 'fontSize'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'color'
  | 'fill'
  | 'horizontal'
  | 'vertical'
  | 'wrap'
  | `border${'Top' | 'Bottom' | 'Left' | 'Right'}`
  | `borderColor${'Top' | 'Bottom' | 'Left' | 'Right'}`;

export interface DefinedName {
  name: string;
  /** "='Hoja 1'!$A$1". */
  formula: string;
  visible: boolean;
}

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string;
  look: Look;
  stopIfTrue: boolean;
}

export interface Validation {
  area: Area;
  rule: unknown;
  errorAlert: unknown;
  prompt: unknown;
  ignoreBlanks: boolean;
}

export interface Chart {
  readonly id: string;
  readonly type: string;
  name: string;
  title: string;
  legend: string;
  isReversed: boolean;
  axisPosition: string;
  place: Area | null;
  readonly series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  values: string;
  categories: string;
  color: string;
  gapWidth: number;
  overlap: number;
}

export interface Page {
  orientation: string;
  paperSize: string;
  zoom: unknown;
  centerHorizontally: boolean;
  margins: unknown;
  printArea: string;
  titleRows: string;
  readonly headers: Record<string, string>;
}

export const GENERAL = 'General';
const NO_LOOK: Look = {};

/** A workbook without sheets. */
export function emptyBook(fileName: string): Book {
  return {
    fileName,
    sheets: [],
    names: [],
    settings: new Map(),
    date1904: false,
    isProtected: false,
    activeSheet: '',
    selection: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
    nextId: 1,
  };
}

/** An id of the kind Excel gives, unique in the workbook. */
export function newId(book: Book): string {
  const id = `{${String(book.nextId).padStart(8, '0')}-0000-4000-8000-000000000000}`;
  book.nextId += 1;
  return id;
}

/** Adds an empty sheet after all others. */
export function addSheet(book: Book, name: string): Sheet {
  const sheet: Sheet = {
    id: newId(book),
    name,
    visibility: 'visible',
    isProtected: false,
    tabColor: '',
    showsGridlines: true,
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: 'Portrait',
      paperSize: 'Letter',
      zoom: { scale: 100 },
      centerHorizontally: false,
      margins: null,
      printArea: '',
      titleRows: '',
      headers: {},
    },
    pageBreaks: [],
    notes: new Map(),
  };
  book.sheets.push(sheet);
  if (book.activeSheet === '') book.activeSheet = sheet.id;
  return sheet;
}

/** The cell at a place, or undefined where there is none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell at a place, made where there is none. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const rowCells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, rowCells);
  const cell = rowCells.get(column) ?? {
    value: '',
    formula: null,
    format: GENERAL,
    quoted: false,
    look: NO_LOOK,
    link: null,
  };
  rowCells.set(column, cell);
  return cell;
}

export function isError(value: Value): value is CellError {
  return typeof value === 'object';
}

/** Whether a cell holds something: a value, or a formula whatever it gives. */
export function isFilled(cell: Cell): boolean {
  return cell.value !== '' || cell.formula !== null;
}

/** The rectangle around a sheet's cells; with `valuesOnly`, around those that hold something. Null for none. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (valuesOnly && !isFilled(cell)) continue;
      area = around(area, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  if (!valuesOnly) for (const merge of sheet.merges) area = around(area, merge);
  return area;
}

function around(area: Area | null, other: Area): Area {
  if (area === null) return other;
  return {
    firstRow: Math.min(area.firstRow, other.firstRow),
    firstColumn: Math.min(area.firstColumn, other.firstColumn),
    lastRow: Math.max(area.lastRow, other.lastRow),
    lastColumn: Math.max(area.lastColumn, other.lastColumn),
  };
}

/** The workbook as JSON that is the same for the same workbook: maps in order, cells that hold and look like nothing left out. */
export function dumpOf(book: Book): unknown {
  return JSON.parse(JSON.stringify({ ...book, nextId: undefined, sheets: book.sheets.map(dumpOfSheet) }, ordered));
}

function dumpOfSheet(sheet: Sheet): unknown {
  const cells = [...sheet.cells].flatMap(([row, columns]) =>
    [...columns].filter(([, cell]) => !isBlank(cell)).map(([column, cell]) => ({ row, column, ...cell })),
  );
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

function isBlank(cell: Cell): boolean {
  return !isFilled(cell) && cell.format === GENERAL && Object.keys(cell.look).length === 0 && cell.link === null;
}

function ordered(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].sort(byText);
  if (value instanceof Set) return [...(value as Set<unknown>)].sort(byText);
  return value;
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}
