import type { ReactNode } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import { HOJAS_ESCRITAS } from '../../messages/panel';
import type { SheetExtra, WrittenSheet } from '../../workbook/ports';
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

/** Sheets that were just written, to go to, and what this Excel refused to add to them. */
export function WrittenSheets({ title, sheets, goTo, children }: WrittenSheetsProps): ReactNode {
  const styles = useStyles();
  const lacking = lacksOf(sheets);
  return (
    <>
      <Notice intent="success" title={title}>
        {children}
        <ul className={styles.list}>
          {shownSheets(sheets).map(({ mark, name }) => (
            <li key={mark}>
              <Link as="button" onClick={() => goTo.go(name, 'A1', 'now')}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
      {lacking.length > 0 && <Notice intent="warning">{HOJAS_ESCRITAS.sin(lacking)}</Notice>}
    </>
  );
}

/** Those that a person can be taken to. */
export function shownSheets(sheets: readonly WrittenSheet[]): readonly WrittenSheet[] {
  return sheets.filter(({ hidden }) => hidden !== true);
}

function lacksOf(sheets: readonly WrittenSheet[]): readonly SheetExtra[] {
  return [...new Set(sheets.flatMap(({ lacks = [] }) => lacks))];
}
