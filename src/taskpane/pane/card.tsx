import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface CardProps {
  readonly title?: string;
  /** Of its heading: 3 where it stands under another. */
  readonly level?: 2 | 3;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A group of things that belong together, with its heading. */
export function Card({ title, level = 2, className, children }: CardProps): ReactNode {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <section className={mergeClasses(styles.card, className)} aria-label={title}>
      {title !== undefined && <Heading className={styles.title}>{title}</Heading>}
      {children}
    </section>
  );
}
