import type { DateSystem } from '../dates/serial';
import { cellText } from '../workbook/cell-text';
import { WorkbookError } from '../workbook/errors';
import { showsDate } from '../workbook/number-format';
import { isPlainlyText } from '../workbook/plainly-text';
import type { CellChange, UndoRepair, WorkOptions } from '../workbook/ports';
import { DATE_FORMAT } from '../workbook/styles';
import { serialIn } from './cell-values';
import { systemOf } from './date-system';
import { inExcel, throwIfCancelled } from './run';

const GENERAL = 'General';
const TEXT = '@';
/** Cells asked for or written in one round trip: some 1 KB each, of the 5 MB that Excel on the web takes. */
const CELLS_AT_ONCE = 2_000;

type Value = string | number | boolean;

/** What a cell held: enough to write it again. */
interface CellState {
  /** The formula with its "=", or the value. */
  readonly content: Value;
  readonly value: Value;
  readonly isText: boolean;
  readonly format: string;
}

/** What undoing needs to know of a cell; the format stands beside it. */
interface Before extends Omit<CellState, 'format'> {
  /** What the repair left there: anything else since then is the user's, and stays. */
  readonly written: Value;
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Changes cells of the user's and reads them back. All or none. Three round trips for up to 2,000 cells.
 * @param system the workbook's date system; null where reading did not tell: then Excel's text of a day that was written does
 * @returns what undoes it exactly: each cell's formula or value, and its number format
 * @throws WorkbookError "cell-changed" where a cell no longer holds what was expected of it, "protected-sheet",
 *   "sheet-not-found"; "excel-failed" with the cell where Excel made something else of what was written
 */
export async function repairCells(
  changes: readonly CellChange[],
  system: DateSystem | null,
  { signal }: WorkOptions = {},
): Promise<UndoRepair> {
  return inExcel(async (context) => {
    await checkSheets(context, changes);
    const before = await readCells(context, changes);
    for (const [index, change] of changes.entries()) {
      if (change.expected !== undefined && !holds(before[index], change.expected))
        throw cellError('cell-changed', change);
    }
    throwIfCancelled(signal);
    const statesIn = (one: DateSystem): readonly CellState[] =>
      changes.map((change, index) => stateAfter(change, before[index]?.format ?? GENERAL, one));
    let written = statesIn(system ?? 1900);
    const shown = await writeCells(context, changes, written, before);
    if (system === null && isOf1904(changes, written, shown)) {
      written = statesIn(1904);
      await writeCells(context, changes, written, before);
    }
    return {
      cells: changes.map(({ sheet, cell }, index) => {
        const { content, value, isText, format } = before[index] as CellState;
        const kept: Before = { content, value, isText, written: written[index]?.value ?? '' };
        return { sheet, cell, before: kept, format };
      }),
    };
  });
}

/** Whether Excel shows a day that was written as of 1900 as one of the 1904 system. */
function isOf1904(changes: readonly CellChange[], written: readonly CellState[], shown: readonly string[]): boolean {
  const index = changes.findIndex(({ to }) => to.kind === 'date');
  const serial = written[index]?.value;
  return typeof serial === 'number' && systemOf(serial, shown[index] ?? '') === 1904;
}

/**
 * Puts back what a repair changed. Three round trips for up to 2,000 cells.
 * @throws WorkbookError "cell-changed" naming the cell, where the user has changed one since; nothing is put back then
 */
export async function undoRepair({ cells }: UndoRepair): Promise<void> {
  await inExcel(async (context) => {
    await checkSheets(context, cells);
    const now = await readCells(context, cells);
    const before = cells.map((cell) => ({ ...(cell.before as Before), format: cell.format }));
    for (const [index, cell] of cells.entries()) {
      if (now[index]?.value !== before[index]?.written) throw cellError('cell-changed', cell);
    }
    await writeCells(context, cells, before, now);
  });
}

async function checkSheets(context: Excel.RequestContext, places: readonly Place[]): Promise<void> {
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const { protection } = sheet;
    protection.load('protected');
    return { name, sheet, protection };
  });
  await context.sync();
  for (const { name, sheet, protection } of sheets) {
    if (sheet.isNullObject) throw new WorkbookError('sheet-not-found', { sheet: name });
    if (protection.protected) throw new WorkbookError('protected-sheet', { sheet: name });
  }
}

async function readCells(context: Excel.RequestContext, places: readonly Place[]): Promise<readonly CellState[]> {
  const states: CellState[] = [];
  for (const part of partsOf(places)) states.push(...(await readPart(context, part)));
  return states;
}

