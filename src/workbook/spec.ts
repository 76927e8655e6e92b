/**
 * A sheet as we want it written: one description, two writers (Excel and file). Plain data.
 * Rows and columns are counted from 1. Text stays text, whatever it begins with.
 */
import type { Day } from '../dates/day';
import type { Area } from './address';
import type { StyleName } from './styles';

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** An English formula without "=", with the value it has when written (null: an empty text). */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: string | number | null };

export interface CellSpec {
  readonly column: number;
  /** Absent: an empty cell that only has a style. */
  readonly content?: CellContent;
  readonly style?: StyleName;
  /** An English number format in the place of the style's: for copies of cells whose own format tells something ("0.00"). */
  readonly format?: string;
  readonly link?: Link;
  /** A note (the old, unthreaded comment). Writers without notes leave it out. */
  readonly note?: string;
}

/**
 * A place inside the same workbook ("'Hoja 1'!F12"), inside another workbook that lies beside it ("libro.xlsx", from where the
 * workbook with the link lies), or an http(s) address.
 */
export type Link =
  | { readonly kind: 'cell'; readonly target: string }
  | { readonly kind: 'file'; readonly file: string; readonly target: string }
  | { readonly kind: 'web'; readonly url: string };

export interface RowSpec {
  readonly row: number;
  readonly cells: readonly CellSpec[];
  /** Height in points; absent: as its text needs, and growing with what is typed. */
  readonly height?: number;
  /** For a row without a height of its own: the least it has when written. */
  readonly minHeight?: number;
}

export interface ColumnSpec {
  /** Width in characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** A table (ListObject). Its head row holds exactly the column names, as text. */
export interface TableSpec {
  /** Letters, digits and underscores; one a workbook. */
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly look: 'medium' | 'light';
}

/** A look that depends on a formula, relative to the first cell of the area. */
export interface ConditionalFormatSpec {
  readonly area: Area;
  /** English formula without "=". */
  readonly formula: string;
  readonly style: ConditionalStyleName;
}
export type ConditionalStyleName =
  'vencida' | 'por-confirmar' | 'por-vencer' | 'alta' | 'media' | 'baja' | 'falta' | 'supuesta' | 'repetida';

export type ValidationSpec =
  /** A list from a range ("'Listas'!$A$2:$A$7") or from a name of the workbook, never an inline one: those are split at commas. */
  | {
      readonly kind: 'list';
      readonly area: Area;
      readonly source: string;
      readonly strict: boolean;
      readonly title: string;
      readonly message: string;
    }
  /** A day between two days; not strict: other things may be typed after a warning. */
  | {
      readonly kind: 'date';
      readonly area: Area;
      readonly from: Day;
      readonly to: Day;
      readonly strict: boolean;
      readonly title: string;
      readonly message: string;
    }
  /** A number between two, as a percentage or a count. */
  | {
      readonly kind: 'decimal';
      readonly area: Area;
      readonly from: number;
      readonly to: number;
      readonly strict: boolean;
      readonly title: string;
      readonly message: string;
    };

export interface PrintSpec {
  readonly paper: 'letter' | 'legal';
  readonly landscape: boolean;
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: Area;
  /** Header and footer in Excel's codes ("&L...&CPágina &P de &N"). */
  readonly header?: string;
  readonly footer?: string;
  /** Pages break before these rows. */
  readonly breaksBefore?: readonly number[];
}

/** A stacked bar chart of ranges of the same sheet. */
export interface ChartSpec {
  readonly title: string;
  readonly altText: string;
  /** Where its corners stand. */
  readonly place: Area;
  /** Range of the categories, on the same sheet. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
}

export interface SheetSpec {
  /** At most 31 characters, none of []:*?/\ . Writers give another name where it is taken by a sheet that is not ours. */
  readonly name: string;
  /** See marks.ts. */
  readonly mark: string;
  readonly hidden?: boolean;
  /** #RRGGBB. */
  readonly tabColor?: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  readonly merges?: readonly Area[];
  readonly tables?: readonly TableSpec[];
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly validations?: readonly ValidationSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines?: boolean;
  readonly print?: PrintSpec;
  /** Names of the workbook that point into this sheet: "Corte" → C4. */
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
}

export interface WorkbookSpec {
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly SheetSpec[];
}
