import { areaName, type Area } from '../../../src/workbook/address';
import {
  cellAt,
  ensureCell,
  GENERAL,
  isError,
  isFilled,
  usedArea,
  type Cell,
  type Link,
  type Sheet,
  type Value,
} from '../book';
import { HostError, NotEmulated, type Emulated, type Scalar } from '../emulated';
import { alive, assertCells, assertUnprotected, EVENT, type Excel } from '../excel';
import { categoryOf, textOf } from '../number-formats';
import { areaOfAddress, cellsOf, columnsOf, contains, fullAddress, overlap, rowsOf, WHOLE } from '../ranges';
import { formatAfter, typeText } from '../typing';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeFormat } from './range-format';
import { worksheet } from './worksheet';

/** Past so many a range's merged areas are not told. */
const MAX_MERGES = 512;

/** The area behind a range object that is handed to a call. */
const AREAS = new WeakMap<Emulated, { sheet: Sheet; areas: readonly Area[] }>();

/** Where a range object lies; throws for anything else. */
export function placeOf(argument: unknown): { sheet: Sheet; area: Area } {
  const place = typeof argument === 'object' && argument !== null ? AREAS.get(argument as Emulated) : undefined;
  const [area] = place?.areas ?? [];
  if (!place || !area) throw new NotEmulated('an argument that is no range');
  return { sheet: place.sheet, area };
}

/** A Range. */
export function range(excel: Excel, sheet: Sheet, area: Area): Emulated {
  const part = (inner: Area): Emulated => range(excel, sheet, inner);
  const object: Emulated = {
    type: 'Range',
    scalars: { ...geometry(sheet, area), ...contents(excel, sheet, area), ...visibility(sheet, area) },
    parts: {
      Format: () => rangeFormat(sheet, area),
      ConditionalFormats: () => conditionalFormats(excel, sheet, [area]),
      DataValidation: () => dataValidation(sheet, area),
      Worksheet: () => worksheet(excel, sheet),
    },
    calls: {
      GetUsedRangeOrNullObject: (valuesOnly) => usedIn(excel, sheet, area, valuesOnly === true),
      GetMergedAreasOrNullObject: () => mergedAreas(excel, sheet, area),
      GetSpecialCellsOrNullObject: (kind) => specialCells(excel, sheet, area, String(kind)),
      GetRow: (row) => part({ ...area, firstRow: area.firstRow + Number(row), lastRow: area.firstRow + Number(row) }),
      GetBoundingRect: (other) => {
        const { area: end } = placeOf(other);
        return part({
          firstRow: Math.min(area.firstRow, end.firstRow),
          firstColumn: Math.min(area.firstColumn, end.firstColumn),
          lastRow: Math.max(area.lastRow, end.lastRow),
          lastColumn: Math.max(area.lastColumn, end.lastColumn),
        });
      },
      _ValidateArraySize: (rows, columns) => {
        if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw new HostError('InvalidArgument');
        return null;
      },
      Merge: (across) => {
        if (across === true) throw new NotEmulated('Range.merge(true)');
        merge(sheet, area);
        return null;
      },
      Clear: () => {
        assertUnprotected(sheet);
        for (const row of everyRow(area)) for (const column of everyColumn(area)) sheet.cells.get(row)?.delete(column);
        return null;
      },
      Select: () => {
        if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', 'The sheet is hidden');
        excel.book.activeSheet = sheet.id;
        excel.book.selection = area;
        return null;
      },
    },
  };
  AREAS.set(object, { sheet, areas: [area] });
  return object;
}

