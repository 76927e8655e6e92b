import { useId, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PANEL } from '../../messages/panel';
import { GroupHeader } from './group-header';
import { HiddenText } from './hidden-text';
import type { Roving } from './roving';

/** So many items of a group are drawn at first, and so many more each time. */
export const PAGE = 50;

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  group: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` }, padding: '2px' },
  more: { margin: '4px 8px 8px 14px' },
});

interface GroupedListProps {
  readonly label: string;
  /** How the keyboard walks it, for who does not see it. */
  readonly help: string;
  readonly roving: Roving;
  /** What else keys do than walk. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** A list of groups that open and close; one tab stop for all of it. */
export function GroupedList({ label, help, roving, onKeyDown, children }: GroupedListProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div {...roving.container} {...(onKeyDown && { onKeyDown })} className={styles.root}>
      <HiddenText id={id}>{help}</HiddenText>
      <ul className={styles.list} aria-label={label} aria-describedby={id}>
        {children}
      </ul>
    </div>
  );
}

interface ListGroupProps extends Omit<ComponentProps<typeof GroupHeader>, 'controls'> {
  /** How many of its items are not drawn yet. */
  readonly rest: number;
  readonly onMore: () => void;
  readonly children: ReactNode;
}

/** A group under its head, with the way to draw more of it. */
export function ListGroup({ rest, onMore, children, ...header }: ListGroupProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.group}>
      <GroupHeader {...header} controls={id} />
      {header.isOpen && (
        <div id={id}>
          {children}
          {rest > 0 && (
            <Button size="small" className={styles.more} onClick={onMore}>
              {PANEL.mostrarMas(Math.min(rest, PAGE))}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
