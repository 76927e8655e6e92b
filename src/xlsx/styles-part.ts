import type { CellLook } from '../workbook/snapshot';
import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import { DEFAULT_PALETTE, readColorName, resolveColor, type ColorName, type Palettes } from './colors';
import { isUsualSize } from './sheet-looks';
import { GENERAL, numberFormatOf, type NumberFormat } from './number-formats';
import type { XmlHandler, XmlTag } from './xml-handler';
import { isOn } from './xml-text';
import type { ZipParts } from './zip-parts';

/** What the cells' style numbers mean. */
export interface SheetStyles {
  readonly formats: readonly NumberFormat[];
  /** Null for the usual look. */
  readonly looks: readonly (CellLook | null)[];
}

export const NO_STYLES: SheetStyles = { formats: [], looks: [] };

/**
 * Reads the styles part.
 * @param theme colours of the theme (see readTheme)
 */
export function* readStyles(
  parts: ZipParts,
  part: string,
  theme: readonly string[],
  budget: Budget,
): Steps<SheetStyles> {
  const handler = new StylesHandler(budget);
  yield* parts.parse(part, handler);
  return handler.finish(theme);
}

interface CellFormat {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  horizontal?: CellLook['horizontal'];
}

interface Font {
  bold: boolean;
  italic: boolean;
  size: number | null;
  color: ColorName | null;
}

const SECTION_DEPTH = 2;
const ITEM_DEPTH = 3;
const BLACK = '#000000';
const SIDES = new Set(['left', 'center', 'right']);

/** styleSheet (1) > numFmts, fonts, fills, cellXfs, colors (2) > numFmt, font, fill, xf (3) > what they are made of (4, 5). */
class StylesHandler implements XmlHandler {
  private readonly custom = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (ColorName | null)[] = [];
  private readonly cells: CellFormat[] = [];
  private readonly indexed = [...DEFAULT_PALETTE];
  private paletteAt = 0;
  private section = '';
  private isSolid = false;

  constructor(private readonly budget: Budget) {}

  open(name: string, depth: number, tag: XmlTag): void {
    if (depth === SECTION_DEPTH) this.section = name;
    else if (depth === ITEM_DEPTH) this.openItem(name, tag);
    else if (this.section === 'fonts') this.openFont(name, tag);
    else if (this.section === 'fills') this.openFill(name, tag);
    else if (this.section === 'cellXfs' && name === 'alignment') this.align(tag.attribute('horizontal'));
    else if (this.section === 'colors' && name === 'rgbColor')
      this.indexed[this.paletteAt++] = (tag.attribute('rgb') ?? '').slice(-6);
  }

  finish(theme: readonly string[]): SheetStyles {
    const palettes: Palettes = { theme, indexed: this.indexed };
    const formats = new Map<number, NumberFormat>([[0, GENERAL]]);
    for (const { format } of this.cells)
      if (!formats.has(format)) formats.set(format, numberFormatOf(format, this.custom));
    return {
      formats: this.cells.map(({ format }) => formats.get(format) ?? GENERAL),
      looks: this.cells.map((cell) => this.lookOf(cell, palettes)),
    };
  }

  private openItem(name: string, tag: XmlTag): void {
    this.budget.spendCell();
    const { section } = this;
    if (section === 'numFmts' && name === 'numFmt')
      this.custom.set(whole(tag, 'numFmtId'), tag.attribute('formatCode') ?? '');
    if (section === 'fonts' && name === 'font')
      this.fonts.push({ bold: false, italic: false, size: null, color: null });
    if (section === 'fills' && name === 'fill') this.fills.push(null);
    if (section === 'cellXfs' && name === 'xf')
      this.cells.push({ format: whole(tag, 'numFmtId'), font: whole(tag, 'fontId'), fill: whole(tag, 'fillId') });
  }

  private openFont(name: string, tag: XmlTag): void {
    const font = this.fonts.at(-1);
    if (!font) return;
    if (name === 'b') font.bold = isOn(tag.attribute('val') ?? '1');
    if (name === 'i') font.italic = isOn(tag.attribute('val') ?? '1');
    if (name === 'sz') font.size = Number(tag.attribute('val')) || null;
    if (name === 'color') font.color = readColorName(tag);
  }

  private openFill(name: string, tag: XmlTag): void {
    if (name === 'patternFill') this.isSolid = tag.attribute('patternType') === 'solid';
    if (name === 'fgColor' && this.isSolid) this.fills[this.fills.length - 1] = readColorName(tag);
  }

  private align(side: string | null): void {
    const cell = this.cells.at(-1);
    if (cell && side !== null && SIDES.has(side)) cell.horizontal = side as NonNullable<CellLook['horizontal']>;
  }

  private lookOf({ font: fontId, fill: fillId, horizontal }: CellFormat, palettes: Palettes): CellLook | null {
    const font = this.fonts[fontId];
    const colorOf = (name: ColorName | null | undefined): string | null => (name ? resolveColor(name, palettes) : null);
    const fill = colorOf(this.fills[fillId]);
    const color = colorOf(font?.color);
    const size = font?.size ?? null;
    const look: CellLook = {
      ...(fill !== null && { fill }),
      ...(color !== null && color !== BLACK && { color }),
      ...(font?.bold && { bold: true }),
      ...(font?.italic && { italic: true }),
      ...(size !== null && !isUsualSize(size) && { size }),
      ...(horizontal && { horizontal }),
    };
    return Object.keys(look).length === 0 ? null : look;
  }
}

/** A number that an attribute gives; 0 without one. */
function whole(tag: XmlTag, name: string): number {
  return Number(tag.attribute(name) ?? 0);
}