/** A RangeAreas. */
function rangeAreas(excel: Excel, sheet: Sheet, areas: readonly Area[]): Emulated {
  const object: Emulated = {
    type: 'RangeAreas',
    scalars: {
      AreaCount: { get: () => areas.length },
      CellCount: { get: () => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
      Address: { get: () => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    },
    parts: {
      Areas: () => ({ type: 'RangeCollection', items: () => areas.map((area) => range(excel, sheet, area)) }),
    },
  };
  AREAS.set(object, { sheet, areas });
  return object;
}

function geometry(sheet: Sheet, area: Area): Record<string, Scalar> {
  return {
    RowIndex: { get: () => area.firstRow - 1 },
    ColumnIndex: { get: () => area.firstColumn - 1 },
    RowCount: { get: () => rowsOf(area) },
    ColumnCount: { get: () => columnsOf(area) },
    CellCount: { get: () => cellsOf(area) },
    Address: { get: () => fullAddress(sheet.name, area) },
  };
}

function contents(excel: Excel, sheet: Sheet, area: Area): Record<string, Scalar> {
  const grid = (read: (cell: Cell | undefined) => unknown) => ({
    get: () => (cellsOf(area) > excel.maxCells ? null : gridOf(sheet, area, read)),
  });
  const enter = (value: unknown): void => {
    writeGrid(excel, sheet, area, value, (cell, entered) => enterValue(cell, entered, excel.calculate));
    changed(excel, sheet, area);
  };
  return {
    Values: { ...grid((cell) => plain(cell?.value ?? '')), set: enter },
    Formulas: {
      ...grid((cell) => (cell && cell.formula !== null ? `=${cell.formula}` : plain(cell?.value ?? ''))),
      set: enter,
    },
    Text: grid((cell) => (cell ? textOf(cell.value, cell.format, excel.book.date1904) : '')),
    ValueTypes: grid(typeOf),
    NumberFormat: {
      ...grid((cell) => cell?.format ?? GENERAL),
      set: (value) =>
        writeGrid(excel, sheet, area, value, (cell, format) => {
          cell.format = String(format);
        }),
    },
    NumberFormatCategories: grid((cell) => categoryOf(cell?.format ?? GENERAL)),
    Hyperlink: {
      get: () => cellAt(sheet, area.firstRow, area.firstColumn)?.link ?? null,
      set: (value) => setLink(sheet, area, value as Link),
    },
  };
}

function visibility(sheet: Sheet, area: Area): Record<string, Scalar> {
  return {
    RowHidden: {
      get: () => same(everyRow(area).map((row) => sheet.hiddenRows.has(row))),
      set: (hidden) => hide(sheet, sheet.hiddenRows, everyRow(area), hidden === true),
    },
    ColumnHidden: {
      get: () => same(everyColumn(area).map((column) => sheet.hiddenColumns.has(column))),
      set: (hidden) => hide(sheet, sheet.hiddenColumns, everyColumn(area), hidden === true),
    },
  };
}

function hide(sheet: Sheet, hidden: Set<number>, lines: readonly number[], isHidden: boolean): void {
  assertUnprotected(sheet);
  for (const line of lines) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
}

/** One value for all, or null where they differ. */
export function same<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export function everyRow(area: Area): number[] {
  return Array.from({ length: rowsOf(area) }, (_, index) => area.firstRow + index);
}

export function everyColumn(area: Area): number[] {
  return Array.from({ length: columnsOf(area) }, (_, index) => area.firstColumn + index);
}

function gridOf(sheet: Sheet, area: Area, read: (cell: Cell | undefined) => unknown): unknown[][] {
  return everyRow(area).map((row) => {
    const cells = sheet.cells.get(row);
    return everyColumn(area).map((column) => read(cells?.get(column)));
  });
}

function plain(value: Value): string | number | boolean {
  return isError(value) ? value.error : value;
}

function typeOf(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' && !cell?.formula ? 'Empty' : 'String';
}

/** Writes a grid of the range's size, or one value to every cell; null leaves a cell as it is. */
function writeGrid(
  excel: Excel,
  sheet: Sheet,
  area: Area,
  value: unknown,
  write: (cell: Cell, value: unknown) => void,
): void {
  assertUnprotected(alive(excel, sheet));
  const grid = Array.isArray(value) ? (value as unknown[][]) : null;
  if (grid && (grid.length !== rowsOf(area) || grid.some((row) => row.length !== columnsOf(area)))) {
    throw new HostError('InvalidArgument', 'The values are not as many as the cells');
  }
  for (const [index, row] of everyRow(area).entries()) {
    for (const [place, column] of everyColumn(area).entries()) {
      const given = grid ? grid[index]?.[place] : value;
      if (given === null || given === undefined || isCovered(sheet, row, column)) continue;
      write(ensureCell(sheet, row, column), given);
    }
  }
}

function changed(excel: Excel, sheet: Sheet, area: Area): void {
  excel.emit({
    type: EVENT.changed,
    payload: { worksheetId: sheet.id, address: areaName(area), changeType: 'RangeEdited', source: 'Local' },
  });
}

/** A merged area holds one value, in its first cell. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) => contains(area, row, column) && !(area.firstRow === row && area.firstColumn === column),
  );
}

/** Enters a value into a cell as if it were typed. */
export function enterValue(cell: Cell, value: unknown, calculate: Excel['calculate']): void {
  if (typeof value === 'number' || typeof value === 'boolean') {
    Object.assign(cell, { value, formula: null, quoted: false });
    return;
  }
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  const typed = typeText(value, cell.format);
  Object.assign(cell, {
    value: typed.formula === null ? typed.value : calculate(typed.formula),
    formula: typed.formula,
    quoted: typed.quoted,
    format: formatAfter(cell.format, typed),
  });
}

function setLink(sheet: Sheet, area: Area, link: Link & { textToDisplay?: string }): void {
  assertUnprotected(sheet);
  const cell = ensureCell(sheet, area.firstRow, area.firstColumn);
  const { address, documentReference } = link;
  cell.link = {
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
  };
  const shown = link.textToDisplay ?? (isFilled(cell) ? null : (address ?? documentReference ?? ''));
  if (shown !== null) Object.assign(cell, { value: shown, formula: null });
  cell.look = { ...cell.look, color: '#0563C1', underline: 'Single' };
}

function merge(sheet: Sheet, area: Area): void {
  assertUnprotected(sheet);
  if (sheet.tables.some((table) => overlap(table.area, area)))
    throw new HostError('InvalidOperation', 'A table is there');
  sheet.merges = [...sheet.merges.filter((other) => !overlap(other, area)), area];
  for (const row of everyRow(area)) {
    for (const column of everyColumn(area)) {
      const cell = cellAt(sheet, row, column);
      if (cell && isCovered(sheet, row, column)) Object.assign(cell, { value: '', formula: null });
    }
  }
}

function usedIn(excel: Excel, sheet: Sheet, area: Area, valuesOnly: boolean): Emulated | null {
  const used = usedArea(alive(excel, sheet), valuesOnly);
  const common = used && intersect(used, area);
  return common && range(excel, sheet, common);
}

function intersect(a: Area, b: Area): Area | null {
  if (!overlap(a, b)) return null;
  return {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
}

/** Whole areas that start inside the range. */
function mergedAreas(excel: Excel, sheet: Sheet, area: Area): Emulated | null {
  const merges = sheet.merges.filter(({ firstRow, firstColumn }) => contains(area, firstRow, firstColumn));
  if (merges.length > MAX_MERGES) throw new HostError('InvalidArgument', 'Too many merged areas');
  return merges.length === 0 ? null : rangeAreas(excel, sheet, merges);
}

function specialCells(excel: Excel, sheet: Sheet, area: Area, kind: string): Emulated | null {
  if (kind !== 'Constants' && kind !== 'Formulas') throw new NotEmulated(`special cells ${kind}`);
  const areas: Area[] = [];
  for (const [row, cells] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
      if (!contains(area, row, column) || !isFilled(cell) || (cell.formula !== null) !== (kind === 'Formulas'))
        continue;
      const before = areas.at(-1);
      if (before?.firstRow === row && before.lastColumn === column - 1)
        areas[areas.length - 1] = { ...before, lastColumn: column };
      else areas.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return areas.length === 0 ? null : rangeAreas(excel, sheet, areas);
}

/** The range an address names on a sheet; without one, the whole sheet. */
export function rangeAt(excel: Excel, sheet: Sheet, address: unknown): Emulated {
  assertCells(sheet);
  return range(excel, alive(excel, sheet), typeof address === 'string' ? areaOfAddress(address) : WHOLE);
}

/** The used range of a sheet, or null. */
export function usedRange(excel: Excel, sheet: Sheet, valuesOnly: boolean): Emulated | null {
  assertCells(sheet);
  return usedIn(excel, sheet, WHOLE, valuesOnly);
}
