/**
 * Whether a number format's code shows a date or a time. Only its first section speaks of numbers from 0 on, as dates are;
 * quoted and escaped text, widths, fills, colours and conditions say nothing, but elapsed time in brackets does.
 */
export function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*./gs, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, '');
  return /[dmyhs]/i.test((bare.split(';')[0] ?? '').replace(/general/i, ''));
}
