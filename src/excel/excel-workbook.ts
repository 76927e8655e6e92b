import type { DateSystem } from '../dates/serial';
import type { OpenWorkbook } from '../workbook/ports';
import { keepSetting } from './keep-settings';
import { markCells, unmarkCells } from './mark-cells';
import { readWorkbook } from './read-workbook';
import { removeSheets } from './remove-sheets';
import { repairCells, undoRepair } from './repair-cells';
import { selectCell } from './select-cell';
import { asOwnWork, watchEdits } from './watch-edits';
import { writeSheets } from './write-sheets';

/** The workbook that is open in Excel. Call once Office.js is ready: see start-excel.ts. */
export function openExcelWorkbook(): OpenWorkbook {
  // Office.js does not tell it; reading finds it out, and repairs come after reading.
  let system: DateSystem = 1900;
  return {
    read: async (options) => {
      const read = await readWorkbook(options);
      system = read.system;
      return read.snapshot;
    },
    write: (sheets, options) => asOwnWork(() => writeSheets(sheets, options)),
    remove: (marks) => asOwnWork(() => removeSheets(marks)),
    select: selectCell,
    mark: (marks, options) => asOwnWork(() => markCells(marks, options)),
    unmark: () => asOwnWork(unmarkCells),
    repair: (changes, options) => asOwnWork(() => repairCells(changes, system, options)),
    undo: (repair) => asOwnWork(() => undoRepair(repair)),
    keep: keepSetting,
    onEdited: watchEdits,
  };
}
