import { heightOfText } from '../workbook/row-heights';
import type { StyleName } from '../workbook/styles';

/** Points of the highest row that Excel shows, less a little. */
const HIGHEST = 400;
/** From the usual size down. */
const STYLES: readonly StyleName[] = ['texto', 'texto-menor', 'texto-minimo'];

/** Whether a text does not fit a column of so many characters at the usual size, however high its row. */
export function needsMoreRoom(text: string, width: number): boolean {
  return text.length > width && heightOfText(text, width, 'texto') > HIGHEST;
}

/** The largest style in which the highest row shows the whole text, or the smallest there is. */
export function styleForLong(text: string, width: number): StyleName {
  if (!needsMoreRoom(text, width)) return 'texto';
  return STYLES.find((style) => heightOfText(text, width, style) <= HIGHEST) ?? 'texto-minimo';
}
