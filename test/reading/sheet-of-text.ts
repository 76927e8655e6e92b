import { parseDay } from '../../src/dates/day';
import { serialOfDay } from '../../src/dates/serial';
import type { Plan } from '../../src/plan/plan';
import type { AjusteLectura } from '../../src/reading/ajuste';
import { readPlan } from '../../src/reading/read-plan';
import { parseArea, parseCellName } from '../../src/workbook/address';
import type { Cell, RowSnapshot, SheetSnapshot, Visibility, WorkbookSnapshot } from '../../src/workbook/snapshot';

export interface SheetTraits {
  readonly name?: string;
  /** Where the first cell stands: "C5". */
  readonly at?: string;
  /** "A1:B2 C3:C4", as they stand on the sheet. */
  readonly merges?: string;
  readonly visibility?: Visibility;
  readonly mark?: string;
}

/**
 * A sheet drawn as text: a line a row, "|" between cells, a blank line a blank row. "~" is a line break in a cell, "#1.1" a
 * number (with its format after a colon: "#1.1:0.00"), "@2020-08-31" a date, "=12" the value of a formula, "!#REF!" an error.
 */
export function sheetOf(drawing: string, traits: SheetTraits = {}): SheetSnapshot {
  const { row: firstRow, column: firstColumn } = parseCellName(traits.at ?? 'A1') ?? { row: 1, column: 1 };
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const rows = lines.flatMap((line, index): RowSnapshot[] => {
    const texts = line.split('|').map((text) => text.trim());
    const cells = texts.flatMap((text, place) => (text === '' ? [] : [cellOf(text, firstColumn + place)]));
    return cells.length > 0 ? [{ row: firstRow + index, cells }] : [];
  });
  const merges = (traits.merges ?? '').split(' ').flatMap((area) => (area === '' ? [] : (parseArea(area) ?? [])));
  return {
    name: traits.name ?? 'Hoja1',
    visibility: traits.visibility ?? 'visible',
    rows,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: traits.mark ?? null,
    tables: [],
  };
}

export function workbookOf(sheets: readonly SheetSnapshot[], fileName = 'libro.xlsx'): WorkbookSnapshot {
  return { fileName, sheets, settings: {} };
}

/** Reads a drawing as the only sheet of a workbook. */
export function read(
  drawing: string,
  traits: SheetTraits & { readonly fileName?: string; readonly ajuste?: AjusteLectura } = {},
): Plan {
  const { fileName, ajuste, ...sheet } = traits;
  return readPlan(workbookOf([sheetOf(drawing, sheet)], fileName), ajuste ? { ajuste } : {});
}

/** Rules of the findings, in order. */
export function rulesOf(plan: Plan): readonly string[] {
  return plan.hallazgos.map(({ regla }) => regla);
}

function cellOf(text: string, column: number): Cell {
  const value = text.slice(1);
  switch (text[0]) {
    case '#': {
      const [number = '', format] = value.split(':');
      if (!/^-?[\d.]+%?$/.test(number)) break;
      return { kind: 'number', column, number: Number(number), ...(format === undefined ? {} : { format }) };
    }
    case '@': {
      const day = parseDay(value);
      if (day === null) break;
      return { kind: 'date', column, day, serial: serialOfDay(day), format: 'dd/mm/yyyy' };
    }
    case '=':
      return { kind: 'number', column, number: Number(value), formula: 'SUM(A1:A9)' };
    case '!':
      return { kind: 'error', column, error: value };
    default:
  }
  return { kind: 'text', column, text: text.replace(/~/g, '\n') };
}
