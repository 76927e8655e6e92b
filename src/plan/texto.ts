/** Characters that print nothing: soft hyphen, zero-width blanks and joiners, byte order mark, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Blanks other than the plain one that people paste from Word and web pages. */
const ODD_BLANK = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_BREAK = /\r\n?|[\u2028\u2029\u0085\v\f]/g;

/** A text as typed, without edge blanks, odd blanks and invisible characters; its line breaks are kept, as "\n". */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(ODD_BLANK, ' ').replace(LINE_BREAK, '\n').trim();
}

/** A clean text without doubled blanks and without blanks at the ends of its lines. What stands at their beginnings is let be. */
export function tidy(text: string): string {
  return clean(text)
    .replace(/(\S) {2,}(?=\S)/g, '$1 ')
    .replace(/ +\n/g, '\n');
}

/** A text for comparing only: clean, in lower case, without accents, every run of blanks and line breaks one blank. */
export function plain(text: string): string {
  return clean(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ');
}
