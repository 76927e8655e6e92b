/** Sizes and colours of the grid's own furniture. A sheet is paper: its colours are the same in light and dark. */
export const HEAD_HEIGHT = 24;
export const HEAD_WIDTH = 56;
export const LINE = '#e1e1e1';
export const FURNITURE = '#f3f3f3';

const LUMINANCE = { red: 0.2126, green: 0.7152, blue: 0.0722 } as const;
/** Where black and white text on a fill have the same contrast (WCAG 2). */
const MIDDLE = 0.179;

/** Black or white, whichever reads better on a fill (#RRGGBB). */
export function textOn(fill: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(parseInt(fill.slice(start, start + 2), 16) / 255),
  );
  const luminance = LUMINANCE.red * red + LUMINANCE.green * green + LUMINANCE.blue * blue;
  return luminance > MIDDLE ? '#000000' : '#ffffff';
}

function linear(channel: number): number {
  return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
