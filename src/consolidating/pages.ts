import type { PrintSpec } from '../workbook/spec';

/** Points of a page's sides, and of the margins that both writers set. */
const PAPERS = { letter: { long: 792, short: 612 }, legal: { long: 1008, short: 612 } } as const;
const MARGINS = { across: 0.8 * 72, down: 1.35 * 72 };
/** A column of so many characters is as wide as their digits and its padding, in pixels of which four make three points. */
const PIXELS_A_DIGIT = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;
/** Rows are a little higher on some printers. */
const SAFETY = 14;

/**
 * Points of rows that fit on a landscape page of a sheet printed one page wide: the wider its columns (in characters), the
 * smaller it is printed, in whole hundredths, and the more rows fit.
 */
export function pageHeight(paper: PrintSpec['paper'], columns: readonly number[]): number {
  const { long, short } = PAPERS[paper];
  const pixels = columns.reduce((sum, width) => sum + Math.round(width * PIXELS_A_DIGIT) + PADDING, 0);
  const scale = Math.min(100, Math.floor((100 * (long - MARGINS.across)) / (pixels * POINTS_A_PIXEL)));
  return Math.floor(((short - MARGINS.down) * 100) / scale) - SAFETY;
}
