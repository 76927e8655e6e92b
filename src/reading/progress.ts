/** Rows between two pauses of a long reading: a few milliseconds. */
const ROWS_PER_STEP = 300;

/** Counts rows over all passes, and tells when it is time to pause. */
export class Progreso {
  done = 0;

  constructor(readonly total: number) {}

  /** Counts one row; true when a pause is due. */
  advance(): boolean {
    this.done += 1;
    return this.done % ROWS_PER_STEP === 0;
  }
}
