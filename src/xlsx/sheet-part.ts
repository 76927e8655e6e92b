import { MAX_COLUMNS, parseArea, type Area } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import type { RowSnapshot, Span } from '../workbook/snapshot';
import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import { readReference, readWhole } from './cell-reference';
import type { RawCell, ValueContext } from './cell-value';
import { moveFormula } from './shared-formula';
import { SheetRows } from './sheet-rows';
import { joinSpans } from './spans';
import type { XmlHandler, XmlRun, XmlTag } from './xml-scanner';
import { unescapeOffice } from './xml-text';
import type { ZipParts } from './zip-parts';

/** What the part of a sheet says, before its tables and its place in the workbook are known. */
export interface SheetContent {
  readonly rows: readonly RowSnapshot[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly isProtected: boolean;
  /** Relationships to the parts of its tables. */
  readonly tableIds: readonly string[];
}

const SECTION_DEPTH = 2;
const ROW_DEPTH = 3;
const CELL_DEPTH = 4;
const VALUE_DEPTH = 5;
const RUN_DEPTH = 6;

/** What the text that comes next belongs to. */
type Target = 'value' | 'formula' | 'inline' | null;

/** Reads one sheet. */
export function* readSheetPart(
  parts: ZipParts,
  part: string,
  sheet: string,
  context: ValueContext,
  budget: Budget,
): Steps<SheetContent> {
  const handler = new SheetHandler(sheet, context, budget);
  yield* parts.parse(part, handler);
  return handler.finish();
}

class SheetHandler implements XmlHandler {
  private readonly rows: SheetRows;
  private readonly merges: Area[] = [];
  private readonly hiddenRows: { first: number; last: number }[] = [];
  private readonly hiddenColumns: Span[] = [];
  private readonly tableIds: string[] = [];
  private isProtected = false;
  private section = '';
  private target: Target = null;
  private runParent = '';
  private row = 0;
  private column = 0;
  private readonly masters = new Map<string, { formula: string; row: number; column: number }>();
  private sharedId: string | null = null;
  private readonly cell: RawCell = {
    row: 0,
    column: 0,
    type: '',
    style: 0,
    value: null,
    whole: -1,
    inline: null,
    formula: null,
  };

  constructor(
    private readonly sheet: string,
    context: ValueContext,
    private readonly budget: Budget,
  ) {
    this.rows = new SheetRows(sheet, context, budget);
  }

  finish(): SheetContent {
    return {
      rows: this.rows.finish(),
      merges: this.merges,
      hiddenRows: joinSpans(this.hiddenRows),
      hiddenColumns: joinSpans(this.hiddenColumns),
      isProtected: this.isProtected,
      tableIds: this.tableIds,
    };
  }

  open(name: string, depth: number, tag: XmlTag): void {
    if (this.section === 'sheetData' && depth > SECTION_DEPTH) {
      this.openInData(name, depth, tag);
      return;
    }
    if (depth === 1 && name !== 'worksheet') throw new WorkbookError('damaged', { reason: 'not-a-sheet' });
    if (depth === SECTION_DEPTH) {
      this.section = name;
      if (name === 'sheetProtection') this.isProtected = isOn(tag.attribute('sheet'));
    }
    if (depth !== ROW_DEPTH) return;
    if (this.section === 'mergeCells' && name === 'mergeCell') this.addMerge(tag.attribute('ref') ?? '');
    if (this.section === 'cols' && name === 'col') this.addColumns(tag);
    if (this.section === 'tableParts' && name === 'tablePart') this.tableIds.push(tag.attribute('r:id') ?? '');
  }

  text(run: XmlRun): void {
    const { cell } = this;
    if (this.target === null) return;
    if (this.target === 'formula') cell.formula = this.longer(cell.formula ?? '', run);
    else if (this.target === 'inline') cell.inline = this.longer(cell.inline ?? '', run);
    else if (cell.value !== null || (cell.whole = run.wholeNumber()) < 0)
      cell.value = this.longer(cell.value ?? '', run);
  }

  close(name: string, depth: number): void {
    this.target = null;
    if (this.section !== 'sheetData') return;
    if (depth === CELL_DEPTH && name === 'c') this.endCell();
    else if (depth === VALUE_DEPTH && name === 'f') this.endFormula();
    else if (depth === ROW_DEPTH && name === 'row') this.rows.endRow();
    else if (depth === SECTION_DEPTH) this.section = '';
  }

