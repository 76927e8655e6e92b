import type { CellStyle } from 'hucre/xlsx';
import {
  CONDITIONAL_STYLES,
  FONT,
  FONT_SIZE,
  LINK_COLOR,
  STYLES,
  type Style,
  type StyleName,
} from '../workbook/styles';
import type { ConditionalStyleName } from '../workbook/spec';

const TEXT_FORMAT = '@';
const BORDER_COLOR = 'BFBFBF';
export const DEFAULT_FONT = { name: FONT, size: FONT_SIZE };

/**
 * Which variant of a style a cell takes: a text without a format of its own is "@", a link is blue and underlined, and a
 * cell's own number format goes before the style's.
 */
export interface Variant {
  readonly text: boolean;
  readonly link: boolean;
  readonly format?: string | undefined;
}

/** Our named looks as the library writes them; the same look is the same object, so that it is made once a workbook. */
export class CellStyles {
  private readonly made = new Map<string, CellStyle>();

  /** The look of a cell; a cell without a named style still takes the variant. */
  of(name: StyleName | undefined, variant: Variant): CellStyle | undefined {
    const key = `${name ?? ''} ${String(variant.text)} ${String(variant.link)} ${variant.format ?? ''}`;
    const known = this.made.get(key);
    if (known) return known;
    const style = cellStyle(name ? STYLES[name] : {}, variant);
    this.made.set(key, style);
    return style;
  }
}

function cellStyle(style: Style, { text, link, format: own }: Variant): CellStyle {
  const format = own ?? style.format ?? (text ? TEXT_FORMAT : undefined);
  const ink = link ? LINK_COLOR : style.color;
  const color = ink && rgb(ink);
  return {
    font: {
      ...DEFAULT_FONT,
      ...(style.size !== undefined && { size: style.size }),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(link && { underline: true as const }),
      ...(color && { color: { rgb: color } }),
    },
    ...(style.fill && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: rgb(style.fill) } },
    }),
    ...(style.border && { border: boxed() }),
    alignment: {
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.vertical && { vertical: style.vertical }),
      ...(style.wrap && { wrapText: true }),
    },
    ...(format && { numFmt: format }),
  };
}

function boxed(): NonNullable<CellStyle['border']> {
  const side = { style: 'thin' as const, color: { rgb: BORDER_COLOR } };
  return { top: side, right: side, bottom: side, left: side };
}

/** A conditional look: text and fill only. */
export function conditionalStyle(name: ConditionalStyleName): CellStyle {
  const style: Style = CONDITIONAL_STYLES[name];
  return {
    font: {
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.color && { color: { rgb: rgb(style.color) } }),
    },
    // In a conditional format a solid fill is told by its background.
    ...(style.fill && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { rgb: rgb(style.fill) } },
    }),
  };
}

/** "#1F4E79" → "1F4E79". */
export function rgb(color: string): string {
  return color.replace('#', '').toUpperCase();
}
