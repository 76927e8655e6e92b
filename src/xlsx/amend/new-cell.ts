import type { Day } from '../../dates/day';
import { formatDay } from '../../dates/day';
import { serialOfDay, type DateSystem } from '../../dates/serial';
import { cellName } from '../../workbook/address';
import { cellText } from '../../workbook/cell-text';
import { DAYS_BETWEEN_SYSTEMS } from '../cell-value';
import { escapeOffice } from '../xml-text';
import type { StyleAdditions } from './style-additions';
import { escapeXmlText } from './xml-tree';

/** What a cell is to hold. */
export type NewContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly day: Day };

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly content: NewContent;
}

/** What is known of a cell before it changes. */
export interface FormerCell {
  /** Its own style, or the one that it takes over from its row or column; null where it has none. */
  readonly style: number | null;
  /** Whether it held a text. */
  readonly wasText: boolean;
}

/** Before it Excel's calendar counts a 29 February 1900 that never was. */
const FIRST_SURE_SERIAL = 61;

/** Writes cells of a workbook as XML. */
export class CellWriter {
  constructor(
    private readonly styles: StyleAdditions,
    private readonly system: DateSystem,
  ) {}

  /** Whether the cell holds nothing. */
  isBlank({ content }: NewCell): boolean {
    return content.kind === 'text' && cellText(content.text) === '';
  }

  /** @param prefix of the sheet's elements */
  xml(cell: NewCell, former: FormerCell, prefix: string): string {
    const { content } = cell;
    const { style } = former;
    switch (content.kind) {
      case 'text':
        return this.textXml(cell, cellText(content.text), former, prefix);
      case 'number':
        return valueXml(cell, content.number, this.styles.forNumber(style), prefix);
      case 'date': {
        const serial = serialOfDay(content.day) - (this.system === 1904 ? DAYS_BETWEEN_SYSTEMS : 0);
        // What no calendar of the workbook's has is written out.
        return serial < (this.system === 1904 ? 0 : FIRST_SURE_SERIAL)
          ? this.textXml(cell, formatDay(content.day), former, prefix)
          : valueXml(cell, serial, this.styles.forDate(style), prefix);
      }
    }
  }

  private textXml(cell: NewCell, text: string, { style, wasText }: FormerCell, prefix: string): string {
    if (text === '') return `${opening(cell, style, prefix)}/>`;
    const [inline, run, end] = [`${prefix}is`, `${prefix}t`, `${prefix}c`];
    const space = text.trim() === text && !text.includes('\n') ? '' : ' xml:space="preserve"';
    const start = opening(cell, wasText ? style : this.styles.forText(style, text), prefix);
    return `${start} t="inlineStr"><${inline}><${run}${space}>${escapeXmlText(escapeOffice(text))}</${run}></${inline}></${end}>`;
  }
}

function valueXml(cell: NewCell, value: number, style: number | null, prefix: string): string {
  return `${opening(cell, style, prefix)}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
}

function opening({ row, column }: NewCell, style: number | null, prefix: string): string {
  return `<${prefix}c r="${cellName(row, column)}"${style === null ? '' : ` s="${style}"`}`;
}
