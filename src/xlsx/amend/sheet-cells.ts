import { areaName, parseArea, type Area } from '../../workbook/address';
import { readReference, readWhole } from '../cell-reference';
import type { RawCell } from '../cell-value';
import { readQuickCell } from '../quick-cell';
import type { Place, TagPlace, XmlHandler, XmlRun, XmlTag } from '../xml-handler';
import { isOn } from '../xml-text';
import type { CellWriter, FormerCell, NewCell } from './new-cell';
import { SharedFormulas, type MetFormula } from './shared-formulas';
import type { Edit } from './splice';
import { TargetRow, type MetRow } from './target-row';
import { appending, prefixOf } from './xml-tree';

const SECTION_DEPTH = 2;
const ROW_DEPTH = 3;
const CELL_DEPTH = 4;
const FORMULA_DEPTH = 5;
const TEXT_TYPE = /^(?:s|str|inlineStr)$/;
const NO_CELL: FormerCell = { style: null, wasText: false };

interface MetCell {
  readonly row: number;
  readonly column: number;
  readonly former: FormerCell;
  readonly from: number;
  readonly target: NewCell | undefined;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Finds where in a sheet's XML the cells to be changed stand, or would stand, and says what to write there. Nothing else of
 * the sheet changes, but what hangs on a changed cell: other cells of its shared formula get theirs spelled out, and what the
 * row and the sheet say of their extent grows with new cells.
 */
export class SheetCells implements XmlHandler {
  private readonly rows: readonly TargetRow[];
  private readonly byRow: ReadonlyMap<number, TargetRow>;
  private readonly edits: Edit[] = [];
  private readonly formulas = new SharedFormulas();
  private readonly columnStyles: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  private dimension: (Place & { readonly area: Area | null }) | null = null;
  private data: { tag: TagPlace; contentTo: number } | null = null;
  private section = '';
  /** Rows before this one are known to have no place before a later row. */
  private nextRow = 0;
  private row = 0;
  private column = 0;
  private isInRow = false;
  private target: TargetRow | null = null;
  private element: Writable<MetRow> | null = null;
  private cell: MetCell | null = null;
  private formula: Writable<MetFormula> | null = null;
  private readonly quickCell = { row: 0, column: 0, style: 0 } as RawCell;
  private replaced = 0;

  constructor(
    private readonly sheet: string,
    private readonly cells: readonly NewCell[],
    private readonly writer: CellWriter,
  ) {
    const byRow = new Map<number, NewCell[]>();
    for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    this.rows = [...byRow]
      .sort(([a], [b]) => a - b)
      .map(
        ([row, own]) =>
          new TargetRow(
            row,
            [...own].sort((a, b) => a.column - b.column),
          ),
      );
    this.byRow = new Map(this.rows.map((row) => [row.row, row]));
  }

  /** How many cells that are replaced held a formula. */
  get replacedFormulas(): number {
    return this.replaced;
  }

  /** All that changes, once the sheet has been read to its end. @throws WorkbookError "array-formula" */
  finish(): readonly Edit[] {
    this.formulas.check(this.sheet, this.cells);
    const added = this.rows.map((row) => ({ row, missing: row.missing(this.writer) }));
    const atEnd: string[] = [];
    for (const { row, missing } of added) {
      if (missing.length === 0) continue;
      if (row.element) {
        const { style } = row.element;
        this.edits.push(...row.edits(row.element, missing, (cell) => this.newXml(cell, style)));
        continue;
      }
      const name = `${this.prefix}row`;
      const xml = `<${name} r="${row.row}">${missing.map((cell) => this.newXml(cell, null)).join('')}</${name}>`;
      if (row.place === null) atEnd.push(xml);
      else this.edits.push({ from: row.place, to: row.place, text: xml });
    }
    if (this.data && atEnd.length > 0) this.edits.push(appending(this.data.tag, this.data.contentTo, atEnd.join('')));
    return [...this.edits, ...this.widerDimension(added.flatMap(({ missing }) => missing)), ...this.formulas.edits()];
  }

  /** Nearly all cells of a sheet are of one shape and none of those sought: they are stepped over at once. */
  quick(bytes: Uint8Array, at: number, length: number): number {
    return this.isInRow && !this.target && !this.cell ? readQuickCell(bytes, at, length, this.quickCell) : -1;
  }

  open(name: string, depth: number, tag: XmlTag): void {
    if (depth === SECTION_DEPTH) this.openSection(name, tag);
    else if (this.section === 'cols' && depth === ROW_DEPTH && name === 'col') this.addColumns(tag);
    else if (this.section !== 'sheetData') return;
    else if (depth === ROW_DEPTH && name === 'row') this.openRow(tag);
    else if (depth === CELL_DEPTH && name === 'c' && this.isInRow) this.openCell(tag);
    else if (depth === FORMULA_DEPTH && name === 'f' && this.cell) this.openFormula(tag, this.cell);
  }

