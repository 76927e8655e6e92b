import { serialOfDay } from '../dates/serial';
import { cellText } from '../workbook/cell-text';
import { valueOfCell } from '../workbook/cell-value';
import { WorkbookError } from '../workbook/errors';
import { showsDate } from '../workbook/number-format';
import type { CellChange, UndoRepair } from '../workbook/ports';
import type { Cell, SheetSnapshot } from '../workbook/snapshot';
import { DATE_FORMAT } from '../workbook/styles';
import { ChangingSheets, placeOf } from './change-cells';

/** What undoing needs to know of a cell: what it was, and what the repair made of it. */
interface Before {
  readonly cell: Cell | null;
  readonly repaired: Cell | null;
}

type Sheets = readonly SheetSnapshot[];

/**
 * Sheets with cells changed, and what undoes it. All or none.
 * @throws WorkbookError "cell-changed" where a cell does not hold what was expected of it, "sheet-not-found"
 */
export function repairSheets(sheets: Sheets, changes: readonly CellChange[]): { sheets: Sheets; undo: UndoRepair } {
  const cells: UndoRepair['cells'][number][] = [];
  const changing = new ChangingSheets(sheets);
  for (const change of changes) {
    const { sheet, cell: name, expected } = change;
    const before = changing.cellAt(sheet, name);
    if (expected !== undefined && valueOfCell(before) !== expected) throw changed(sheet, name);
    const after = changedCell(change, before);
    changing.put(sheet, name, after);
    const kept: Before = { cell: before, repaired: after };
    cells.push({ sheet, cell: name, before: kept, format: formatOf(before) ?? '' });
  }
  return { sheets: changing.result(), undo: { cells } };
}

/**
 * Sheets with what a repair changed put back, exactly.
 * @throws WorkbookError "cell-changed" where a cell has been changed again since; nothing is put back then
 */
export function undoInSheets(sheets: Sheets, { cells }: UndoRepair): Sheets {
  const changing = new ChangingSheets(sheets);
  // From the last on: a repair may have changed a cell twice.
  for (const { sheet, cell, before } of [...cells].reverse()) {
    const { cell: was, repaired } = before as Before;
    if (changing.cellAt(sheet, cell) !== repaired) throw changed(sheet, cell);
    changing.put(sheet, cell, was);
  }
  return changing.result();
}

/** A text keeps no number format; a number and a date keep the cell's own where it shows them as what they are. */
function changedCell({ cell: name, to }: CellChange, before: Cell | null): Cell | null {
  const { column } = placeOf(name);
  const format = formatOf(before);
  switch (to.kind) {
    case 'text': {
      const text = cellText(to.text);
      return text === '' ? null : { column, kind: 'text', text };
    }
    case 'number':
      return format === undefined || showsDate(format)
        ? { column, kind: 'number', number: to.number }
        : { column, kind: 'number', number: to.number, format };
    case 'date': {
      const shown = format !== undefined && showsDate(format) ? format : DATE_FORMAT;
      return { column, kind: 'date', day: to.day, serial: serialOfDay(to.day), format: shown };
    }
  }
}

function formatOf(cell: Cell | null): string | undefined {
  return cell?.kind === 'number' || cell?.kind === 'date' ? cell.format : undefined;
}

function changed(sheet: string, cell: string): WorkbookError {
  return new WorkbookError('cell-changed', { sheet, cell });
}
