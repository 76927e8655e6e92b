import { WorkbookError } from '../workbook/errors';
import { inExcel } from './run';

/**
 * Takes the user to a cell, in one round trip: findings are walked with the arrow keys. A cell on a hidden row or column is
 * selected all the same.
 * @throws WorkbookError "hidden-sheet" (nothing is unhidden), "sheet-not-found", "cell-being-edited"
 */
export async function selectCell(sheetName: string, cell: string): Promise<void> {
  try {
    await inExcel(
      async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        sheet.load('visibility');
        sheet.activate();
        sheet.getRange(cell).untrack().select();
        await context.sync();
        if (isHidden(sheet)) throw new WorkbookError('hidden-sheet', { sheet: sheetName });
      },
      { sheet: sheetName },
    );
  } catch (error) {
    // Excel refuses to go to a hidden sheet, but does not say that this is why.
    if (error instanceof WorkbookError && error.code === 'excel-failed' && (await isSheetHidden(sheetName))) {
      throw new WorkbookError('hidden-sheet', { sheet: sheetName }, { cause: error });
    }
    throw error;
  }
}

async function isSheetHidden(sheetName: string): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await context.sync();
    return !sheet.isNullObject && isHidden(sheet);
  });
}

function isHidden(sheet: Excel.Worksheet): boolean {
  return sheet.visibility !== Excel.SheetVisibility.visible;
}
