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
