import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { HEAD_HEIGHT, HEAD_WIDTH } from './looks';
import type { Viewport } from './visible';

/** Before the first measure, and where there is no layout at all (tests). */
const UNMEASURED: Viewport = { top: 0, left: 0, width: 900, height: 600 };

/** The part of a scrolling element that is in sight, without its heads; follows scrolling and resizing once a frame. */
export function useViewport(ref: RefObject<HTMLElement | null>): {
  readonly viewport: Viewport;
  readonly onScroll: () => void;
} {
  const [viewport, setViewport] = useState<Viewport>(UNMEASURED);
  const frame = useRef(0);

  const measure = useCallback(() => {
    frame.current = 0;
    const element = ref.current;
    if (!element || element.clientHeight === 0) return;
    const now = {
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth - HEAD_WIDTH,
      height: element.clientHeight - HEAD_HEIGHT,
    };
    setViewport((before) => (sameViewport(before, now) ? before : now));
  }, [ref]);

  const onScroll = useCallback(() => {
    if (frame.current === 0) frame.current = requestAnimationFrame(measure);
  }, [measure]);

  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const observer = new ResizeObserver(onScroll);
    if (ref.current) observer.observe(ref.current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
    };
  }, [ref, onScroll]);

  return { viewport, onScroll };
}

function sameViewport(a: Viewport, b: Viewport): boolean {
  return a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height;
}
