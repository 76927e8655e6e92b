import type { Progress } from '../workbook/ports';

/** Results go to standard output, everything about the work itself to standard error: a pipe gets results alone. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function sayAside(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One line on a terminal, rewritten for each file; nothing where nobody watches. */
export function terminalProgress(textOf: (done: number, total: number, what: string) => string): Progress {
  const isWatched = process.stderr.isTTY;
  return (done, total, what) => {
    if (!isWatched) return;
    const text = total !== null && done < total ? textOf(done, total, what) : '';
    process.stderr.write(`\r\u001b[2K${text}`);
  };
}
