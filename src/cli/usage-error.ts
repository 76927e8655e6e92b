/** Wrong usage: its message is the whole sentence that the person reads. Ends the program with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
