import type { Area } from '../../../src/workbook/address';
import { cellAt, ensureCell, type Look, type LookKey, type Sheet } from '../book';
import { HostError, NotEmulated, type Emulated, type Scalar } from '../emulated';
import { assertUnprotected } from '../excel';
import { cellsOf } from '../ranges';
import { everyColumn, everyRow, same } from './range';

/** Looks are kept by cell: formatting whole columns would make a million of them. */
const MAX_FORMATTED = 500_000;
const DEFAULTS: Readonly<Look> = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  color: '#000000',
  fill: '#FFFFFF',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
};

/** The RangeFormat of an area. */
export function rangeFormat(sheet: Sheet, area: Area): Emulated {
  const look = (key: LookKey): Scalar => lookScalar(sheet, area, key);
  return {
    type: 'RangeFormat',
    scalars: {
      HorizontalAlignment: look('horizontal'),
      VerticalAlignment: look('vertical'),
      WrapText: look('wrap'),
      ColumnWidth: sizeScalar(sheet, sheet.columnWidths, everyColumn, area),
      RowHeight: sizeScalar(sheet, sheet.rowHeights, everyRow, area),
    },
    parts: {
      Font: () => ({
        type: 'RangeFont',
        scalars: {
          Name: look('fontName'),
          Size: look('fontSize'),
          Bold: look('bold'),
          Italic: look('italic'),
          Underline: look('underline'),
          Color: look('color'),
        },
      }),
      Fill: () => ({
        type: 'RangeFill',
        scalars: { Color: look('fill') },
        calls: { Clear: () => setLook(sheet, area, 'fill', DEFAULTS.fill) },
      }),
      Borders: () => ({ type: 'RangeBorderCollection', item: (edge) => border(sheet, area, String(edge)) }),
    },
    calls: {
      // Row heights that nobody set are Excel's own affair.
      AutofitRows: () => {
        assertUnprotected(sheet);
        for (const row of everyRow(area)) sheet.rowHeights.delete(row);
        return null;
      },
    },
  };
}

function lookScalar(sheet: Sheet, area: Area, key: LookKey): Scalar {
  return {
    get: () =>
      same(
        everyRow(area).flatMap((row) =>
          everyColumn(area).map((column) => cellAt(sheet, row, column)?.look[key] ?? DEFAULTS[key] ?? ''),
        ),
      ),
    set: (value) => setLook(sheet, area, key, value as Look[LookKey]),
  };
}

function setLook(sheet: Sheet, area: Area, key: LookKey, value: Look[LookKey]): null {
  assertUnprotected(sheet);
  if (cellsOf(area) > MAX_FORMATTED) throw new NotEmulated(`formatting ${String(cellsOf(area))} cells`);
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const cell = ensureCell(sheet, row, column);
      cell.look = changedLook(cell.look, key, value);
    }
  }
  return null;
}

/** Looks are few and cells many: the same change of the same look is the same object. */
const CHANGED = new WeakMap<Look, Map<string, Look>>();

function changedLook(look: Look, key: LookKey, value: Look[LookKey]): Look {
  const changes = CHANGED.get(look) ?? new Map<string, Look>();
  CHANGED.set(look, changes);
  const change = `${key}=${String(value)}`;
  const known = changes.get(change);
  if (known) return known;
  const others = Object.fromEntries(Object.entries(look).filter(([other]) => other !== key)) as Look;
  const made = value === undefined || value === DEFAULTS[key] ? others : { ...others, [key]: value };
  changes.set(change, made);
  return made;
}

function sizeScalar(sheet: Sheet, sizes: Map<number, number>, lines: (area: Area) => number[], area: Area): Scalar {
  return {
    get: () => same(lines(area).map((line) => sizes.get(line) ?? 0)),
    set: (points) => {
      assertUnprotected(sheet);
      if (typeof points !== 'number' || points < 0) throw new HostError('InvalidArgument');
      for (const line of lines(area)) sizes.set(line, points);
    },
  };
}

/** An edge of an area, or the lines inside it: kept with the cells on whose sides they lie. */
function border(sheet: Sheet, area: Area, edge: string): Emulated {
  const set = (key: 'border' | 'borderColor') => ({
    set: (value: unknown) => {
      for (const [side, cells] of sidesOf(area, edge)) setLook(sheet, cells, `${key}${side}`, String(value));
    },
  });
  return {
    type: 'RangeBorder',
    scalars: { Style: set('border'), Color: set('borderColor'), Weight: { set: () => undefined } },
  };
}

function sidesOf(area: Area, edge: string): [side: 'Top' | 'Bottom' | 'Left' | 'Right', cells: Area][] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  switch (edge) {
    case 'EdgeTop':
      return [['Top', { ...area, lastRow: firstRow }]];
    case 'EdgeBottom':
      return [['Bottom', { ...area, firstRow: lastRow }]];
    case 'EdgeLeft':
      return [['Left', { ...area, lastColumn: firstColumn }]];
    case 'EdgeRight':
      return [['Right', { ...area, firstColumn: lastColumn }]];
    case 'InsideHorizontal':
      if (firstRow === lastRow) throw new HostError('InvalidArgument', 'No lines inside one row');
      return [
        ['Bottom', { ...area, lastRow: lastRow - 1 }],
        ['Top', { ...area, firstRow: firstRow + 1 }],
      ];
    case 'InsideVertical':
      if (firstColumn === lastColumn) throw new HostError('InvalidArgument', 'No lines inside one column');
      return [
        ['Right', { ...area, lastColumn: lastColumn - 1 }],
        ['Left', { ...area, firstColumn: firstColumn + 1 }],
      ];
    default:
      throw new NotEmulated(`border ${edge}`);
  }
}
