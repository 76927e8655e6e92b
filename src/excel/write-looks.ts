import type { Area } from '../workbook/address';
import type { CellSpec, SheetSpec } from '../workbook/spec';
import { FONT, FONT_SIZE, type Style } from '../workbook/styles';
import { CALL, type Batch } from './batch';
import { styleOf } from './cell-values';
import { rangeOf } from './geometry';
import { rectanglesOf, type Placed } from './rectangles';

const BORDER_COLOR = '#BFBFBF';
const LINK_COLOR = '#0563C1';
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** One trait of a look: what a cell has of it, and how a range is given it. Absent traits are Excel's own. */
interface Trait<V> {
  readonly of: (style: Style, cell: CellSpec) => V | undefined;
  readonly give: (format: Excel.RangeFormat, value: V, area: Area) => void;
  /** Requests it takes. */
  readonly calls: number;
}

function trait<V>(of: Trait<V>['of'], give: Trait<V>['give'], calls = 1): Trait<V> {
  return { of, give, calls };
}

const TRAITS = [
  trait(
    ({ bold }) => bold,
    ({ font }, bold) => (font.bold = bold),
  ),
  trait(
    ({ italic }) => italic,
    ({ font }, italic) => (font.italic = italic),
  ),
  trait(
    ({ size }) => size,
    ({ font }, size) => (font.size = size),
  ),
  trait(
    ({ color }, { link }) => (link ? LINK_COLOR : color),
    ({ font }, color) => (font.color = color),
  ),
  trait(
    (_, { link }) => (link ? ('Single' as const) : undefined),
    ({ font }, line) => (font.underline = line),
  ),
  trait(
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = fill),
  ),
  trait(
    ({ horizontal }) => horizontal,
    (format, side) => (format.horizontalAlignment = HORIZONTAL[side]),
  ),
  trait(
    ({ vertical }) => vertical,
    (format, side) => (format.verticalAlignment = VERTICAL[side]),
  ),
  trait(
    ({ wrap }) => wrap,
    (format, wrap) => (format.wrapText = wrap),
  ),
  trait(({ border }) => border, giveBorder, 12),
] as readonly Trait<unknown>[];

/** Excel has no lines inside a single row or column, and refuses to draw them. */
function giveBorder({ borders }: Excel.RangeFormat, _border: boolean, area: Area): void {
  const edges = [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(area.lastRow > area.firstRow ? (['InsideHorizontal'] as const) : []),
    ...(area.lastColumn > area.firstColumn ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of edges) {
    const side = borders.getItem(edge);
    side.style = 'Continuous';
    side.color = BORDER_COLOR;
  }
}

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
      give(rangeOf(sheet, area).format, key, area);
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
