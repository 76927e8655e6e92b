/** The most characters (UTF-16 units, as Excel counts them) that a cell holds. */
export const MAX_CELL_TEXT = 32_767;

/** Ends a text that was cut, so that nobody takes it for the whole. */
export const CUT_MARK = ' … [TEXTO RECORTADO: Excel admite 32.767 caracteres por celda]';

/** What no cell can hold: control characters but tab and line feed, and the two code points that XML forbids. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a cell can hold it: line breaks as "\n", characters that no workbook can hold taken away, half characters
 * shown as "\ufffd", and what is longer than a cell cut with a mark that says so. Any other text comes back as it is.
 */
export function cellText(text: string): string {
  const writable = text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '').replace(LONE_SURROGATE, '\ufffd');
  if (writable.length <= MAX_CELL_TEXT) return writable;
  return writable.slice(0, MAX_CELL_TEXT - CUT_MARK.length).replace(/[\ud800-\udbff]$/, '') + CUT_MARK;
}