  private openInData(name: string, depth: number, tag: XmlTag): void {
    const { cell } = this;
    if (depth === CELL_DEPTH) {
      if (name === 'c') this.startCell(tag);
    } else if (depth === VALUE_DEPTH) {
      this.runParent = name;
      if (name === 'v') this.target = 'value';
      else if (name === 'f') {
        this.target = 'formula';
        cell.formula = '';
        this.sharedId = tag.attribute('t') === 'shared' ? tag.attribute('si') : null;
      }
    } else if (depth === ROW_DEPTH) {
      if (name === 'row') this.startRow(tag);
    } else if (depth === RUN_DEPTH && this.runParent !== 'is') {
      this.target = null;
    } else if (depth === RUN_DEPTH) {
      this.runParent = name === 'r' ? 'is' : 'other';
      this.target = name === 't' ? 'inline' : null;
    }
  }

  private startRow(tag: XmlTag): void {
    const from = tag.find('r');
    const given = from < 0 ? 0 : readWhole(tag.bytes, from, tag.valueEnd);
    if (given < 0) throw this.damaged('row-number');
    this.row = this.rows.startRow(given);
    this.column = 0;
    if (isOn(tag.attribute('hidden'))) this.addHiddenRow(this.row);
  }

  private startCell(tag: XmlTag): void {
    const { cell } = this;
    const at = tag.find('r');
    if (at >= 0) {
      if (!readReference(tag, at, cell))
        throw new WorkbookError('damaged', {
          sheet: this.sheet,
          cell: tag.attribute('r') ?? '',
          reason: 'beyond-grid',
        });
    } else {
      cell.row = this.row;
      cell.column = this.column + 1;
    }
    this.column = cell.column;
    const style = tag.find('s');
    cell.style = style < 0 ? 0 : readWhole(tag.bytes, style, tag.valueEnd);
    cell.type = tag.attribute('t') ?? '';
    cell.value = null;
    cell.whole = -1;
    cell.inline = null;
    cell.formula = null;
  }

  private endCell(): void {
    const { cell } = this;
    if (cell.value !== null && cell.type === 'str') cell.value = unescapeOffice(cell.value);
    if (cell.inline !== null) cell.inline = unescapeOffice(cell.inline);
    const place = { sheet: this.sheet };
    if (cell.value !== null) this.budget.spendText(cell.value.length, place);
    if (cell.inline !== null) this.budget.spendText(cell.inline.length, place);
    if (cell.formula !== null) this.budget.spendText(cell.formula.length, place);
    this.rows.add(cell);
  }

  private endFormula(): void {
    const { cell, sharedId } = this;
    if (sharedId === null) return;
    this.sharedId = null;
    if (cell.formula !== null && cell.formula !== '') {
      this.masters.set(sharedId, { formula: cell.formula, row: cell.row, column: cell.column });
      return;
    }
    const master = this.masters.get(sharedId);
    if (master !== undefined)
      cell.formula = moveFormula(master.formula, cell.row - master.row, cell.column - master.column);
  }

  private longer(text: string, run: XmlRun): string {
    const longer = text + run.text();
    if (longer.length > this.budget.limits.textLength) this.budget.spendText(longer.length, { sheet: this.sheet });
    return longer;
  }

  private addHiddenRow(row: number): void {
    const last = this.hiddenRows[this.hiddenRows.length - 1];
    if (last !== undefined && last.last + 1 === row) {
      last.last = row;
      return;
    }
    this.budget.spendCell();
    this.hiddenRows.push({ first: row, last: row });
  }

  private addColumns(tag: XmlTag): void {
    const first = Number(tag.attribute('min'));
    const last = Math.min(Number(tag.attribute('max')), MAX_COLUMNS);
    if (!(Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last)) return;
    this.budget.spendCell();
    if (isOn(tag.attribute('hidden')) || Number(tag.attribute('width') ?? 1) === 0)
      this.hiddenColumns.push({ first, last });
  }

  private addMerge(ref: string): void {
    const area = parseArea(ref);
    if (area === null) throw this.damaged('merge');
    this.budget.spendCell();
    this.merges.push(area);
  }

  private damaged(reason: string): WorkbookError {
    return new WorkbookError('damaged', { sheet: this.sheet, reason });
  }
}

/** A true/false attribute as XML writes it; absent is false. */
export function isOn(text: string | null): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
