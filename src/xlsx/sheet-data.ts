import { cellName, MAX_COLUMNS, MAX_ROWS } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import type { RowSnapshot, Span } from '../workbook/snapshot';
import type { Budget } from './budget';
import { readReference, readWhole } from './cell-reference';
import type { RawCell, ValueContext } from './cell-value';
import { readQuickCell } from './quick-cell';
import { moveFormula } from './shared-formula';
import type { LooksReader } from './sheet-looks';
import { SheetRows } from './sheet-rows';
import { joinSpans } from './spans';
import type { XmlRun, XmlTag } from './xml-handler';
import { isOn, unescapeOffice } from './xml-text';

const ROW_DEPTH = 3;
const CELL_DEPTH = 4;
const VALUE_DEPTH = 5;
const RUN_DEPTH = 6;
const RUN_TEXT_DEPTH = 7;

/** What the text that comes next belongs to. */
type Target = 'value' | 'formula' | 'inline' | null;

/** Understands what stands inside a sheet's sheetData: worksheet (1) > sheetData (2) > row > c > v, f, is > t, r > t (7). */
export class SheetData {
  private readonly rows: SheetRows;
  private readonly hidden: { first: number; last: number }[] = [];
  private readonly masters = new Map<string, { formula: string; row: number; column: number }>();
  private readonly cell: RawCell = {
    row: 0,
    column: 0,
    type: '',
    style: 0,
    value: null,
    number: NaN,
    inline: null,
    formula: null,
  };
  private target: Target = null;
  private isInline = false;
  private isRun = false;
  private isInRow = false;
  private isInCell = false;
  private row = 0;
  private column = 0;
  private sharedId: string | null = null;

  constructor(
    private readonly sheet: string,
    context: ValueContext,
    private readonly looks: LooksReader | null,
    private readonly budget: Budget,
  ) {
    this.rows = new SheetRows(sheet, context, budget);
  }

  /** Rows that have a value, in order, and spans of rows that are not shown. */
  finish(): { readonly rows: readonly RowSnapshot[]; readonly hiddenRows: readonly Span[] } {
    return { rows: this.rows.finish(), hiddenRows: joinSpans(this.hidden) };
  }

  /** See XmlHandler.quick. */
  quick(bytes: Uint8Array, at: number, length: number): number {
    if (!this.isInRow || this.isInCell) return -1;
    const { cell } = this;
    cell.value = null;
    cell.inline = null;
    cell.formula = null;
    const end = readQuickCell(bytes, at, length, cell);
    if (end < 0) return -1;
    if (cell.row < 1 || cell.row > MAX_ROWS || cell.column > MAX_COLUMNS) return -1;
    this.column = cell.column;
    this.add();
    return end;
  }

  open(name: string, depth: number, tag: XmlTag): void {
    if (depth === CELL_DEPTH) {
      if (name === 'c' && this.isInRow) this.startCell(tag);
    } else if (depth === VALUE_DEPTH) {
      this.openValue(name, tag);
    } else if (depth === ROW_DEPTH) {
      this.isInRow = name === 'row';
      if (this.isInRow) this.startRow(tag);
    } else if (depth === RUN_DEPTH && this.isInline) {
      this.isRun = name === 'r';
      if (name === 't') this.target = 'inline';
    } else if (depth === RUN_TEXT_DEPTH && this.isInline && this.isRun && name === 't') {
      this.target = 'inline';
    }
  }

  text(run: XmlRun): void {
    const { cell } = this;
    if (this.target === null) return;
    if (this.target === 'formula') cell.formula = this.longer(cell.formula, run);
    else if (this.target === 'inline') cell.inline = this.longer(cell.inline, run);
    else if (cell.value !== null || !this.takeNumber(run)) cell.value = this.longer(cell.value, run);
  }

  close(name: string, depth: number): void {
    this.target = null;
    if (depth === CELL_DEPTH && name === 'c' && this.isInRow) this.endCell();
    else if (depth === VALUE_DEPTH && name === 'f') this.endFormula();
    else if (depth === ROW_DEPTH && this.isInRow) this.endRow();
  }

  private startRow(tag: XmlTag): void {
    const from = tag.find('r');
    const given = from < 0 ? 0 : readWhole(tag.bytes, from, tag.valueEnd);
    if (from >= 0 && given < 1) throw new WorkbookError('damaged', { sheet: this.sheet, reason: 'row-number' });
    this.row = this.rows.startRow(given);
    this.column = 0;
    if (tag.find('hidden') >= 0 && isOn(tag.attribute('hidden'))) this.hide(this.row);
  }

  private endRow(): void {
    this.isInRow = false;
    this.rows.endRow();
  }

  private startCell(tag: XmlTag): void {
    const { cell } = this;
    this.isInCell = true;
    const at = tag.find('r');
    if (at < 0) {
      cell.row = this.row;
      cell.column = this.column + 1;
    } else if (!readReference(tag, at, cell)) {
      const params = { sheet: this.sheet, cell: tag.attribute('r') ?? '', reason: 'beyond-grid' };
      throw new WorkbookError('damaged', params);
    }
    this.column = cell.column;
    const style = tag.find('s');
    cell.style = style < 0 ? 0 : readWhole(tag.bytes, style, tag.valueEnd);
    cell.type = tag.find('t') < 0 ? '' : (tag.attribute('t') ?? '');
    cell.value = null;
    cell.number = NaN;
    cell.inline = null;
    cell.formula = null;
  }

  private openValue(name: string, tag: XmlTag): void {
    this.isInline = name === 'is';
    if (name === 'v') this.target = 'value';
    if (name !== 'f') return;
    this.target = 'formula';
    this.cell.formula = '';
    this.sharedId = tag.attribute('t') === 'shared' ? tag.attribute('si') : null;
  }

  /** Only where the type says so: in a text, "007" must stay three characters. */
  private takeNumber(run: XmlRun): boolean {
    const { cell } = this;
    if (cell.type !== '' && cell.type !== 's' && cell.type !== 'n') return false;
    cell.number = run.plainNumber();
    return !Number.isNaN(cell.number);
  }

  private endCell(): void {
    const { cell } = this;
    this.isInCell = false;
    if (cell.value !== null && cell.type === 'str') cell.value = unescapeOffice(cell.value);
    if (cell.inline !== null) cell.inline = unescapeOffice(cell.inline);
    this.add();
  }

  private add(): void {
    const { row, column, style } = this.cell;
    if (this.rows.add(this.cell)) this.looks?.addCell(row, column, style);
  }

  private endFormula(): void {
    const { cell, sharedId } = this;
    if (sharedId === null) return;
    this.sharedId = null;
    const master = this.masters.get(sharedId);
    if (cell.formula !== null && cell.formula !== '') {
      this.budget.spendCell();
      this.budget.spendText(cell.formula.length);
      this.masters.set(sharedId, { formula: cell.formula, row: cell.row, column: cell.column });
    } else if (master !== undefined && this.budget.canMove(master.formula.length)) {
      cell.formula = moveFormula(master.formula, cell.row - master.row, cell.column - master.column);
    }
  }

  private longer(text: string | null, run: XmlRun): string {
    const longer = text === null ? run.text() : text + run.text();
    this.budget.checkText(longer.length, () => ({
      sheet: this.sheet,
      cell: cellName(this.cell.row, this.cell.column),
    }));
    return longer;
  }

  private hide(row: number): void {
    const last = this.hidden[this.hidden.length - 1];
    if (last !== undefined && last.last + 1 === row) {
      last.last = row;
      return;
    }
    this.budget.spendCell();
    this.hidden.push({ first: row, last: row });
  }
}
