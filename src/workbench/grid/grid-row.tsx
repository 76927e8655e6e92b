import { memo, type CSSProperties, type ReactNode } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { GRID } from '../../messages/pagina';
import { cellName } from '../../workbook/address';
import type { Cell, SheetSnapshot } from '../../workbook/snapshot';
import { shownText } from '../../taskpane/pane/cell-shown';
import type { Geometry, Merge } from './geometry';
import { HEAD_CELL, HEAD_HEIGHT, HEAD_SELECTED, HEAD_TEXT, HEAD_WIDTH, LINE, paintOf, QUIET } from './looks';
import type { Mark } from './mark';
import { shownColumns } from './visible';

interface GridRowProps {
  readonly index: number;
  /** Stays at the top while the rest scrolls. */
  readonly isFrozen: boolean;
  readonly sheet: SheetSnapshot;
  readonly geometry: Geometry;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly frozenColumns: number;
  /** Column of the selected cell where it is in this row. */
  readonly selectedColumn: number | null;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly mergeAt: (index: number, column: number) => Merge | undefined;
}

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, display: 'flex', alignItems: 'flex-start' },
  frozen: { position: 'sticky', zIndex: 3 },
  lastFrozen: { boxShadow: '0 2px 0 #9a9a9a' },
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    flexShrink: 0,
    width: `${HEAD_WIDTH}px`,
    padding: '2px 6px 0 0',
    textAlign: 'right',
    ...HEAD_CELL,
    ...HEAD_TEXT,
  },
  numberSelected: HEAD_SELECTED,
  afterHidden: { borderTop: `3px double ${QUIET}` },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    overflow: 'hidden',
    padding: '1px 4px',
    borderRight: `1px solid ${LINE}`,
    borderBottom: `1px solid ${LINE}`,
    backgroundColor: '#ffffff',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    cursor: 'cell',
  },
  sticky: { position: 'sticky', flexShrink: 0, zIndex: 1 },
  right: { textAlign: 'right' },
  error: { color: '#a4262c', textAlign: 'center' },
  selected: {
    outline: '2px solid #0f6cbd',
    outlineOffset: '-2px',
    // A light line inside, for fills as dark as the frame.
    boxShadow: 'inset 0 0 0 3px #ffffff',
    '@media (forced-colors: active)': { outline: '3px solid Highlight' },
  },
  // The corner that Excel gives a cell with a note: colour is never the only sign of a mark.
  marked: {
    '::after': {
      content: '"◥"',
      position: 'absolute',
      top: '-3px',
      right: '-1px',
      color: '#a4262c',
      fontSize: '11px',
      lineHeight: '14px',
      fontWeight: 'normal',
      '@media (forced-colors: active)': { color: 'Highlight' },
    },
  },
  vencida: { backgroundColor: '#ffc7ce', color: '#9c0006', fontWeight: 'bold' },
  'por-confirmar': { backgroundColor: '#ffe699', color: '#7f4f00', fontWeight: 'bold' },
  'por-vencer': { backgroundColor: '#fff2cc', color: '#7f4f00' },
  gap: {
    position: 'sticky',
    left: `${HEAD_WIDTH}px`,
    padding: '1px 8px',
    color: QUIET,
    fontSize: '12px',
    fontStyle: 'italic',
  },
});

