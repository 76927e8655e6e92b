import type { Span } from '../workbook/snapshot';

/** Spans in order, those that touch or overlap made one. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { first: number; last: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const before = joined[joined.length - 1];
    if (before !== undefined && span.first <= before.last + 1) before.last = Math.max(before.last, span.last);
    else joined.push({ ...span });
  }
  return joined;
}
