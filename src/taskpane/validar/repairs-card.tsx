import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { PANEL } from '../../messages/panel';
import { VALIDAR_PANEL } from '../../messages/panel-validar';
import type { CellChange } from '../../workbook/ports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { Card } from '../pane/card';
import { HiddenText } from '../pane/hidden-text';
import { Notice } from '../pane/notice';
import { repairsShown } from './repair-list';
import type { RepairsState } from './use-repairs';

const PAGE = 100;

const useStyles = makeStyles({
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '320px',
    margin: 0,
    padding: 0,
    overflowY: 'auto',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'start',
  },
  before: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'line-through',
    whiteSpace: 'pre-wrap',
  },
  after: { margin: 0, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none', whiteSpace: 'pre-wrap' },
  more: { alignSelf: 'flex-start', marginTop: '6px' },
});

/** What can be mended for certain, before → after, in one go; and the way back. */
export function RepairsCard({ repairs, busy }: { readonly repairs: RepairsState; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const { safe, snapshot, isPreviewing, undoable, problem } = repairs;
  if (safe.length === 0 && undoable === null && problem === null) return null;
  return (
    <Card title={VALIDAR_PANEL.correcciones}>
      {problem !== null && <Notice intent="error">{problem}</Notice>}
      {safe.length > 0 && <p className={styles.text}>{VALIDAR_PANEL.seguras(safe.length)}</p>}
      {isPreviewing && snapshot && <Preview changes={safe} snapshot={snapshot} />}
      <div className={styles.actions}>
        {safe.length > 0 && !isPreviewing && (
          <Button icon={<WrenchRegular />} disabledFocusable={busy} onClick={() => repairs.preview(true)}>
            {VALIDAR_PANEL.corregirTodo}
          </Button>
        )}
        {isPreviewing && (
          <>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void repairs.applySafe()}>
              {VALIDAR_PANEL.aplicar(safe.length)}
            </Button>
            <Button onClick={() => repairs.preview(false)}>{PANEL.volver}</Button>
          </>
        )}
        {undoable !== null && !isPreviewing && (
          <Button
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            title={VALIDAR_PANEL.deshacerUltima(undoable)}
            onClick={() => void repairs.undo()}
          >
            {VALIDAR_PANEL.deshacer}
          </Button>
        )}
      </div>
    </Card>
  );
}

interface PreviewProps {
  readonly changes: readonly CellChange[];
  readonly snapshot: WorkbookSnapshot;
}

function Preview({ changes, snapshot }: PreviewProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [pages, setPages] = useState(1);
  // The button that opened the list is gone: the focus goes on to what it opened.
  useEffect(() => list.current?.focus(), []);
  const shown = useMemo(() => repairsShown(changes.slice(0, pages * PAGE), snapshot), [changes, snapshot, pages]);
  const rest = changes.length - shown.length;
  return (
    <>
      <ul ref={list} tabIndex={0} className={styles.list} aria-label={VALIDAR_PANEL.antesDespues}>
        {shown.map(({ change: { sheet, cell }, before, after }) => (
          <li key={`${sheet}!${cell}`} className={styles.item}>
            <span className={styles.place}>
              {sheet} › {cell}
            </span>
            <div className={styles.change}>
              <del className={styles.before}>
                <HiddenText>{VALIDAR_PANEL.antes}: </HiddenText>
                {before || VALIDAR_PANEL.vacia}
              </del>
              <span aria-hidden>→</span>
              <ins className={styles.after}>
                <HiddenText>{VALIDAR_PANEL.despues}: </HiddenText>
                {after}
              </ins>
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setPages(pages + 1)}>
          {PANEL.mostrarMas(Math.min(rest, PAGE))}
        </Button>
      )}
    </>
  );
}
