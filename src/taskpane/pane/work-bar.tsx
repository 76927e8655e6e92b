import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PANEL, TRABAJO } from '../../messages/panel';
import { useAnnounce } from './announcer';
import type { Work } from './work';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    rowGap: '6px',
    alignItems: 'center',
    padding: '10px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    // Work that is over in a blink shows nothing.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '150ms',
    animationDelay: '250ms',
    animationFillMode: 'backwards',
  },
  // Stays until it has surely been read.
  cancelled: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    margin: 0,
    padding: '10px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    animationName: { to: { opacity: 0, visibility: 'hidden' } },
    animationDuration: '1s',
    animationDelay: '8s',
    animationFillMode: 'forwards',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  what: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    minHeight: tokens.lineHeightBase200,
  },
  progress: {
    gridColumn: '1 / -1',
    height: '3px',
    overflow: 'hidden',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  known: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  unknown: {
    width: '33%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Milliseconds between two spoken reports of a long work. */
const SPEAK_EVERY = 4000;

/** What is running, how far it has come, and the way out of it. */
export function WorkBar({ work }: { readonly work: Work }): ReactNode {
  const styles = useStyles();
  const announce = useAnnounce();
  const { running, wasCancelled } = work;
  const spoken = useRef(0);
  const focusBefore = useRef<Element | null>(null);
  const isRunning = running !== null;

  useLayoutEffect(() => {
    if (!isRunning) return;
    focusBefore.current = document.activeElement;
    spoken.current = performance.now();
    return () => {
      // Its button went away with the work: the focus it held returns to where the work was started.
      if (document.activeElement === document.body && focusBefore.current instanceof HTMLElement)
        focusBefore.current.focus();
    };
  }, [isRunning]);

  const text = running === null ? '' : textOf(running);
  useEffect(() => {
    if (!isRunning || performance.now() - spoken.current < SPEAK_EVERY) return;
    spoken.current = performance.now();
    announce(text);
  }, [announce, isRunning, text]);

  useEffect(() => {
    if (wasCancelled) announce(PANEL.cancelado);
  }, [announce, wasCancelled]);

  if (running === null) return wasCancelled ? <p className={styles.cancelled}>{PANEL.cancelado}</p> : null;
  const { title, done, total, cancelling } = running;
  const share = total === null || total === 0 ? null : Math.min(1, done / total);
  return (
    <div className={styles.bar}>
      <div>
        <div className={styles.title}>{title}</div>
        <div className={styles.what}>{text}</div>
      </div>
      <Button disabledFocusable={cancelling} onClick={work.cancel}>
        {cancelling ? PANEL.cancelando : PANEL.cancelar}
      </Button>
      <div
        role="progressbar"
        aria-label={title}
        aria-valuetext={text || title}
        {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
        className={styles.progress}
      >
        <div
          className={share === null ? styles.unknown : styles.known}
          style={share === null ? undefined : { width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}

function textOf({ done, total, what }: { done: number; total: number | null; what: string }): string {
  const far = total === null ? '' : TRABAJO.deTantos(Math.min(done, total), total);
  return [far, what].filter((part) => part !== '').join(' · ');
}
