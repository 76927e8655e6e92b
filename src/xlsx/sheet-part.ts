import { MAX_COLUMNS, parseArea, type Area } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import type { CellLook, RowSnapshot, SheetLooks, Span } from '../workbook/snapshot';
import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import type { ValueContext } from './cell-value';
import { SheetData } from './sheet-data';
import { LooksReader } from './sheet-looks';
import { joinSpans } from './spans';
import type { XmlHandler, XmlRun, XmlTag } from './xml-handler';
import { isOn } from './xml-text';
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
  readonly looks?: SheetLooks;
}

const SECTION_DEPTH = 2;
const ITEM_DEPTH = 3;
const VIEW_DEPTH = 4;

/**
 * Reads one sheet.
 * @param sheet its name, for errors
 * @param styleLooks the look of each style number where the sheet's looks are wanted, else null
 */
export function* readSheetPart(
  parts: ZipParts,
  part: string,
  sheet: string,
  context: ValueContext,
  styleLooks: readonly (CellLook | null)[] | null,
  budget: Budget,
): Steps<SheetContent> {
  const handler = new SheetHandler(sheet, context, styleLooks, budget);
  yield* parts.parse(part, handler, { sheet });
  return handler.finish();
}

class SheetHandler implements XmlHandler {
  private readonly data: SheetData;
  private readonly merges: Area[] = [];
  private readonly hiddenColumns: Span[] = [];
  private readonly tableIds: string[] = [];
  private isProtected = false;
  private section = '';
  private isInData = false;
  private readonly looks: LooksReader | null;

  constructor(
    private readonly sheet: string,
    context: ValueContext,
    styleLooks: readonly (CellLook | null)[] | null,
    private readonly budget: Budget,
  ) {
    this.looks = styleLooks === null ? null : new LooksReader(styleLooks);
    this.data = new SheetData(sheet, context, this.looks, budget);
  }

  finish(): SheetContent {
    const { merges, isProtected, tableIds, looks } = this;
    const content = {
      ...this.data.finish(),
      merges,
      hiddenColumns: joinSpans(this.hiddenColumns),
      isProtected,
      tableIds,
    };
    return looks === null ? content : { ...content, looks: looks.finish() };
  }

  quick(bytes: Uint8Array, at: number, length: number): number {
    return this.isInData ? this.data.quick(bytes, at, length) : -1;
  }

  open(name: string, depth: number, tag: XmlTag): void {
    if (this.isInData) this.data.open(name, depth, tag);
    else if (depth === ITEM_DEPTH) this.openItem(name, tag);
    else if (depth === SECTION_DEPTH) this.openSection(name, tag);
    else if (depth === VIEW_DEPTH && this.section === 'sheetViews' && name === 'pane') this.looks?.addPane(tag);
    else if (depth === 1 && name !== 'worksheet') throw this.damaged('not-a-sheet');
  }

  text(run: XmlRun): void {
    if (this.isInData) this.data.text(run);
  }

  close(name: string, depth: number): void {
    if (depth === SECTION_DEPTH) this.isInData = false;
    else if (this.isInData) this.data.close(name, depth);
  }

  private openSection(name: string, tag: XmlTag): void {
    this.section = name;
    this.isInData = name === 'sheetData';
    if (name === 'sheetProtection') this.isProtected = isOn(tag.attribute('sheet'));
  }

  private openItem(name: string, tag: XmlTag): void {
    if (this.section === 'mergeCells' && name === 'mergeCell') this.addMerge(tag.attribute('ref') ?? '');
    if (this.section === 'cols' && name === 'col') this.addColumns(tag);
    if (this.section === 'tableParts' && name === 'tablePart') this.tableIds.push(tag.attribute('r:id') ?? '');
  }

  private addColumns(tag: XmlTag): void {
    const first = Number(tag.attribute('min'));
    const last = Math.min(Number(tag.attribute('max')), MAX_COLUMNS);
    if (!(Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last)) return;
    this.budget.spendCell();
    const width = tag.attribute('width');
    if (isOn(tag.attribute('hidden')) || width === '0') this.hiddenColumns.push({ first, last });
    if (width !== null) this.looks?.addWidth({ first, last }, Number(width));
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
