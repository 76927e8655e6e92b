import { useRef, type ReactNode } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';
import type { ChosenFile } from './chosen-files';

interface ChosenListProps {
  readonly chosen: readonly ChosenFile[];
  readonly onRemove: (file: ChosenFile) => void;
  readonly onClear: () => void;
}

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  list: {
    maxHeight: '216px',
    margin: 0,
    padding: '2px 0',
    overflowY: 'auto',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '1px 4px 1px 10px',
  },
  icon: { display: 'flex', fontSize: '18px', color: tokens.colorNeutralForeground3 },
});

/** The chosen workbooks, each of which can be taken away again. */
export function ChosenList({ chosen, onRemove, onClear }: ChosenListProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  if (chosen.length === 0) return null;
  return (
    <div>
      <div className={styles.head}>
        <span>{CONSOLIDAR_PANEL.elegidos(chosen.length)}</span>
        <Link as="button" onClick={onClear}>
          {CONSOLIDAR_PANEL.quitarTodos}
        </Link>
      </div>
      {/* Focusable, so that the keyboard can scroll it. */}
      <ul ref={list} className={styles.list} tabIndex={0} aria-label={CONSOLIDAR_PANEL.elegidos(chosen.length)}>
        {chosen.map((file) => (
          <ChosenItem
            key={file.archivo}
            archivo={file.archivo}
            onRemove={() => {
              onRemove(file);
              // The button goes away with its file: the focus stays in the list.
              list.current?.focus();
            }}
          />
        ))}
      </ul>
    </div>
  );
}

interface ChosenItemProps {
  readonly archivo: string;
  readonly onRemove: () => void;
}

/** A chosen file with the way to take it away. */
export function ChosenItem({ archivo, onRemove }: ChosenItemProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span aria-hidden className={styles.icon}>
        <DocumentTableRegular />
      </span>
      <span>{archivo}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={CONSOLIDAR_PANEL.quitar(archivo)}
        onClick={onRemove}
      />
    </li>
  );
}
