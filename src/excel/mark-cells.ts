import { parseCellName } from '../workbook/address';
import { formulaOfMark, isFormulaOfMark } from '../workbook/cell-marks';
import { WorkbookError } from '../workbook/errors';
import type { CellMark, WorkOptions } from '../workbook/ports';
import { CONDITIONAL_STYLES } from '../workbook/styles';
import { addNotes, deleteNotes } from './cell-notes';
import { askCellSheets } from './cell-sheets';
import { rangeOf } from './geometry';
import { rectanglesOf } from './rectangles';
import { hasNotes } from './requirements';
import { inExcel, throwIfCancelled } from './run';
import { giveConditionalStyle } from './write-references';

/**
 * Colours cells by conditional formats of ours, over their own looks, which stay as they are; and adds notes where Excel has
 * them. Earlier marks of ours go. Four round trips, and one more for notes.
 * @returns how many cells were marked, and whether they have notes
 * @throws WorkbookError "protected-sheet" or "sheet-not-found" with the sheet; nothing is marked then
 */
export async function markCells(
  marks: readonly CellMark[],
  { signal }: WorkOptions = {},
): Promise<{ readonly marked: number; readonly notes: boolean }> {
  return inExcel(async (context) => {
    const sheets = await findMarks(context);
    const bySheet = groupBySheet(marks);
    for (const name of bySheet.keys()) {
      const sheet = sheets.find((one) => one.name === name);
      if (!sheet) throw new WorkbookError('sheet-not-found', { sheet: name });
      if (sheet.isProtected) throw new WorkbookError('protected-sheet', { sheet: name });
    }
    throwIfCancelled(signal);
    takeAway(context, sheets);
    for (const [name, own] of bySheet) addFormats(context.workbook.worksheets.getItem(name), own);
    await context.sync();
    return { marked: marks.length, notes: hasNotes() && (await addNotes(context, bySheet)) };
  });
}

/**
 * Takes all our marks away: the cells look exactly as before. Four round trips.
 * @returns how many cells had one
 * @throws WorkbookError "protected-sheet" with the sheet; all marks stay then
 */
export async function unmarkCells(): Promise<{ readonly unmarked: number }> {
  return inExcel(async (context) => {
    const sheets = await findMarks(context);
    takeAway(context, sheets);
    await context.sync();
    return { unmarked: sheets.flatMap(({ marks }) => marks).reduce((sum, { cells }) => sum + cells, 0) };
  });
}

interface SheetMarks {
  readonly name: string;
  readonly isProtected: boolean;
  /** Formats of ours, by their ids, and how many cells each colours. */
  readonly marks: readonly { readonly id: string; readonly cells: number }[];
  /** Takes away the sheet's notes of ours. */
  readonly deleteNotes: () => void;
}

async function findMarks(context: Excel.RequestContext): Promise<readonly SheetMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const asked = await askCellSheets(worksheets.items, async (some) => {
    const loaded = some.map((sheet) => {
      const { protection } = sheet;
      const formats = formatsOf(sheet);
      protection.load('protected');
      formats.load('items/id,items/type');
      return { sheet, protection, formats, deleteNotes: hasNotes() ? deleteNotes(sheet) : () => undefined };
    });
    await context.sync();
    return loaded;
  });
  const sheets = asked.filter((sheet) => sheet !== null);
  const custom = sheets.map(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map(({ id }) => loadCustom(formatsOf(sheet).getItem(id), id)),
  );
  await context.sync();
  return sheets.map(({ sheet, protection, deleteNotes: takeNotes }, index) => ({
    name: sheet.name,
    isProtected: protection.protected,
    marks: (custom[index] ?? [])
      .filter(({ rule }) => isFormulaOfMark(rule.formula))
      .map(({ id, range }) => ({ id, cells: range.isNullObject ? 0 : range.cellCount })),
    deleteNotes: takeNotes,
  }));
}

function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}

function loadCustom(
  format: Excel.ConditionalFormat,
  id: string,
): { id: string; rule: Excel.ConditionalFormatRule; range: Excel.Range } {
  const { rule } = format.custom;
  rule.load('formula');
  const range = format.getRangeOrNullObject().untrack();
  range.load('cellCount');
  return { id, rule, range };
}

function takeAway(context: Excel.RequestContext, sheets: readonly SheetMarks[]): void {
  const locked = sheets.find(({ isProtected, marks }) => isProtected && marks.length > 0);
  if (locked) throw new WorkbookError('protected-sheet', { sheet: locked.name });
  for (const { name, marks, deleteNotes: takeNotes } of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { id } of marks) formatsOf(sheet).getItem(id).delete();
    takeNotes();
  }
}

function groupBySheet(marks: readonly CellMark[]): ReadonlyMap<string, readonly CellMark[]> {
  const groups = new Map<string, CellMark[]>();
  for (const mark of marks) groups.set(mark.sheet, [...(groups.get(mark.sheet) ?? []), mark]);
  return groups;
}

function addFormats(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  const places = marks
    .map(({ cell, kind }) => {
      const place = parseCellName(cell);
      if (!place) throw new RangeError(`Not a cell: ${cell}`);
      return { ...place, key: kind };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { key, area } of rectanglesOf(places)) {
    const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
    custom.rule.formula = `=${formulaOfMark(key)}`;
    giveConditionalStyle(custom.format, CONDITIONAL_STYLES[key]);
  }
}
