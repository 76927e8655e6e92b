import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus a place when what held it went away with a workbook that was opened or closed: the grid, or the heading
 * of the page that has none open.
 * @param opened how many workbooks are open
 */
export function useKeptFocus(opened: number): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const before = useRef(opened);
  useEffect(() => {
    if (before.current === opened) return;
    before.current = opened;
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('[role="grid"], h2[tabindex]')?.focus();
  }, [opened]);
  return place;
}
