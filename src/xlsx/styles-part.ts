import type { Steps } from '../workbook/steps';
import type { Budget } from './budget';
import { DEFAULT_PALETTE, readColorName, resolveColor, type ColorName } from './colors';
import { GENERAL, numberFormatOf, type NumberFormat } from './number-formats';
import type { XmlTag } from './xml-handler';
import type { ZipParts } from './zip-parts';

/** What the cells' style numbers mean. */
export interface SheetStyles {
  readonly formats: readonly NumberFormat[];
  /** Fill as #RRGGBB, null for none. */
  readonly fills: readonly (string | null)[];
}

export const NO_STYLES: SheetStyles = { formats: [], fills: [] };

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
  const custom = new Map<number, string>();
  const styles: { format: number; fill: number }[] = [];
  const fills: (ColorName | null)[] = [];
  const indexed = [...DEFAULT_PALETTE];
  let section = '';
  let paletteAt = 0;
  const openItem = (name: string, tag: XmlTag): void => {
    if (section === 'numFmts' && name === 'numFmt')
      custom.set(whole(tag, 'numFmtId'), tag.attribute('formatCode') ?? '');
    if (section === 'cellXfs' && name === 'xf')
      styles.push({ format: whole(tag, 'numFmtId'), fill: whole(tag, 'fillId') });
    if (section === 'fills' && name === 'fill') fills.push(null);
  };
  let isSolid = false;
  yield* parts.parse(part, {
    open(name, depth, tag) {
      if (depth === 2) section = name;
      if (depth === 3) {
        budget.spendCell();
        openItem(name, tag);
      }
      if (depth !== 4 && depth !== 5) return;
      if (section === 'fills' && name === 'patternFill') isSolid = tag.attribute('patternType') === 'solid';
      if (section === 'fills' && name === 'fgColor' && isSolid) fills[fills.length - 1] = readColorName(tag);
      if (section === 'colors' && name === 'rgbColor') indexed[paletteAt++] = (tag.attribute('rgb') ?? '').slice(-6);
    },
  });
  const palettes = { theme, indexed };
  const colors = fills.map((fill) => (fill === null ? null : resolveColor(fill, palettes)));
  const formats = new Map<number, NumberFormat>([[0, GENERAL]]);
  for (const { format } of styles) if (!formats.has(format)) formats.set(format, numberFormatOf(format, custom));
  return {
    formats: styles.map(({ format }) => formats.get(format) ?? GENERAL),
    fills: styles.map(({ fill }) => colors[fill] ?? null),
  };
}

/** A number that an attribute gives; 0 without one. */
function whole(tag: XmlTag, name: string): number {
  return Number(tag.attribute(name) ?? 0);
}
