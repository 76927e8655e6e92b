import { cellName } from '../workbook/address';
import type { SheetLooks, Span } from '../workbook/snapshot';
import type { XmlTag } from './xml-handler';

/** A file's width holds the cell's padding besides its characters: 5 pixels of 7 a character (ECMA-376, 18.3.1.13). */
const WIDTH_PADDING = 5 / 7;

/** Gathers what a sheet looks like, as far as the page's grid shows it. */
export class LooksReader {
  private readonly columnWidths: (Span & { characters: number })[] = [];
  private readonly fills: Record<string, string> = {};
  private frozenRows = 0;
  private frozenColumns = 0;
  private isPaneRead = false;

  /** @param styleFills fill of each style number, as #RRGGBB */
  constructor(private readonly styleFills: readonly (string | null)[]) {}

  /** A cell with a value has this style. */
  addCell(row: number, column: number, style: number): void {
    const fill = this.styleFills[style] ?? null;
    if (fill !== null) this.fills[cellName(row, column)] = fill;
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
    const { fills, frozenRows, frozenColumns } = this;
    return { columnWidths: [...this.columnWidths].sort((a, b) => a.first - b.first), fills, frozenRows, frozenColumns };
  }
}
