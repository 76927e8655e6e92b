import type { DateSystem } from '../dates/serial';
import type { OpenWorkbook } from '../workbook/ports';
import { keepSetting } from './keep-settings';
import { markCells, unmarkCells } from './mark-cells';
import { readWorkbook } from './read-workbook';
import { repairCells, undoRepair } from './repair-cells';
import { selectCell } from './select-cell';
import { asOwnWork, watchEdits } from './watch-edits';
import { writeSheets } from './write-sheets';

/** The workbook that is open in Excel. Call once Office.js is ready: see start-excel.ts. */
export function openExcelWorkbook(): OpenWorkbook {
  // Office.js does not tell it; reading finds it out where a date is shown, and all else comes after reading.
  let system: DateSystem | null = null;
  return {
    read: async (options) => {
      const read = await readWorkbook(options);
      system = read.system;
      return read.snapshot;
    },
    write: (sheets, options) => asOwnWork(() => writeSheets(sheets, options, system)),
    select: selectCell,
    mark: (marks, options) => asOwnWork(() => markCells(marks, options)),
    unmark: () => asOwnWork(unmarkCells),
    repair: (changes, options) => asOwnWork(() => repairCells(changes, system, options)),
    undo: (repair) => asOwnWork(() => undoRepair(repair)),
    keep: keepSetting,
    onEdited: watchEdits,
  };
}