/** One shown row: its number and the cells in sight. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { index, isFrozen, geometry, selectedColumn } = props;
  const styles = useStyles();
  const shown = geometry.rows[index];
  if (!shown) return null;
  const top = geometry.tops[index] ?? 0;
  const height = (geometry.tops[index + 1] ?? 0) - top;
  const width = HEAD_WIDTH + (geometry.lefts[geometry.columns + 1] ?? 0);
  if (shown.kind === 'gap') {
    return (
      <div
        role="row"
        aria-rowindex={index + 2}
        className={styles.row}
        style={{ top: HEAD_HEIGHT + top, width, height }}
      >
        <span role="gridcell" className={styles.gap}>
          {GRID.filasVacias(shown.first, shown.last)}
        </span>
      </div>
    );
  }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={mergeClasses(
        styles.row,
        isFrozen && styles.frozen,
        isFrozen && index === geometry.frozenRows - 1 && styles.lastFrozen,
      )}
      style={{ top: HEAD_HEIGHT + top, width, height }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        title={shown.afterHidden ? GRID.filasOcultas : undefined}
        className={mergeClasses(
          styles.number,
          selectedColumn !== null && styles.numberSelected,
          shown.afterHidden && styles.afterHidden,
        )}
        style={{ height }}
      >
        {shown.row}
      </div>
      {cellsOf(props, shown.row).map((cell) => (
        <GridCell key={cell.column} {...cell} isSelected={cell.column === selectedColumn} />
      ))}
    </div>
  );
});

interface DrawnCell {
  readonly name: string;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly place: CSSProperties;
  readonly paint: CSSProperties;
  readonly isSticky: boolean;
  readonly cell: Cell | undefined;
  readonly mark: Mark | undefined;
}

/** The cells to draw in a row: frozen columns, then those in sight; of a merge its first one, in the merge's size. */
function cellsOf(props: GridRowProps, row: number): readonly DrawnCell[] {
  const { firstColumn, lastColumn, frozenColumns, geometry } = props;
  const spill = geometry.spills.get(row);
  const drawn = new Map<number, DrawnCell>();
  for (const at of shownColumns(firstColumn, lastColumn, frozenColumns)) {
    const isSpilt = spill && at >= spill.column && at <= spill.last;
    const cell = drawnCell(props, row, isSpilt ? spill.column : at, isSpilt ? spill.last : at);
    if (cell) drawn.set(cell.column, cell);
  }
  return [...drawn.values()];
}

function drawnCell(props: GridRowProps, row: number, at: number, to: number): DrawnCell | null {
  const { index, sheet, geometry, frozenColumns, cells, marks, mergeAt } = props;
  const { tops, lefts } = geometry;
  const merge = mergeAt(index, at);
  // A merge is drawn once, by its first row, over the rows below.
  if (merge && merge.firstIndex !== index) return null;
  const area = merge?.area ?? { firstRow: row, lastRow: row, firstColumn: at, lastColumn: to };
  const left = lefts[area.firstColumn] ?? 0;
  const width = (lefts[Math.min(area.lastColumn, geometry.columns) + 1] ?? 0) - left;
  if (width === 0) return null;
  const name = cellName(area.firstRow, area.firstColumn);
  const look = sheet.looks?.cells[name];
  return {
    name,
    column: area.firstColumn,
    rowSpan: merge ? merge.lastIndex - merge.firstIndex + 1 : 1,
    columnSpan: merge ? area.lastColumn - area.firstColumn + 1 : 1,
    place: {
      left: HEAD_WIDTH + left,
      width,
      height: (tops[(merge?.lastIndex ?? index) + 1] ?? 0) - (tops[index] ?? 0),
    },
    paint: look ? paintOf(look) : {},
    isSticky: area.firstColumn <= frozenColumns,
    cell: cells.get(area.firstRow)?.get(area.firstColumn),
    mark: marks.get(name),
  };
}

const RIGHT = new Set<Cell['kind']>(['number', 'date']);

function GridCell({
  name,
  column,
  rowSpan,
  columnSpan,
  place,
  paint,
  isSticky,
  cell,
  mark,
  isSelected,
}: DrawnCell & { readonly isSelected: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <div
      role="gridcell"
      id={`celda-${name}`}
      data-cell={name}
      aria-colindex={column + 1}
      aria-rowspan={rowSpan > 1 ? rowSpan : undefined}
      aria-colspan={columnSpan > 1 ? columnSpan : undefined}
      aria-selected={isSelected}
      title={mark?.note}
      className={mergeClasses(
        styles.cell,
        isSticky && styles.sticky,
        cell && RIGHT.has(cell.kind) && styles.right,
        cell?.kind === 'error' && styles.error,
        mark && styles.marked,
        mark && styles[mark.kind],
        isSelected && styles.selected,
      )}
      // A mark's colours, which its class gives, win over the cell's own.
      style={mark ? place : { ...place, ...paint }}
    >
      {cell && shownText(cell)}
    </div>
  );
}
