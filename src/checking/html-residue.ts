/** What a web page leaves in a text pasted from it. */
const TAG =
  /<\/?(?:p|br|div|span|b|i|u|strong|em|ul|ol|li|a|font|table|tbody|tr|td|th|h[1-6]|o:p|img|hr|sup|sub)(?:\s[^<>]*)?\/?>/gi;
const BREAK = /<(?:br\s*\/?|\/p|\/div|\/li|\/tr|\/h[1-6])\s*>/gi;
const ENTITY =
  /&(?:(nbsp|amp|lt|gt|quot|apos|aacute|eacute|iacute|oacute|uacute|ntilde|uuml|ordm|ordf|deg|iquest|ndash|mdash|ldquo|rdquo|bull)|#(\d{2,6}));/gi;
const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  ordm: 'º',
  ordf: 'ª',
  deg: '°',
  iquest: '¿',
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
};
const LAST_CODE_POINT = 0x10ffff;

/** The first residue in a text ("<p>", "&nbsp;"), or null. */
export function htmlResidueIn(text: string): string | null {
  // Most texts have neither sign: that is quickly seen.
  if (!text.includes('<') && !text.includes('&')) return null;
  const found = [TAG, ENTITY].map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  if (found.length === 0) return null;
  const at = Math.min(...found);
  return /^(?:<[^<>]*>|&[^;]*;)/.exec(text.slice(at))?.[0] ?? null;
}

/** The text without residue: line breaks where paragraphs ended, characters where their names stood. Without any, as it is. */
export function withoutHtml(text: string): string {
  if (htmlResidueIn(text) === null) return text;
  return text
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (whole, name: string | undefined, code: string | undefined) => characterOf(whole, name, code))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function characterOf(whole: string, name: string | undefined, code: string | undefined): string {
  if (name !== undefined) return CHARACTERS[name.toLowerCase()] ?? whole;
  const point = Number(code);
  return point > 0 && point <= LAST_CODE_POINT ? String.fromCodePoint(point) : whole;
}
