import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { textoDeError } from '../../messages/errors';
import { FALLA_DEL_PANEL, PANEL } from '../../messages/panel';
import { WorkbookError } from '../../workbook/errors';
import type { WorkOptions } from '../../workbook/ports';

/** How a work ended. A failure comes with the sentence to show. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Running {
  readonly title: string;
  readonly done: number;
  readonly total: number | null;
  /** What is at work now: a file, a sheet; "" where there is none. */
  readonly what: string;
  readonly cancelling: boolean;
}

export type Task<T> = (options: WorkOptions) => Promise<T>;

/** The one long work that the pane does at a time. */
export interface Work {
  readonly running: Running | null;
  /** The last work ended because the person cancelled it. */
  readonly wasCancelled: boolean;
  /** Runs what a person asked for; never rejects. While another runs, it fails with a sentence that says so. */
  readonly run: <T>(title: string, task: Task<T>) => Promise<Outcome<T>>;
  /** Runs what nobody asked for and gives way to what a person asks for. */
  readonly runAside: <T>(title: string, task: Task<T>) => Promise<Outcome<T>>;
  readonly cancel: () => void;
}

/** Milliseconds between two drawings of the progress. */
const PROGRESS_INTERVAL = 80;

interface Current {
  readonly abort: AbortController;
  readonly isAside: boolean;
  isCancelledByPerson: boolean;
  ended: Promise<unknown>;
}

export function useWork(): Work {
  const [running, setRunning] = useState<Running | null>(null);
  const [wasCancelled, setWasCancelled] = useState(false);
  const current = useRef<Current | null>(null);

  const start = useCallback(async <T>(title: string, task: Task<T>, isAside: boolean): Promise<Outcome<T>> => {
    while (current.current?.isAside === true && !isAside) {
      current.current.abort.abort();
      await current.current.ended;
    }
    if (current.current) return { kind: 'failed', message: PANEL.ocupado };
    const abort = new AbortController();
    const mine: Current = { abort, isAside, isCancelledByPerson: false, ended: Promise.resolve() };
    current.current = mine;
    setRunning({ title, done: 0, total: null, what: '', cancelling: false });
    setWasCancelled(false);
    let drawn = 0;
    const progress = (done: number, total: number | null, what: string): void => {
      const now = performance.now();
      if (now - drawn < PROGRESS_INTERVAL || abort.signal.aborted) return;
      drawn = now;
      setRunning({ title, done, total, what, cancelling: false });
    };
    const ending = outcomeOf(task, { signal: abort.signal, progress }).then((outcome) => {
      current.current = null;
      setRunning(null);
      setWasCancelled(outcome.kind === 'cancelled' && mine.isCancelledByPerson);
      return outcome;
    });
    mine.ended = ending;
    return ending;
  }, []);

  const run = useCallback(<T>(title: string, task: Task<T>) => start(title, task, false), [start]);
  const runAside = useCallback(<T>(title: string, task: Task<T>) => start(title, task, true), [start]);

  const cancel = useCallback(() => {
    if (!current.current) return;
    current.current.isCancelledByPerson = true;
    current.current.abort.abort();
    setRunning((now) => now && { ...now, cancelling: true });
  }, []);

  useEffect(() => () => current.current?.abort.abort(), []);

  return useMemo(
    () => ({ running, wasCancelled, run, runAside, cancel }),
    [running, wasCancelled, run, runAside, cancel],
  );
}

async function outcomeOf<T>(task: Task<T>, options: WorkOptions): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await task(options) };
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'cancelled') return { kind: 'cancelled' };
    return { kind: 'failed', message: sentenceOf(error) };
  }
}

/** The sentence for whatever was thrown: our own errors have theirs, anything else is a defect of ours. */
export function sentenceOf(error: unknown): string {
  if (error instanceof WorkbookError) return textoDeError(error);
  return FALLA_DEL_PANEL(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