  text(run: XmlRun, depth: number): void {
    if (this.formula && depth === FORMULA_DEPTH) this.formula.text += run.text();
  }

  close(name: string, depth: number, from: number, to: number): void {
    if (depth === FORMULA_DEPTH) this.closeFormula(to);
    else if (depth === CELL_DEPTH) this.closeCell(to);
    else if (depth === ROW_DEPTH) this.closeRow(from);
    else if (depth === SECTION_DEPTH && name === 'sheetData' && this.data) this.data.contentTo = from;
  }

  private get prefix(): string {
    return prefixOf(this.data?.tag.rawName ?? '');
  }

  private openSection(name: string, tag: XmlTag): void {
    this.section = name;
    if (name === 'sheetData') this.data = { tag: tag.place(), contentTo: tag.place().to };
    const ref = name === 'dimension' ? tag.valuePlace('ref') : null;
    if (ref) this.dimension = { ...ref, area: parseArea(tag.attribute('ref') ?? '') };
  }

  private addColumns(tag: XmlTag): void {
    const [first, last, style] = ['min', 'max', 'style'].map((name) => Number(tag.attribute(name) ?? 0));
    if (first && last && style) this.columnStyles.push({ first, last, style });
  }

  private openRow(tag: XmlTag): void {
    const from = tag.find('r');
    this.row = from < 0 ? this.row + 1 : readWhole(tag.bytes, from, tag.valueEnd);
    this.column = 0;
    this.isInRow = true;
    this.target = this.byRow.get(this.row) ?? null;
    for (let next = this.rows[this.nextRow]; next && next.row < this.row; next = this.rows[this.nextRow]) {
      next.place = tag.place().from;
      this.nextRow += 1;
    }
    if (!this.target || this.target.element) return;
    const spans = tag.valuePlace('spans');
    this.element = {
      tag: tag.place(),
      contentTo: tag.place().to,
      style: isOn(tag.attribute('customFormat')) ? Number(tag.attribute('s') ?? 0) : null,
      spans: spans && { ...spans, text: tag.attribute('spans') ?? '' },
    };
  }

  private closeRow(from: number): void {
    if (this.element && this.target) {
      this.element.contentTo = from;
      this.target.element = this.element;
    }
    this.isInRow = false;
    this.element = null;
    this.target = null;
  }

  private openCell(tag: XmlTag): void {
    const at = tag.find('r');
    const place = { row: this.row, column: this.column + 1 };
    if (at >= 0) readReference(tag, at, place);
    this.column = place.column;
    if (!this.target) {
      this.cell = { ...place, former: NO_CELL, from: 0, target: undefined };
      return;
    }
    const { from } = tag.place();
    const style = tag.find('s') < 0 ? null : Number(tag.attribute('s'));
    const wasText = TEXT_TYPE.test(tag.attribute('t') ?? '');
    this.cell = { ...place, former: { style, wasText }, from, target: this.target.meet(place.column, from) };
  }

  private closeCell(to: number): void {
    const { cell } = this;
    this.cell = null;
    if (!cell?.target) return;
    this.edits.push({ from: cell.from, to, text: this.writer.xml(cell.target, cell.former, this.prefix) });
  }

  private openFormula(tag: XmlTag, { row, column, target }: MetCell): void {
    const type = tag.attribute('t');
    const ref = type === 'array' || type === 'dataTable' ? tag.attribute('ref') : null;
    const { from, to, rawName } = tag.place();
    const sharedId = type === 'shared' ? tag.attribute('si') : null;
    const area = ref === null ? null : parseArea(ref);
    this.formula = { row, column, text: '', sharedId, area, isReplaced: target !== undefined, from, to, rawName };
    if (target) this.replaced += 1;
  }

  private closeFormula(to: number): void {
    if (this.formula) this.formulas.meet({ ...this.formula, to });
    this.formula = null;
  }

  /** A cell that the sheet did not have looks as its row does, or else its column. */
  private newXml(cell: NewCell, rowStyle: number | null): string {
    const column = this.columnStyles.find(({ first, last }) => first <= cell.column && cell.column <= last);
    return this.writer.xml(cell, { style: rowStyle ?? column?.style ?? null, wasText: false }, this.prefix);
  }

  private widerDimension(added: readonly NewCell[]): readonly Edit[] {
    const { dimension } = this;
    if (!dimension?.area || added.length === 0) return [];
    const { area, from, to } = dimension;
    const text = areaName(added.reduce(withPlace, area));
    return text === areaName(area) ? [] : [{ from, to, text }];
  }
}

function withPlace(area: Area, { row, column }: NewCell): Area {
  return {
    firstRow: Math.min(area.firstRow, row),
    firstColumn: Math.min(area.firstColumn, column),
    lastRow: Math.max(area.lastRow, row),
    lastColumn: Math.max(area.lastColumn, column),
  };
}