async function readPart(context: Excel.RequestContext, places: readonly Place[]): Promise<readonly CellState[]> {
  const ranges = places.map((place) => {
    const range = cellRange(context, place);
    range.load('values,formulas,valueTypes,numberFormat');
    return range;
  });
  await context.sync();
  return ranges.map(stateOf);
}

function partsOf<T>(all: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(all.length / CELLS_AT_ONCE);
  return Array.from({ length: count }, (_, index) => all.slice(index * CELLS_AT_ONCE, (index + 1) * CELLS_AT_ONCE));
}

function stateOf(range: Excel.Range): CellState {
  const value = range.values[0]?.[0] as Value;
  const content = range.formulas[0]?.[0] as Value;
  return {
    value,
    content,
    isText: range.valueTypes[0]?.[0] === Excel.RangeValueType.string && content === value,
    format: String(range.numberFormat[0]?.[0] ?? GENERAL),
  };
}

function holds(state: CellState | undefined, expected: CellChange['expected']): boolean {
  return state !== undefined && state.value === (expected ?? '');
}

/** How the cell is to be after a change. A text keeps the cell's format; a date or a number takes one that shows it. */
function stateAfter(change: CellChange, format: string, system: DateSystem): CellState {
  const { to } = change;
  switch (to.kind) {
    case 'text': {
      const text = cellText(to.text);
      return { value: text, content: text, isText: true, format };
    }
    case 'number':
      return { value: to.number, content: to.number, isText: false, format: isNumberFormat(format) ? format : GENERAL };
    case 'date': {
      const serial = serialIn(to.day, system);
      if (serial === null) throw cellError('excel-failed', change);
      return { value: serial, content: serial, isText: false, format: showsDate(format) ? format : DATE_FORMAT };
    }
  }
}

function isNumberFormat(format: string): boolean {
  return format !== TEXT && !showsDate(format);
}

/**
 * Writes cells and reads them back; where one does not hold what was written, all are put back as they were.
 * @returns what each cell shows now
 */
async function writeCells(
  context: Excel.RequestContext,
  places: readonly Place[],
  states: readonly CellState[],
  before: readonly CellState[],
): Promise<readonly string[]> {
  const writes = places.map((place, index) => ({ place, state: states[index], before: before[index] }));
  const reached: (typeof writes)[] = [];
  const shown: string[] = [];
  try {
    for (const part of partsOf(writes)) {
      reached.push([...part]);
      shown.push(...(await writePart(context, part)));
    }
  } catch (error) {
    for (const part of reached) {
      await enter(
        context,
        part.map(({ place, before: state }) => ({ place, state })),
      );
    }
    throw error;
  }
  return shown;
}

interface Write {
  readonly place: Place;
  readonly state: CellState | undefined;
}

/** @throws WorkbookError "excel-failed" naming the first cell that does not hold what was written */
async function writePart(context: Excel.RequestContext, writes: readonly Write[]): Promise<readonly string[]> {
  const ranges = await enter(context, writes);
  const wrong = writes.find(({ state }, index) => ranges[index]?.formulas[0]?.[0] !== state?.content);
  if (wrong) throw cellError('excel-failed', wrong.place);
  return ranges.map(({ text }) => text[0]?.[0] ?? '');
}

async function enter(context: Excel.RequestContext, writes: readonly Write[]): Promise<readonly Excel.Range[]> {
  const ranges = writes.map(({ place, state }) => {
    const range = cellRange(context, place);
    if (state) {
      const { format, entry } = entryOf(state);
      range.numberFormat = [[format]];
      range.formulas = [[entry]];
      // What it has now may be of the entry: "@", or the format of the cells that a formula speaks of.
      range.numberFormat = [[state.format]];
    }
    range.load('formulas,text');
    return range;
  });
  await context.sync();
  return ranges;
}

/**
 * What to enter, into which format, so that Excel takes a text for what it is: in a "@" cell every text stays one, also after
 * the cell has got its own format back, and without the apostrophe that would stay with it.
 */
function entryOf({ content, isText, format }: CellState): { readonly entry: Value; readonly format: string } {
  if (!isText || typeof content !== 'string' || content === '' || isPlainlyText(content))
    return { entry: content, format };
  return { entry: content.startsWith("'") ? `'${content}` : content, format: TEXT };
}

function cellRange(context: Excel.RequestContext, { sheet, cell }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(cell).untrack();
}

function cellError(code: 'cell-changed' | 'excel-failed', place: Place | undefined): WorkbookError {
  return new WorkbookError(code, place ? { sheet: place.sheet, cell: place.cell } : {});
}
