import type { CellMark } from '../workbook/ports';

/** Ends a note of ours: by it they are found again, and one that a person has written in is left alone. */
const SIGNATURE = '\n— Seguimiento PAAC';

/** Asks for a sheet's notes; what is returned, once the context has been synced, takes ours away. */
export function deleteNotes(sheet: Excel.Worksheet): () => void {
  const { notes } = sheet;
  notes.load('items/content');
  return () => {
    for (const note of notes.items) if (note.content.endsWith(SIGNATURE)) note.delete();
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
      if (present.isNullObject) notes.add(mark.cell, mark.note + SIGNATURE);
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
