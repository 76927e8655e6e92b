import type { Cell } from 'hucre/xlsx';
import { formatDay, type Day } from '../dates/day';
import { serialOfDay } from '../dates/serial';
import { cellText } from '../workbook/cell-text';
import type { CellContent, CellSpec, Link, SheetSpec } from '../workbook/spec';
import type { CellStyles } from './write-styles';
import { escapeOffice } from './xml-text';

type LibraryCell = Partial<Cell>;

/** Before it Excel's calendar counts a 29 February 1900 that never was: such days are written as text. */
const FIRST_SURE_SERIAL = 61;
/** Longer addresses, and addresses that are none, make Excel repair the file: their text stays, without the link. */
const MAX_URL = 2_079;
/** Texts that the library would write as error values. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** The cells of a sheet, keyed "row,column" from 0, as the library takes them. */
export function libraryCells(sheet: SheetSpec, styles: CellStyles, author: string): Map<string, LibraryCell> {
  const cells = new Map<string, LibraryCell>();
  for (const { row, cells: specs } of sheet.rows) {
    for (const spec of specs)
      cells.set(`${String(row - 1)},${String(spec.column - 1)}`, libraryCell(spec, styles, author));
  }
  return cells;
}

function libraryCell(spec: CellSpec, styles: CellStyles, author: string): LibraryCell {
  const hyperlink = spec.link && hyperlinkOf(spec.link);
  const content = spec.content && valueOf(spec.content);
  const variant = { text: content?.type === 'string', link: hyperlink !== undefined, format: spec.format };
  const style = styles.of(spec.style, variant);
  return {
    ...content,
    ...(style && { style }),
    ...(hyperlink && { hyperlink }),
    ...(spec.note && { comment: { author: cellText(author), text: cellText(spec.note) } }),
  };
}

function valueOf(content: CellContent): LibraryCell {
  switch (content.kind) {
    case 'text':
      return textValue(content.text);
    case 'number':
      return { type: 'number', value: content.number };
    case 'date':
      return dateValue(content.day);
    case 'boolean':
      return { type: 'boolean', value: content.boolean };
    case 'formula': {
      const { cached, formula } = content;
      return { type: 'formula', formula, formulaResult: typeof cached === 'number' ? cached : cellText(cached ?? '') };
    }
  }
}

function textValue(text: string): LibraryCell {
  const writable = escapeOffice(cellText(text));
  if (writable === '') return {};
  return LOOKS_LIKE_ERROR.test(writable)
    ? { type: 'string', richText: [{ text: writable }] }
    : { type: 'string', value: writable };
}

function dateValue(day: Day): LibraryCell {
  const serial = serialOfDay(day);
  return serial < FIRST_SURE_SERIAL ? textValue(formatDay(day)) : { type: 'number', value: serial };
}

function hyperlinkOf(link: Link): NonNullable<Cell['hyperlink']> | undefined {
  if (link.kind === 'cell') return { target: '', location: link.target };
  if (link.kind === 'file') return { target: `${addressOf(link.file)}#${encodeURI(link.target)}` };
  const url = urlOf(link.url);
  return url && /^https?:$/.test(url.protocol) && url.href.length <= MAX_URL ? { target: url.href } : undefined;
}

/** A path as an address: what means something in one ("#", "?") is spelled out too. */
function addressOf(path: string): string {
  return encodeURI(path).replace(/[#?]/g, encodeURIComponent);
}

/** null: no address. (URL.canParse is younger than browsers that Excel still runs in.) */
function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
