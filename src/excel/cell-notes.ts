import { cellName } from '../workbook/address';
import { NOTE_SIGNATURE } from '../workbook/cell-marks';
import { cellText } from '../workbook/cell-text';
import type { CellMark } from '../workbook/ports';
import type { SheetSpec } from '../workbook/spec';
import { CALL, type Batch } from './batch';

/** Asks for the notes of a sheet of ours; only where hasNotes(). */
export async function writeNotes(batch: Batch, sheet: Excel.Worksheet, { rows }: SheetSpec): Promise<void> {
  for (const { row, cells } of rows) {
    for (const { column, note } of cells) {
      if (note === undefined) continue;
      const content = cellText(note);
      await batch.makeRoom(CALL + content.length);
      sheet.notes.add(cellName(row, column), content);
    }
  }
}

/** Takes all notes off sheets of ours. Two round trips. */
export async function deleteAllNotes(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const all = sheets.map(({ notes }) => notes);
  for (const notes of all) notes.load('items/content');
  await context.sync();
  for (const note of all.flatMap(({ items }) => items)) note.delete();
  await context.sync();
}

/** Asks for a sheet's notes; what is returned, once the context has been synced, takes ours away. */
export function deleteNotes(sheet: Excel.Worksheet): () => void {
  const { notes } = sheet;
  notes.load('items/content');
  return () => {
    for (const note of notes.items) if (note.content.endsWith(NOTE_SIGNATURE)) note.delete();
  };
}

/**
 * Adds our notes to the marked cells that have none yet. The colours stand without them: where Excel refuses notes (a cell
 * with a comment cannot have one), those of this call are taken away again.
 * @returns whether the notes are there
 */
export async function addNotes(
  context: Excel.RequestContext,
  bySheet: ReadonlyMap<string, readonly CellMark[]>,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const wanted = [...bySheet].flatMap(([name, marks]) => {
    const { notes } = worksheets.getItem(name);
    return marks.map((mark) => ({ mark, notes, present: notes.getItemOrNullObject(mark.cell) }));
  });
  await context.sync();
  try {
    for (const { mark, notes, present } of wanted) {
      if (present.isNullObject) notes.add(mark.cell, mark.note + NOTE_SIGNATURE);
    }
    await context.sync();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const takeAway = [...bySheet.keys()].map((name) => deleteNotes(worksheets.getItem(name)));
    await context.sync();
    for (const take of takeAway) take();
    await context.sync();
    return false;
  }
}
