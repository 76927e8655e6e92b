import { WorkbookError } from '../workbook/errors';
import { nameOfMark } from '../workbook/marks';
import { loadListing } from './list-workbook';
import { inExcel } from './run';

/**
 * Takes away our sheets of these marks, and the names that marked them. Two round trips. Empties what Excel could undo.
 * @throws WorkbookError "protected-workbook"
 */
export async function removeSheets(marks: readonly string[]): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    const listing = loadListing(context);
    protection.load('protected');
    await context.sync();
    const ours = listing().sheets.flatMap(({ id, mark }) =>
      mark !== null && marks.includes(mark) ? [{ id, mark }] : [],
    );
    if (ours.length === 0) return;
    if (protection.protected) throw new WorkbookError('protected-workbook');
    for (const { id, mark } of ours) {
      worksheets.getItem(id).delete();
      names.getItem(nameOfMark(mark)).delete();
    }
    await context.sync();
  });
}
