import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GRID } from '../messages/pagina';
import { shownText } from '../taskpane/pane/cell-shown';
import { cellName, parseCellName } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { PageDocument } from './documents';
import type { Mark } from './grid/mark';
import type { Place } from './grid/move';
import { SheetGrid } from './grid/sheet-grid';

const FIRST: Place = { row: 1, column: 1 };

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto', height: '100%', minHeight: 0 },
  bar: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    padding: '6px 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  content: {
    maxHeight: '66px',
    overflowY: 'auto',
    padding: '6px 10px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  note: { color: tokens.colorNeutralForeground3 },
  tabs: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    overflowX: 'auto',
    padding: '4px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: {
    flexShrink: 0,
    padding: '4px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  tabShown: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: tokens.shadow2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  hidden: { flexShrink: 0, marginLeft: '8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  empty: { display: 'grid', placeItems: 'center', color: tokens.colorNeutralForeground2 },
});

/** The sheets of an open workbook: the cell and its whole content above, the grid, the sheets' tabs below. */
export function SheetView({ document }: { readonly document: PageDocument }): ReactNode {
  const styles = useStyles();
  const { workbook } = document;
  const { snapshot, marks, selected } = useSyncExternalStore(workbook.subscribe, workbook.state);
  const visible = snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
  const [shownName, setShownName] = useState<string | null>(null);
  const [places, setPlaces] = useState<Readonly<Record<string, Place>>>({});
  const sheet = visible.find(({ name }) => name === shownName) ?? visible[0];

  useEffect(() => {
    const place = selected && parseCellName(selected.cell);
    if (!selected || !place) return;
    setShownName(selected.sheet);
    setPlaces((now) => ({ ...now, [selected.sheet]: place }));
  }, [selected]);

  const marksOfSheet = useMemo(
    () =>
      new Map<string, Mark>(
        marks.filter((mark) => mark.sheet === sheet?.name).map(({ cell, kind, note }) => [cell, { kind, note }]),
      ),
    [marks, sheet?.name],
  );

  if (!sheet) return <div className={styles.empty}>{GRID.sinHojas}</div>;
  const place = places[sheet.name] ?? FIRST;
  const select = (next: Place): void => setPlaces((now) => ({ ...now, [sheet.name]: next }));
  return (
    <div className={styles.root}>
      <CellBar sheet={sheet} place={place} note={marksOfSheet.get(cellName(place.row, place.column))?.note} />
      <SheetGrid key={sheet.name} sheet={sheet} selected={place} onSelect={select} marks={marksOfSheet} />
      <SheetTabs
        names={visible.map(({ name }) => name)}
        shown={sheet.name}
        onShow={setShownName}
        hidden={snapshot.sheets.length - visible.length}
      />
    </div>
  );
}

function CellBar({
  sheet,
  place,
  note,
}: {
  readonly sheet: SheetSnapshot;
  readonly place: Place;
  readonly note: string | undefined;
}): ReactNode {
  const styles = useStyles();
  const cell = sheet.rows.find(({ row }) => row === place.row)?.cells.find(({ column }) => column === place.column);
  return (
    <div className={styles.bar}>
      <span className={styles.name}>{cellName(place.row, place.column)}</span>
      {/* Focusable, so that the keyboard can scroll a long text. */}
      <div
        tabIndex={0}
        role="region"
        aria-label={GRID.contenido(cellName(place.row, place.column))}
        className={styles.content}
      >
        {cell ? shownText(cell) : <span className={styles.note}>{GRID.vacia}</span>}
        {note !== undefined && <span className={styles.note}> · {note}</span>}
      </div>
    </div>
  );
}

interface SheetTabsProps {
  readonly names: readonly string[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
  readonly hidden: number;
}

/** Not ARIA tabs: a sheet may be called like one of the pane's («Vencidas»), and both are on the page. */
function SheetTabs({ names, shown, onShow, hidden }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : names[(names.indexOf(shown) + step + names.length) % names.length];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[names.indexOf(next)]?.focus();
  };

  return (
    <div className={styles.tabs}>
      <div
        ref={list}
        role="listbox"
        aria-orientation="horizontal"
        aria-label={GRID.hojas}
        onKeyDown={onKeyDown}
        style={{ display: 'contents' }}
      >
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="option"
            aria-selected={name === shown}
            tabIndex={name === shown ? 0 : -1}
            className={mergeClasses(styles.tab, name === shown && styles.tabShown)}
            onClick={() => onShow(name)}
          >
            {name}
          </button>
        ))}
      </div>
      {hidden > 0 && <span className={styles.hidden}>{GRID.ocultas(hidden)}</span>}
    </div>
  );
}
