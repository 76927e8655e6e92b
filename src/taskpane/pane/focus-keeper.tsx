import { useEffect, type ReactNode } from 'react';

/** Milliseconds in which whatever places the focus itself has done so. */
const OTHERS_FIRST = 50;

const TABBABLE =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]):not([role="tabpanel"])';

/**
 * Never lets the focus get lost: where what held it goes away (a button whose work is done, a notice that was closed), and
 * nothing else takes it, it goes to what stands in that place now.
 */
export function FocusKeeper(): ReactNode {
  useEffect(() => {
    let held: Element | null = null;
    /** Its ancestors, the nearest first, and its place among all that can be reached with the Tab key. */
    let around: readonly Element[] = [];
    let index = 0;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      held = target;
      around = ancestorsOf(target);
      index = tabbablesIn(document.body).findIndex((one) => one === target);
    };
    const recover = (): void => {
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      const nearest = around.find((ancestor) => ancestor.isConnected);
      const all = tabbablesIn(document.body);
      const next = (nearest && tabbablesIn(nearest)[0]) ?? all[Math.min(Math.max(index, 0), all.length - 1)];
      next?.focus();
    };
    const observer = new MutationObserver(() => {
      if (held && !held.isConnected) setTimeout(recover, OTHERS_FIRST);
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
  return null;
}

function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) ancestors.push(one);
  return ancestors;
}

function tabbablesIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (one) => one.tabIndex >= 0 && one.getClientRects().length > 0,
  );
}
