/** A Fecha Programada cut into numbers, words and marks. Positions point into the text as typed. */
interface TokenBase {
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly tight: boolean;
}

export interface NumberToken extends TokenBase {
  readonly kind: 'number';
  readonly value: number;
  /** How many digits were typed: "2020" is a year, "20" may be one. */
  readonly digits: number;
  /** Written as an ordinal: 1er, 2º, 3ra. */
  readonly ordinal: boolean;
}

export interface WordToken extends TokenBase {
  readonly kind: 'word';
  /** In lower case, without accents. */
  readonly plain: string;
}

export interface MarkToken extends TokenBase {
  readonly kind: 'mark';
  /** Every kind of dash is "-", both slashes "/", every line break "\n". */
  readonly mark: string;
}

export type Token = NumberToken | WordToken | MarkToken;

const PIECE =
  /(?<blank>[^\S\n\r\u2028\u2029]+)|(?<line>\r\n?|[\n\u2028\u2029])|(?<number>\d+)|(?<word>[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+)|(?<mark>[^])/uy;
const INSIDE_WORD = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d_~]/u;
const SLASHES = /[\\|\u2044\u2215\uff0f]/u;
const ORDINAL_ENDINGS = new Set([
  'o',
  'a',
  'er',
  'ero',
  'era',
  'ro',
  'ra',
  'do',
  'da',
  'to',
  'ta',
  'mo',
  'ma',
  'vo',
  'va',
  'no',
  'na',
]);
const LAST_ORDINAL = 12;
const PLAUSIBLE_YEAR = /^(?:19|20)\d\d/;

/** Cuts a text in one pass. Never throws; what is neither number nor word is a mark. */
export function tokenizeFecha(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let afterBlank = true;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match?.groups; match = PIECE.exec(text)) {
    const { blank, line, number, word, mark } = match.groups;
    const start = match.index;
    const base = { start, end: PIECE.lastIndex, tight: !afterBlank };
    afterBlank = blank !== undefined || line !== undefined;
    if (line !== undefined) tokens.push({ ...base, kind: 'mark', mark: '\n' });
    else if (number !== undefined) pushNumber(tokens, number, base, isDateSeparator(text[PIECE.lastIndex]));
    else if (word !== undefined) pushWord(tokens, word, base);
    else if (mark !== undefined) pushMark(tokens, mark, base);
  }
  return tokens;
}

/** "2.020" is the year 2020, and "30/06/202031/12/2020" has lost a line break after its first year. */
function pushNumber(tokens: Token[], digits: string, base: TokenBase, beforeSeparator: boolean): void {
  const [whole, dot] = [tokens.at(-2), tokens.at(-1)];
  if (digits.length === 3 && base.tight && isMark(dot, '.') && dot.tight && isNumber(whole) && whole.digits === 1) {
    const year = whole.value * 1000 + Number(digits);
    if (PLAUSIBLE_YEAR.test(String(year))) {
      tokens.splice(-2, 2, { ...whole, end: base.end, value: year, digits: 4 });
      return;
    }
  }
  const isLong = digits.length === 5 || digits.length === 6;
  const glued = isLong && base.tight && isDateMark(dot) && beforeSeparator && PLAUSIBLE_YEAR.test(digits);
  if (!glued) {
    tokens.push(numberToken(digits, base));
    return;
  }
  const cut = base.start + 4;
  tokens.push(numberToken(digits.slice(0, 4), { ...base, end: cut }));
  tokens.push(numberToken(digits.slice(4), { start: cut, end: base.end, tight: false }));
}

function numberToken(digits: string, base: TokenBase): NumberToken {
  return { ...base, kind: 'number', value: Number(digits), digits: digits.length, ordinal: false };
}

function pushWord(tokens: Token[], word: string, base: TokenBase): void {
  const plain = word.normalize('NFKD').replace(INSIDE_WORD, '').toLowerCase();
  const before = tokens.at(-1);
  if (
    base.tight &&
    isNumber(before) &&
    before.value <= LAST_ORDINAL &&
    before.digits <= 2 &&
    ORDINAL_ENDINGS.has(plain)
  ) {
    tokens.splice(-1, 1, { ...before, end: base.end, ordinal: true });
  } else if (plain !== '') {
    tokens.push({ ...base, kind: 'word', plain });
  }
}

function pushMark(tokens: Token[], raw: string, base: TokenBase): void {
  const before = tokens.at(-1);
  if ((raw === '°' || raw === '.') && isNumber(before) && base.tight && (raw === '°' || before.ordinal)) {
    tokens.splice(-1, 1, { ...before, end: base.end, ordinal: true });
    return;
  }
  const mark = DASHES.test(raw) ? '-' : SLASHES.test(raw) ? '/' : raw;
  tokens.push({ ...base, kind: 'mark', mark });
}

const isDateSeparator = (character: string | undefined): boolean =>
  character !== undefined && '/-.'.includes(character);
const isNumber = (token: Token | undefined): token is NumberToken => token?.kind === 'number';
const isMark = (token: Token | undefined, mark: string): token is MarkToken =>
  token?.kind === 'mark' && token.mark === mark;
const isDateMark = (token: Token | undefined): boolean =>
  isMark(token, '/') || isMark(token, '-') || isMark(token, '.');
