/** What a workbook held when it was read, the same from Excel and from a file. Plain data. */
import type { Day } from '../dates/day';
import type { Area } from './address';

interface CellBase {
  /** Column, from 1. */
  readonly column: number;
  /** The English formula without its "="; the cell's value is what it last gave. Empty: a formula whose text is not known. */
  readonly formula?: string;
}

export interface TextCell extends CellBase {
  readonly kind: 'text';
  readonly text: string;
}

export interface NumberCell extends CellBase {
  readonly kind: 'number';
  readonly number: number;
  /** The cell's number format where it is not General: "0.00" tells 1.10 from 1.1. */
  readonly format?: string;
}

export interface DateCell extends CellBase {
  readonly kind: 'date';
  /** The day the cell shows; null where the serial is outside Excel's calendar. */
  readonly day: Day | null;
  readonly serial: number;
  /** The cell's number format, as stored. */
  readonly format?: string;
}

export interface BooleanCell extends CellBase {
  readonly kind: 'boolean';
  readonly boolean: boolean;
}

/** The error of a formula whose value was never calculated: files written by programs, not by Excel, may have such. */
export const NOT_CALCULATED = '#SIN-CALCULAR';

export interface ErrorCell extends CellBase {
  readonly kind: 'error';
  /** "#REF!", "#N/A", ..., or NOT_CALCULATED. */
  readonly error: string;
}

export type Cell = TextCell | NumberCell | DateCell | BooleanCell | ErrorCell;

/** A row that holds at least one cell with a value; its cells in order of column. */
export interface RowSnapshot {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Rows in order; blank rows are left out, however far the used range reaches. */
  readonly rows: readonly RowSnapshot[];
  readonly merges: readonly Area[];
  /** Rows and columns (from 1) that are not shown, as inclusive ranges in order: for showing, only the file adapter knows them. */
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly isProtected: boolean;
  /** The mark of a sheet that this product made ("resumen", "componente_1"), else null. See marks.ts. */
  readonly mark: string | null;
  /** Tables (ListObjects) of the sheet. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** What the sheet looks like is for showing, not for reading; only the file adapter knows them. */
  readonly looks?: SheetLooks;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How a cell is drawn; what is absent is as usual in its workbook. Colours are #RRGGBB. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Points, where they are not the usual 10 to 11. */
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
}

/** What the page's grid shows beside the values. */
export interface SheetLooks {
  readonly columnWidths: readonly (Span & { readonly characters: number })[];
  /** How cells are drawn, keyed by name ("F12"). Only cells with a value that do not look as usual. */
  readonly cells: Readonly<Record<string, CellLook>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface WorkbookSnapshot {
  /** The file's name without its folder, or the open workbook's name. */
  readonly fileName: string;
  readonly sheets: readonly SheetSnapshot[];
  /** What the product keeps with the workbook, by key (see settings in plan/ajustes.ts). */
  readonly settings: Readonly<Record<string, string>>;
}
