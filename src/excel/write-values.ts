import type { DateSystem } from '../dates/serial';
import type { Area } from '../workbook/address';
import { cellText } from '../workbook/cell-text';
import type { Link, SheetSpec } from '../workbook/spec';
import { CALL, type Batch } from './batch';
import { excelValue, type ExcelValue } from './cell-values';
import { rangeOf } from './geometry';

/** Cells written at once. Office.js cuts larger grids into parts of its own. */
const CELLS_AT_ONCE = 20_000;
const EMPTY: ExcelValue = { value: '', format: 'General' };
const LINK_COST = 2;
/** Longer addresses, and those of other kinds, are no links in Excel: their text stays. */
const MAX_URL = 2_079;

/** Writes the values and number formats of a new, empty sheet, in blocks of rows. Links first: they would change the text. */
export async function writeValues(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  system: DateSystem,
): Promise<void> {
  await writeLinks(batch, sheet, spec);
  const width = Math.max(0, ...spec.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const lastRow = spec.rows.at(-1)?.row ?? 0;
  if (width === 0) return;
  const byRow = new Map(spec.rows.map((row) => [row.row, row]));
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let firstRow = 1; firstRow <= lastRow; firstRow += height) {
    const area: Area = {
      firstRow,
      firstColumn: 1,
      lastRow: Math.min(firstRow + height - 1, lastRow),
      lastColumn: width,
    };
    const grid = Array.from({ length: area.lastRow - firstRow + 1 }, (_, index) => {
      const row = new Array<ExcelValue>(width).fill(EMPTY);
      for (const cell of byRow.get(firstRow + index)?.cells ?? []) row[cell.column - 1] = excelValue(cell, system);
      return row;
    });
    await batch.makeRoom(costOf(grid));
    const range = rangeOf(sheet, area);
    range.numberFormat = grid.map((row) => row.map(({ format }) => format));
    range.values = grid.map((row) => row.map(({ value }) => value));
  }
}

function costOf(grid: readonly (readonly ExcelValue[])[]): number {
  return grid.reduce(
    (sum, row) => sum + row.reduce((cells, { value, format }) => cells + String(value).length + format.length + 6, 0),
    CALL,
  );
}

async function writeLinks(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  for (const { row, cells } of spec.rows) {
    for (const { column, link, content } of cells) {
      if (link === undefined) continue;
      const target = targetOf(link);
      if (target === null) continue;
      await batch.makeRoom(LINK_COST * CALL);
      const cell = rangeOf(sheet, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
      const shown = content?.kind === 'text' ? { textToDisplay: cellText(content.text) } : {};
      cell.hyperlink = { ...target, ...shown };
    }
  }
}

function targetOf(link: Link): { address?: string; documentReference?: string } | null {
  switch (link.kind) {
    case 'cell':
      return { documentReference: link.target };
    case 'file':
      return { address: link.file, documentReference: link.target };
    case 'web':
      return webAddress(link.url);
  }
}

function webAddress(url: string): { address: string } | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.href.length <= MAX_URL ? { address: parsed.href } : null;
}
