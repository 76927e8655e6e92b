import type { Span } from '../workbook/snapshot';

/** Ranges in order, with those that touch or overlap made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && span.first <= before.last + 1) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}
