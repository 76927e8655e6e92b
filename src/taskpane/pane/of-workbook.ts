import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { OpenWorkbook } from '../../workbook/ports';

/** A setter of React's, by value or by a function of the value before. */
export type Set<T> = (next: T | ((now: T) => T)) => void;

/**
 * State that belongs to one open workbook: when the pane shows another one (the page can), it starts anew.
 * @param initial the same object at every render
 */
export function useStateOf<T>(workbook: OpenWorkbook, initial: T): readonly [T, Set<T>] {
  const [held, setHeld] = useState({ workbook, value: initial });
  const current = useRef(workbook);
  useLayoutEffect(() => {
    current.current = workbook;
  });
  const set = useCallback<Set<T>>(
    (next) => {
      // What was on its way for a workbook that is no longer shown must not take the place of what is.
      if (current.current !== workbook) return;
      setHeld((now) => {
        const before = now.workbook === workbook ? now.value : initial;
        return { workbook, value: typeof next === 'function' ? (next as (now: T) => T)(before) : next };
      });
    },
    [workbook, initial],
  );
  return [held.workbook === workbook ? held.value : initial, set];
}
