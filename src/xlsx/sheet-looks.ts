import { cellName } from '../workbook/address';
import type { CellLook, SheetLooks, Span } from '../workbook/snapshot';
import type { XmlTag } from './xml-handler';

/** A file's width holds the cell's padding besides its characters: 5 pixels of 7 a character (ECMA-376, 18.3.1.13). */
const WIDTH_PADDING = 5 / 7;

/** Whether a text of so many points is drawn like any other: the usual sizes of old and new workbooks. */
export function isUsualSize(points: number): boolean {
  return points >= 10 && points <= 11;
}

/** Gathers what a sheet looks like, as far as the page's grid shows it. */
export class LooksReader {
  private readonly columnWidths: (Span & { characters: number })[] = [];
  private readonly cells: Record<string, CellLook> = {};
  private frozenRows = 0;
  private frozenColumns = 0;
  private isPaneRead = false;

  /** @param styles the look of each style number, null for the usual one */
  constructor(private readonly styles: readonly (CellLook | null)[]) {}

  /** A cell with a value has this style. */
  addCell(row: number, column: number, style: number): void {
    const look = this.styles[style] ?? null;
    if (look !== null) this.cells[cellName(row, column)] = look;
  }

  /** @param width as the file says it */
  addWidth(span: Span, width: number): void {
    const characters = Number((width - WIDTH_PADDING).toFixed(2));
    if (characters > 0) this.columnWidths.push({ ...span, characters });
  }

  /** The first view's pane counts; one that only splits the window freezes nothing. */
  addPane(tag: XmlTag): void {
    if (this.isPaneRead) return;
    this.isPaneRead = true;
    if (!/^frozen/.test(tag.attribute('state') ?? '')) return;
    this.frozenRows = Math.max(0, Math.floor(Number(tag.attribute('ySplit') ?? 0)));
    this.frozenColumns = Math.max(0, Math.floor(Number(tag.attribute('xSplit') ?? 0)));
  }

  finish(): SheetLooks {
    const { cells, frozenRows, frozenColumns } = this;
    return { columnWidths: [...this.columnWidths].sort((a, b) => a.first - b.first), cells, frozenRows, frozenColumns };
  }
}
