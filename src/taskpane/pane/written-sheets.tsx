import type { ReactNode } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import type { WrittenSheet } from '../../workbook/ports';
import type { GoTo } from './go-to';
import { Notice } from './notice';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '2px', margin: '4px 0 0', padding: 0, listStyleType: 'none' },
});

interface WrittenSheetsProps {
  readonly title: string;
  readonly sheets: readonly WrittenSheet[];
  readonly goTo: GoTo;
  readonly children?: ReactNode;
}

/** Sheets that were just written, to go to. */
export function WrittenSheets({ title, sheets, goTo, children }: WrittenSheetsProps): ReactNode {
  const styles = useStyles();
  return (
    <Notice intent="success" title={title}>
      {children}
      <ul className={styles.list}>
        {sheets.map(({ mark, name }) => (
          <li key={mark}>
            <Link as="button" onClick={() => goTo.go(name, 'A1', 'now')}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
