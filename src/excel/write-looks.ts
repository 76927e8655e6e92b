import type { Area } from '../workbook/address';
import type { CellSpec, SheetSpec } from '../workbook/spec';
import { FONT, type Style } from '../workbook/styles';
import { CALL, type Batch } from './batch';
import { styleOf } from './cell-values';
import { rangeOf } from './geometry';
import { rectanglesOf, type Placed } from './rectangles';

const FONT_SIZE = 11;
const BORDER_COLOR = '#BFBFBF';
const LINK_COLOR = '#0563C1';
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** One trait of a look: what a cell has of it, and how a range is given it. Absent traits are Excel's own. */
interface Trait<V> {
  readonly of: (style: Style, cell: CellSpec) => V | undefined;
  readonly give: (format: Excel.RangeFormat, value: V) => void;
  /** Requests it takes. */
  readonly calls: number;
}

function trait<V>(calls: number, of: Trait<V>['of'], give: Trait<V>['give']): Trait<V> {
  return { calls, of, give };
}

const TRAITS = [
  trait(
    1,
    ({ bold }) => bold,
    (format, bold) => (format.font.bold = bold),
  ),
  trait(
    1,
    ({ italic }) => italic,
    (format, italic) => (format.font.italic = italic),
  ),
  trait(
    1,
    ({ size }) => size,
    (format, size) => (format.font.size = size),
  ),
  trait(
    1,
    ({ color }, { link }) => (link ? LINK_COLOR : color),
    (format, color) => (format.font.color = color),
  ),
  trait(
    1,
    (_style, { link }) => (link ? ('Single' as const) : undefined),
    (format, underline) => (format.font.underline = underline),
  ),
  trait(
    1,
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = fill),
  ),
  trait(
    1,
    ({ horizontal }) => horizontal,
    (format, horizontal) => (format.horizontalAlignment = HORIZONTAL[horizontal]),
  ),
  trait(
    1,
    ({ vertical }) => vertical,
    (format, vertical) => (format.verticalAlignment = VERTICAL[vertical]),
  ),
  trait(
    1,
    ({ wrap }) => wrap,
    (format, wrap) => (format.wrapText = wrap),
  ),
  trait(
    2 * EDGES.length,
    ({ border }) => border,
    (format) => {
      for (const edge of EDGES) {
        const side = format.borders.getItem(edge);
        side.style = 'Continuous';
        side.color = BORDER_COLOR;
      }
    },
  ),
] as readonly Trait<unknown>[];

/** Gives the cells of a sheet their looks, trait by trait: cells that share one are asked for together. */
export async function writeLooks(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  const cells = spec.rows.flatMap(({ row, cells: inRow }) => inRow.map((cell) => ({ row, cell })));
  if (cells.length === 0) return;
  await batch.makeRoom(2 * CALL);
  const { font } = rangeOf(sheet, around(cells)).format;
  font.name = FONT;
  font.size = FONT_SIZE;
  for (const { of, give, calls } of TRAITS) {
    const having = cells.flatMap(({ row, cell }): Placed<unknown>[] => {
      const value = of(styleOf(cell), cell);
      return value === undefined || value === false ? [] : [{ row, column: cell.column, key: value }];
    });
    for (const { key, area } of rectanglesOf(having)) {
      await batch.makeRoom((1 + calls) * CALL);
      give(rangeOf(sheet, area).format, key);
    }
  }
}

function around(cells: readonly { row: number; cell: CellSpec }[]): Area {
  const columns = cells.map(({ cell }) => cell.column);
  return {
    firstRow: cells[0]?.row ?? 1,
    lastRow: cells.at(-1)?.row ?? 1,
    firstColumn: columns.reduce((a, b) => Math.min(a, b)),
    lastColumn: columns.reduce((a, b) => Math.max(a, b)),
  };
}
