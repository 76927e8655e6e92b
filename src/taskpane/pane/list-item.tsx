import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

interface ListItemProps {
  readonly isSelected: boolean;
  /** now: clicked; soon: the arrow keys rest on it. */
  readonly onSelect: (when: 'now' | 'soon') => void;
  readonly itemProps: Readonly<Record<string, unknown>>;
  /** Of the button. */
  readonly className: string;
  /** What the button says. */
  readonly label: ReactNode;
  /** What stands below it, outside the button. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  item: { borderRadius: tokens.borderRadiusMedium },
  selected: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  button: {
    display: 'block',
    width: '100%',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
});

/** An item of a long list that leads to a cell: chosen by a click, or by the arrow keys resting on it. */
export function ListItem({ isSelected, onSelect, itemProps, className, label, children }: ListItemProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <button
        type="button"
        aria-current={isSelected}
        className={mergeClasses(styles.button, className)}
        onClick={() => onSelect('now')}
        onFocus={() => onSelect('soon')}
        {...itemProps}
      >
        {label}
      </button>
      {children}
    </li>
  );
}
