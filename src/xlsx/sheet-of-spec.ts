import { serialOfDay } from '../dates/serial';
import { cellName } from '../workbook/address';
import { cellText } from '../workbook/cell-text';
import { showsDate } from '../workbook/number-format';
import type { Cell, CellLook, RowSnapshot, SheetLooks, SheetSnapshot, Span } from '../workbook/snapshot';
import type { CellSpec, ColumnSpec, RowSpec, SheetSpec } from '../workbook/spec';
import { DATE_FORMAT, LINK_COLOR, STYLES, type Style } from '../workbook/styles';
import { dayOfSerial } from '../dates/serial';
import { isUsualSize } from './sheet-looks';
import { joinSpans } from './spans';

/**
 * The sheet that would be read had this one been written to a file and read again: what the page shows of it.
 * @param name what the sheet is called in its workbook
 */
export function sheetOfSpec(spec: SheetSpec, name: string): SheetSnapshot {
  return {
    name,
    visibility: spec.hidden === true ? 'hidden' : 'visible',
    rows: [...spec.rows].sort((a, b) => a.row - b.row).flatMap(rowOf),
    merges: spec.merges ?? [],
    hiddenRows: [],
    hiddenColumns: joinSpans(spec.columns.flatMap(({ hidden }, index) => (hidden === true ? [spanOf(index)] : []))),
    isProtected: false,
    mark: spec.mark,
    tables: (spec.tables ?? []).map(({ name: table, area }) => ({ name: table, area })),
    looks: looksOf(spec),
  };
}

function rowOf({ row, cells }: RowSpec): RowSnapshot[] {
  const filled = cells.flatMap((cell) => cellOf(cell) ?? []).sort((a, b) => a.column - b.column);
  return filled.length === 0 ? [] : [{ row, cells: filled }];
}

function styleOf({ style }: CellSpec): Style {
  return style === undefined ? {} : STYLES[style];
}

function cellOf(spec: CellSpec): Cell | null {
  const { column, content } = spec;
  const { format } = styleOf(spec);
  switch (content?.kind) {
    case undefined:
      return null;
    case 'text':
      return textCell(column, content.text);
    case 'number':
      return numberCell(column, content.number, format);
    case 'date':
      return {
        column,
        kind: 'date',
        day: content.day,
        serial: serialOfDay(content.day),
        format: format ?? DATE_FORMAT,
      };
    case 'boolean':
      return { column, kind: 'boolean', boolean: content.boolean };
    case 'formula': {
      const { cached, formula } = content;
      const cell = typeof cached === 'number' ? numberCell(column, cached, format) : textCell(column, cached ?? '');
      return cell && { ...cell, formula };
    }
  }
}

function textCell(column: number, text: string): Cell | null {
  const writable = cellText(text);
  return writable === '' ? null : { column, kind: 'text', text: writable };
}

function numberCell(column: number, number: number, format: string | undefined): Cell {
  if (format === undefined) return { column, kind: 'number', number };
  if (showsDate(format)) return { column, kind: 'date', day: dayOfSerial(number), serial: number, format };
  return { column, kind: 'number', number, format };
}

function looksOf(spec: SheetSpec): SheetLooks {
  const looks: Record<string, CellLook> = {};
  for (const { row, cells } of spec.rows) {
    for (const cell of cells) {
      const look = cell.content === undefined ? null : lookOf(cell);
      if (look !== null) looks[cellName(row, cell.column)] = look;
    }
  }
  return {
    columnWidths: spec.columns.map(({ width }: ColumnSpec, index) => ({ ...spanOf(index), characters: width })),
    cells: looks,
    frozenRows: spec.freeze?.rows ?? 0,
    frozenColumns: spec.freeze?.columns ?? 0,
  };
}

/** As the writer draws it: a link is blue. */
function lookOf(cell: CellSpec): CellLook | null {
  const { fill, color, bold, italic, size, horizontal } = styleOf(cell);
  const ink = cell.link === undefined ? color : LINK_COLOR;
  const look: CellLook = {
    ...(fill !== undefined && { fill }),
    ...(ink !== undefined && { color: ink }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== undefined && !isUsualSize(size) && { size }),
    ...(horizontal && { horizontal }),
  };
  return Object.keys(look).length === 0 ? null : look;
}

function spanOf(index: number): Span {
  return { first: index + 1, last: index + 1 };
}
