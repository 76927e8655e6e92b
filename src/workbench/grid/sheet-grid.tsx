import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { GRID } from '../../messages/pagina';
import { cellName, parseCellName } from '../../workbook/address';
import type { Cell, SheetSnapshot } from '../../workbook/snapshot';
import { geometryOf } from './geometry';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { HEAD_HEIGHT, HEAD_WIDTH } from './looks';
import type { Mark } from './mark';
import { moveBy, type Place } from './move';
import { useViewport } from './use-viewport';
import { mergeFinder, scrollInto, visibleOf } from './visible';

interface SheetGridProps {
  readonly sheet: SheetSnapshot;
  readonly selected: Place;
  readonly onSelect: (place: Place) => void;
  /** Marks of ours by cell name ("F12"). */
  readonly marks: ReadonlyMap<string, Mark>;
}

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    height: '100%',
    overflow: 'auto',
    backgroundColor: '#ffffff',
    color: '#1b1b1b',
    colorScheme: 'light',
    fontFamily: "Calibri, Carlito, 'Segoe UI', sans-serif",
    fontSize: '14px',
    lineHeight: '18px',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  },
  content: { position: 'relative' },
});

/**
 * A sheet to look at and walk through: only what is in sight is drawn, so a sheet of 100.000 rows scrolls like one of ten.
 * One tab stop; arrows, Page Up and Down, Home and End move the cell, as in Excel.
 */
export function SheetGrid({ sheet, selected, onSelect, marks }: SheetGridProps): ReactNode {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(sheet), [sheet]);
  const mergeAt = useMemo(() => mergeFinder(geometry.merges), [geometry]);
  const cells = useMemo(() => cellsByRow(sheet), [sheet]);
  const { viewport, onScroll } = useViewport(scroller);
  const { tops, lefts } = geometry;
  // On a small screen what is frozen would leave no room for the rest.
  const frozenHeight = (tops[geometry.frozenRows] ?? 0) < viewport.height / 2 ? (tops[geometry.frozenRows] ?? 0) : 0;
  const frozenColumns = (lefts[geometry.frozenColumns + 1] ?? 0) < viewport.width / 2 ? geometry.frozenColumns : 0;
  const frozenWidth = lefts[frozenColumns + 1] ?? 0;
  const { rows, firstColumn, lastColumn } = useMemo(() => visibleOf(geometry, viewport), [geometry, viewport]);
  const selectedIndex = geometry.indexOfRow.get(selected.row) ?? -1;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || selectedIndex < 0) return;
    const merge = mergeAt(selectedIndex, selected.column);
    const first = merge?.firstIndex ?? selectedIndex;
    const top = tops[first] ?? 0;
    const bottom = tops[(merge?.lastIndex ?? first) + 1] ?? top;
    const left = lefts[merge?.area.firstColumn ?? selected.column] ?? 0;
    const right = lefts[Math.min(merge?.area.lastColumn ?? selected.column, geometry.columns) + 1] ?? left;
    if (top >= frozenHeight) {
      element.scrollTop = scrollInto(element.scrollTop, element.clientHeight - HEAD_HEIGHT, frozenHeight, top, bottom);
    }
    if (left >= frozenWidth) {
      element.scrollLeft = scrollInto(element.scrollLeft, element.clientWidth - HEAD_WIDTH, frozenWidth, left, right);
    }
    // Only a change of cell or sheet scrolls: a person who has scrolled away stays where they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected, geometry]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, rowsInSight(tops, viewport.top, viewport.height) - 1);
    const next = moveBy(event, selected, geometry, mergeAt, page);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  };

  const onMouseDown = (event: MouseEvent): void => {
    const name = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    const place = name === undefined ? null : parseCellName(name);
    if (place) onSelect(place);
  };

  const isDrawn =
    rows.includes(selectedIndex) &&
    selected.column <= lastColumn &&
    (selected.column >= firstColumn || selected.column <= frozenColumns);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={GRID.hoja(sheet.name)}
      aria-readonly
      aria-rowcount={geometry.rows.length + 1}
      aria-colcount={geometry.columns + 1}
      aria-activedescendant={isDrawn ? `celda-${cellName(selected.row, selected.column)}` : undefined}
      className={styles.scroller}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
    >
      <div
        role="presentation"
        className={styles.content}
        style={{
          width: HEAD_WIDTH + (lefts[geometry.columns + 1] ?? 0),
          height: HEAD_HEIGHT + (tops[geometry.rows.length] ?? 0),
        }}
      >
        <GridHead
          geometry={geometry}
          firstColumn={firstColumn}
          lastColumn={lastColumn}
          frozenColumns={frozenColumns}
          selectedColumn={selected.column}
        />
        {rows.map((index) => (
          <GridRow
            key={index}
            index={index}
            isFrozen={frozenHeight > 0 && index < geometry.frozenRows}
            sheet={sheet}
            geometry={geometry}
            firstColumn={firstColumn}
            lastColumn={lastColumn}
            frozenColumns={frozenColumns}
            selectedColumn={index === selectedIndex ? selected.column : null}
            cells={cells}
            marks={marks}
            mergeAt={mergeAt}
          />
        ))}
      </div>
    </div>
  );
}

function cellsByRow({ rows }: SheetSnapshot): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  return new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
}

function rowsInSight(tops: Float64Array, top: number, height: number): number {
  return tops.filter((edge) => edge >= top && edge < top + height).length;
}
