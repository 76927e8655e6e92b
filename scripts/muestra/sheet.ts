import type { Cell, ColumnDef, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { Area } from '../../src/workbook/address';
import type { ExpectedActividad, RowRole } from './expected-types';
import { rowHeights } from './row-heights';
import { styleOf, type Look, type Theme } from './looks';
import type { SampleCell } from './parse-rows';

type RowDef = NonNullable<WriteSheet['rowDefs']> extends Map<number, infer Def> ? Def : never;

/** What a sheet has besides its cells. */
export interface SheetTraits {
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  readonly isProtected?: boolean;
  readonly autoFilter?: NonNullable<WriteSheet['autoFilter']>;
  readonly frozenRows?: number;
  /** A cell may choose among the values of a range: { cells: "H5:H40", source: "Listas!$A$1:$A$4" }. */
  readonly list?: { readonly cells: string; readonly source: string };
}

/** A sheet under construction. Beside every row it keeps what the row is, and beside every activity how it is rightly read. Rows and columns count from 1. */
export class SampleSheet {
  readonly lecturas: ExpectedActividad[] = [];
  readonly roles = new Map<number, RowRole>();
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #merges: MergeRange[] = [];

  constructor(
    readonly name: string,
    readonly theme: Theme,
    readonly traits: SheetTraits,
  ) {}

  /** Puts a cell; a blank one shows only its look. */
  put(row: number, column: number, cell: SampleCell | string, look: Look = 'text'): void {
    const content = typeof cell === 'string' ? ({ kind: 'text', text: cell } as const) : cell;
    this.#cells.set(`${row - 1},${column - 1}`, this.#written(content, look));
  }

  /** Puts a formula (English, without "=") with the value it last gave. */
  formula(
    row: number,
    column: number,
    formula: string,
    result: number | string,
    o: { look?: Look; format?: string } = {},
  ): void {
    this.#cells.set(`${row - 1},${column - 1}`, {
      formula,
      formulaResult: result,
      style: styleOf(o.look ?? 'total', this.theme, o.format),
    });
  }

  /** A text of which a part is bold, as Word leaves it. */
  richText(row: number, column: number, bold: string, rest: string): void {
    const { font: name, size } = this.theme;
    this.#cells.set(`${row - 1},${column - 1}`, {
      richText: [
        { text: bold, font: { name, size, bold: true } },
        { text: rest, font: { name, size } },
      ],
      style: styleOf('text', this.theme),
    });
  }

  merge({ firstRow, firstColumn, lastRow, lastColumn }: Area): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    const look = this.#cells.get(`${firstRow - 1},${firstColumn - 1}`)?.style;
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        const key = `${row - 1},${column - 1}`;
        if (look && !this.#cells.has(key)) this.#cells.set(key, { value: null, style: look });
      }
    }
    this.#merges.push({
      startRow: firstRow - 1,
      startCol: firstColumn - 1,
      endRow: lastRow - 1,
      endCol: lastColumn - 1,
    });
  }

  /** A line over several columns: a title, a component's name, a note. */
  line(row: number, text: string, o: { from?: number; to?: number; look: Look; role: RowRole }): void {
    const from = o.from ?? 1;
    this.put(row, from, text, o.look);
    if (o.to !== undefined) this.merge({ firstRow: row, firstColumn: from, lastRow: row, lastColumn: o.to });
    this.roles.set(row, o.role);
  }

  /** Bordered rows without a word in them. */
  emptyRows(firstRow: number, lastRow: number, columns: number): void {
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = 1; column <= columns; column++) this.put(row, column, { kind: 'blank' }, 'empty');
    }
  }

  toWriteSheet(): WriteSheet {
    const {
      widths,
      hiddenColumns = [],
      hiddenRows = [],
      hidden,
      isProtected,
      autoFilter,
      frozenRows,
      list,
    } = this.traits;
    return {
      name: this.name,
      columns: widths.map((width, index): ColumnDef => ({
        width,
        ...(hiddenColumns.includes(index + 1) && { hidden: true }),
      })),
      cells: this.#cells,
      merges: this.#merges,
      rowDefs: this.#rowDefs(widths, hiddenRows),
      pageSetup: { paperSize: 'legal', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...(hidden === true && { hidden }),
      ...(isProtected === true && { protection: { sheet: true } }),
      ...(autoFilter && { autoFilter }),
      ...(frozenRows !== undefined && { freezePane: { rows: frozenRows } }),
      ...(list && { dataValidations: [{ type: 'list', formula1: list.source, range: list.cells, allowBlank: true }] }),
    };
  }

  #rowDefs(widths: readonly number[], hiddenRows: readonly number[]): Map<number, RowDef> {
    const heights = rowHeights(this.#cells, this.#merges, widths, this.theme.size);
    const defs = new Map<number, RowDef>([...heights].map(([row, height]) => [row, { height }]));
    for (const row of hiddenRows) defs.set(row - 1, { ...defs.get(row - 1), hidden: true });
    return defs;
  }

  #written(cell: SampleCell, look: Look): Partial<Cell> {
    switch (cell.kind) {
      case 'text':
        return { value: cell.text, style: styleOf(look, this.theme) };
      case 'number':
        return { value: cell.number, style: styleOf(look, this.theme, cell.format) };
      case 'date':
        return {
          value: new Date(`${cell.day}T00:00:00Z`),
          style: styleOf(look, this.theme, cell.format ?? 'dd/mm/yyyy'),
        };
      case 'error':
        return { value: cell.error, type: 'error', style: styleOf(look, this.theme) };
      case 'blank':
      case 'merged-above':
        return { value: null, style: styleOf(look, this.theme) };
    }
  }
}
