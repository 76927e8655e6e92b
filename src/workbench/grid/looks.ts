import type { CSSProperties } from 'react';
import { tokens } from '@fluentui/react-components';
import type { CellLook } from '../../workbook/snapshot';

/** Sizes and colours of the grid's own furniture. A sheet is paper: its colours are the same in light and dark. */
export const HEAD_HEIGHT = 24;
export const HEAD_WIDTH = 56;
export const LINE = '#e1e1e1';
export const FURNITURE = '#f3f3f3';
export const QUIET = '#616161';
/** A head of columns or rows. */
export const HEAD_CELL = {
  boxSizing: 'border-box',
  borderRight: `1px solid ${LINE}`,
  borderBottom: `1px solid ${LINE}`,
  backgroundColor: FURNITURE,
} as const;
/** The letter or number in it. */
export const HEAD_TEXT = { color: QUIET, fontSize: '12px', userSelect: 'none' } as const;
/** Where the selected cell is. */
export const HEAD_SELECTED = {
  backgroundColor: '#dceaf7',
  color: '#0b4a80',
  fontWeight: tokens.fontWeightSemibold,
} as const;

const LUMINANCE = { red: 0.2126, green: 0.7152, blue: 0.0722 } as const;
/** Where black and white text on a fill have the same contrast (WCAG 2). */
const MIDDLE = 0.179;

/** Least contrast of a text with what is behind it (WCAG 2, AA). */
const READABLE = 4.5;
const PAPER = '#ffffff';
const PIXELS_PER_POINT = 4 / 3;
/** Points; larger titles would not fit the rows of the grid. */
export const LARGEST = 20;

/** A cell's own look; a colour of text that could not be read on its fill gives way to black or white. */
export function paintOf({ fill, color, bold, italic, size, horizontal }: CellLook): CSSProperties {
  const readable = color !== undefined && contrast(color, fill ?? PAPER) >= READABLE;
  const ink = readable ? color : fill && textOn(fill);
  return {
    ...(fill !== undefined && { backgroundColor: fill }),
    ...(ink !== undefined && { color: ink }),
    ...(bold && { fontWeight: 'bold' }),
    ...(italic && { fontStyle: 'italic' }),
    ...(size !== undefined && { fontSize: `${Math.min(size, LARGEST) * PIXELS_PER_POINT}px`, lineHeight: 1.25 }),
    ...(horizontal && { textAlign: horizontal }),
  };
}

/** Black or white, whichever reads better on a fill (#RRGGBB). */
function textOn(fill: string): '#000000' | '#ffffff' {
  return luminanceOf(fill) > MIDDLE ? '#000000' : '#ffffff';
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(parseInt(color.slice(start, start + 2), 16) / 255),
  );
  return LUMINANCE.red * red + LUMINANCE.green * green + LUMINANCE.blue * blue;
}

function linear(channel: number): number {
  return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
