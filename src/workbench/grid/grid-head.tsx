import { memo, type ReactNode } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { GRID } from '../../messages/pagina';
import { HiddenText } from '../../taskpane/pane/hidden-text';
import { columnName } from '../../workbook/address';
import type { Geometry } from './geometry';
import { FURNITURE, HEAD_CELL, HEAD_HEIGHT, HEAD_SELECTED, HEAD_TEXT, HEAD_WIDTH, QUIET } from './looks';
import { shownColumns } from './visible';

interface GridHeadProps {
  readonly geometry: Geometry;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly frozenColumns: number;
  readonly selectedColumn: number;
}

const useStyles = makeStyles({
  row: {
    position: 'sticky',
    top: 0,
    zIndex: 4,
    display: 'flex',
    height: `${HEAD_HEIGHT}px`,
    backgroundColor: FURNITURE,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    flexShrink: 0,
    width: `${HEAD_WIDTH}px`,
    height: '100%',
    ...HEAD_CELL,
  },
  column: {
    position: 'absolute',
    top: 0,
    height: '100%',
    overflow: 'hidden',
    paddingTop: '3px',
    textAlign: 'center',
    ...HEAD_CELL,
    ...HEAD_TEXT,
  },
  sticky: { position: 'sticky', flexShrink: 0, zIndex: 1 },
  lastFrozen: { borderRight: '2px solid #9a9a9a' },
  selected: HEAD_SELECTED,
  afterHidden: { borderLeft: `3px double ${QUIET}` },
});

/** The letters of the columns. */
export const GridHead = memo(function GridHead({
  geometry,
  firstColumn,
  lastColumn,
  frozenColumns,
  selectedColumn,
}: GridHeadProps): ReactNode {
  const styles = useStyles();
  const { lefts, columns } = geometry;
  const widthOf = (column: number): number => (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ width: HEAD_WIDTH + (lefts[columns + 1] ?? 0) }}>
      <div role="columnheader" aria-colindex={1} className={styles.corner}>
        <HiddenText>{GRID.filas}</HiddenText>
      </div>
      {shownColumns(firstColumn, lastColumn, frozenColumns)
        .filter((column) => widthOf(column) > 0)
        .map((column) => {
          const afterHidden = column > 1 && widthOf(column - 1) === 0;
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 1}
              title={afterHidden ? GRID.columnasOcultas : undefined}
              className={mergeClasses(
                styles.column,
                column <= frozenColumns && styles.sticky,
                column === frozenColumns && styles.lastFrozen,
                column === selectedColumn && styles.selected,
                afterHidden && styles.afterHidden,
              )}
              style={{ left: HEAD_WIDTH + (lefts[column] ?? 0), width: widthOf(column) }}
            >
              {columnName(column)}
            </div>
          );
        })}
    </div>
  );
});
