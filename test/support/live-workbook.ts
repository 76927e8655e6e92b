/** Compares what a consolidated workbook says its formulas give with what a spreadsheet program makes of them. */
import { serialOfDay } from '../../src/dates/serial';
import { COLUMNAS, CONSOLIDADO } from '../../src/messages/consolidado';
import type { Day } from '../../src/dates/day';
import type { Estado } from '../../src/plan/estado';
import { cellName } from '../../src/workbook/address';
import { valueOfCell } from '../../src/workbook/cell-value';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellContent, CellSpec, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { readXlsx } from '../../src/xlsx/read';

/** A cell that is otherwise than expected: "Resumen!B12: 3, recalculated 4". */
export type Difference = string;

const CLOSE = 1e-9;

/** A cell's value as one thing to compare: a day is its serial, a blank and an empty text are the same. */
function valueOf(content: CellContent | undefined): string | number {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'date':
      return serialOfDay(content.day);
    case 'boolean':
      return String(content.boolean);
    case 'formula':
      return content.cached ?? '';
    case undefined:
      return '';
  }
}

/**
 * Every cell of the spec against the workbook that a program saved.
 * @param skip cells that need not agree
 */
export function differences(
  expected: WorkbookSpec,
  bytes: Uint8Array,
  skip: (sheet: SheetSpec, cell: CellSpec, row: number) => boolean = () => false,
): { readonly compared: number; readonly formulas: number; readonly found: readonly Difference[] } {
  const read: WorkbookSnapshot = readXlsx('recalculated.xlsx', bytes);
  const found: Difference[] = [];
  let compared = 0;
  let formulas = 0;
  for (const sheet of expected.sheets) {
    const other = read.sheets.find(({ name }) => name === sheet.name);
    const cells = cellsOf(other);
    for (const { row, cells: specs } of sheet.rows) {
      for (const spec of specs) {
        if (skip(sheet, spec, row)) continue;
        const want = valueOf(spec.content);
        const value = valueOfCell(cells.get(`${row},${spec.column}`)) ?? '';
        const got = typeof value === 'boolean' ? String(value) : value;
        compared += 1;
        if (spec.content?.kind === 'formula') formulas += 1;
        if (!same(want, got)) {
          found.push(
            `${sheet.name}!${cellName(row, spec.column)}: ${JSON.stringify(want)}, recalculated ${JSON.stringify(got)}`,
          );
        }
      }
    }
  }
  return { compared, formulas, found };
}

function cellsOf(sheet: SheetSnapshot | undefined): Map<string, Cell> {
  return new Map(
    sheet?.rows.flatMap(({ row, cells }) => cells.map((cell) => [`${row},${cell.column}`, cell] as const)),
  );
}

function same(want: string | number, got: string | number): boolean {
  if (typeof want === 'number' && typeof got === 'number')
    return Math.abs(want - got) <= CLOSE * Math.max(1, Math.abs(want));
  return want === got;
}

/** The workbook with another corte and other estados typed in by hand: nothing else, no stored value, is changed. */
export function typedOver(spec: WorkbookSpec, corte: Day, estados: ReadonlyMap<number, Estado>): WorkbookSpec {
  const cellOf = (sheet: SheetSpec, change: (row: number, column: number) => CellContent | null): SheetSpec => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells, ...rest }) => ({
      ...rest,
      row,
      cells: cells.map((cell) => {
        const content = change(row, cell.column);
        return content ? { ...cell, content } : cell;
      }),
    })),
  });
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => {
      const corteCell = sheet.names?.find(({ name }) => name === 'Corte')?.area;
      if (corteCell) {
        return cellOf(sheet, (row, column) =>
          row === corteCell.firstRow && column === corteCell.firstColumn ? { kind: 'date', day: corte } : null,
        );
      }
      if (sheet.mark !== 'consolidado') return sheet;
      const column = columnOf(sheet, COLUMNAS.estado);
      return cellOf(sheet, (row, at) => {
        const estado = at === column ? estados.get(row - 2) : undefined;
        return estado ? { kind: 'text', text: estado } : null;
      });
    }),
  };
}

/** Cells that tell what was typed when, or that are a picture of the day of preparation, and so stay as they were. */
export function tellsOfPreparation(sheet: SheetSpec, cell: CellSpec, row: number): boolean {
  if (['hallazgos', 'conciliacion', 'cambios'].includes(sheet.mark) || sheet.mark.startsWith('matriz_')) return true;
  // Whether the list outgrew the printed area that was set when it was written.
  if (sheet.mark === 'vencidas') return row === 5;
  if (sheet.mark !== 'consolidado') return false;
  const heads = [COLUMNAS.origenEstado, CONSOLIDADO.estadoInicial, COLUMNAS.razonEstado];
  return heads.some((head) => columnOf(sheet, head) === cell.column);
}

function columnOf({ rows }: SheetSpec, head: string): number | undefined {
  return rows[0]?.cells.find(({ content }) => content?.kind === 'text' && content.text === head)?.column;
}
