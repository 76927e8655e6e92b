import { useEffect, useRef, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { PANEL } from '../../messages/panel';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    scrollMarginTop: '12px',
  },
});

interface SidePageProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page of the pane that is not an action: help, settings. It takes the focus, and Escape leaves it. */
export function SidePage({ title, onBack, children }: SidePageProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // On a small screen it begins below what the page shows first.
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {PANEL.volver}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
