/**
 * Long pure work is written as steps: a generator that yields now and then how far it has come and returns its result.
 * The command line runs it to its end; the pane runs it in slices, so that it never freezes and can be cancelled.
 */
export type Steps<T> = Generator<Step, T, void>;

export interface Step {
  readonly done: number;
  readonly total: number;
}

/** Runs steps to their end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** Makes something of each item, and pauses after every so many. */
export function* mapSteps<T, R>(items: readonly T[], make: (item: T, index: number) => R, each = 100): Steps<R[]> {
  const made: R[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    if (made.length % each === 0) yield { done: made.length, total: items.length };
  }
  return made;
}

/** Takes steps one after another as parts of one work, each as long as the others; in hundredths of the whole. */
export function* inTurn<T>(parts: readonly Steps<T>[]): Steps<T[]> {
  const made: T[] = [];
  const hundredths = (within: number): Step => ({
    done: Math.floor((100 * (made.length + within)) / parts.length),
    total: 100,
  });
  for (const part of parts) {
    let next = part.next();
    for (; next.done !== true; next = part.next()) {
      const { done, total } = next.value;
      yield hundredths(total > 0 ? Math.min(1, done / total) : 0);
    }
    made.push(next.value);
    yield hundredths(0);
  }
  return made;
}
