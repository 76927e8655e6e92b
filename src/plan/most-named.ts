/** The name that stands there most often; of those that tie the longest, then the first in order of letters. null for none. */
export function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || b.length - a.length || (a < b ? -1 : 1),
  );
  return first?.[0] ?? null;
}
