import type { ReactNode } from 'react';
import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { HiddenText } from './hidden-text';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    width: '100%',
    padding: '9px 10px 9px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  chevron: {
    display: 'flex',
    fontSize: '14px',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
  },
  open: { transform: 'rotate(90deg)' },
});

interface GroupHeaderProps {
  readonly icon?: ReactNode;
  /** What the icon says, in a word. */
  readonly iconWord?: string;
  readonly title: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly controls: string;
  readonly itemProps?: Readonly<Record<string, unknown>>;
}

/** The head of a group that opens and closes, with how many it holds. */
export function GroupHeader({
  icon,
  iconWord,
  title,
  count,
  isOpen,
  onToggle,
  controls,
  itemProps,
}: GroupHeaderProps): ReactNode {
  const styles = useStyles();
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        className={styles.button}
        onClick={onToggle}
        {...itemProps}
      >
        <span aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.open)}>
          <ChevronRightRegular />
        </span>
        {icon ?? <span />}
        <span>
          {iconWord !== undefined && <HiddenText>{iconWord}: </HiddenText>}
          {title}
        </span>
        <CounterBadge appearance="filled" color="informative" count={count} overflowCount={99_999} showZero />
      </button>
    </h3>
  );
}
