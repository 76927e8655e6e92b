import type { Steps } from '../workbook/steps';
import type { ZipParts } from './zip-parts';
import type { XmlTag } from './xml-handler';

/** A colour as a style names it: by itself, by its place in the theme (lighter or darker by a tint) or in the palette. */
export interface ColorName {
  readonly rgb: string | null;
  readonly theme: number | null;
  readonly indexed: number | null;
  readonly tint: number;
}

/** What colour names refer to, each colour as RRGGBB. */
export interface Palettes {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The theme's colours in the order in which styles count them: light and dark change places. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** Office's own theme, for a workbook without one. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');
/** The palette of old Excels (MS-XLS, icv), from 0; its first eight stand again at 8. */
const FIRST_COLORS = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
export const DEFAULT_PALETTE =
  `${FIRST_COLORS} ${FIRST_COLORS} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    ' ',
  );

/** The colours of the workbook's theme, RRGGBB, in the order in which styles count them. */
export function* readTheme(parts: ZipParts, part: string | undefined): Steps<readonly string[]> {
  const colors = [...OFFICE_THEME];
  if (part === undefined || !parts.has(part)) return colors;
  let place = -1;
  yield* parts.parse(part, {
    open(name, depth, tag) {
      if (depth === 4) place = THEME_ORDER.indexOf(name);
      if (depth !== 5 || place < 0) return;
      const rgb = name === 'sysClr' ? tag.attribute('lastClr') : name === 'srgbClr' ? tag.attribute('val') : null;
      if (rgb !== null && /^[0-9A-Fa-f]{6}$/.test(rgb)) colors[place] = rgb;
    },
    close(_, depth) {
      if (depth === 4) place = -1;
    },
  });
  return colors;
}

/** The colour that a tag names. */
export function readColorName(tag: XmlTag): ColorName {
  const number = (name: string): number | null => {
    const text = tag.attribute(name);
    return text === null ? null : Number(text);
  };
  return { rgb: tag.attribute('rgb'), theme: number('theme'), indexed: number('indexed'), tint: number('tint') ?? 0 };
}

/** The colour as #RRGGBB, or null for the system's own and for what names none. */
export function resolveColor({ rgb, theme, indexed, tint }: ColorName, palettes: Palettes): string | null {
  // Eight digits begin with an opacity, which Excel does not show.
  const own = rgb !== null && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.slice(-6) : null;
  const named = own ?? palettes.theme[theme ?? -1] ?? palettes.indexed[indexed ?? -1];
  return named === undefined ? null : `#${tinted(named, tint).toUpperCase()}`;
}

/** A tint moves the luminance towards white (positive, up to 1) or black (down to -1): ECMA-376, 18.3.1.15. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || !(Math.abs(tint) <= 1)) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const luminance = (most + least) / 2;
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const saturation = (most - least) / (1 - Math.abs(2 * luminance - 1) || 1);
  const chroma = saturation * (1 - Math.abs(2 * moved - 1));
  const range = most - least || 1;
  return channels
    .map((channel) => moved + ((channel - luminance) / range) * chroma)
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}
