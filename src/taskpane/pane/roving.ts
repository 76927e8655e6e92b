import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

export interface Roving {
  readonly container: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
  /** What an item of the list carries. */
  readonly itemProps: (key: string) => { readonly 'data-roving': string; readonly tabIndex: 0 | -1 };
  readonly focus: (key: string) => void;
  /** To call before a change that may take a focused item away: the focus then goes to the item in its place. */
  readonly keepPlace: (key: string) => void;
}

/**
 * One tab stop for a whole list: the arrow keys, Home and End move between its items.
 * @param keys the items that are shown, in order
 */
export function useRoving(keys: readonly string[]): Roving {
  const ref = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const stop = active !== null && keys.includes(active) ? active : keys[0];

  /** The item whose going away may take the focus along, and where it stood. */
  const placeToKeep = useRef<{ readonly key: string; readonly index: number } | null>(null);

  const focus = (key: string): void => {
    setActive(key);
    ref.current?.querySelector<HTMLElement>(`[data-roving="${CSS.escape(key)}"]`)?.focus();
  };

  useLayoutEffect(() => {
    const place = placeToKeep.current;
    const focused = document.activeElement;
    if (!place) return;
    // A focused element that is removed leaves the focus on the document's body.
    if (focused !== document.body) {
      if (!ref.current?.contains(focused)) placeToKeep.current = null;
      return;
    }
    const next = keys[Math.min(place.index, keys.length - 1)];
    if (next !== place.key) placeToKeep.current = null;
    if (next !== undefined) focus(next);
  });

  return {
    container: {
      ref,
      onKeyDown: (event) => {
        const key = (event.target as HTMLElement).dataset['roving'];
        if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        const next = keys[nextIndex(event.key, keys.indexOf(key), keys.length)];
        if (next === undefined) return;
        event.preventDefault();
        focus(next);
      },
      onFocus: (event) => {
        const key = (event.target as HTMLElement).dataset['roving'];
        if (key === undefined) return;
        if (key !== placeToKeep.current?.key) placeToKeep.current = null;
        setActive(key);
      },
    },
    itemProps: (key) => ({ 'data-roving': key, tabIndex: key === stop ? 0 : -1 }),
    focus,
    keepPlace: (key) => {
      placeToKeep.current = { key, index: keys.indexOf(key) };
    },
  };
}

function nextIndex(key: string, index: number, length: number): number {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}
