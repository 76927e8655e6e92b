import { areaName } from '../../../src/workbook/address';
import type { Sheet } from '../book';
import { HostError, type Emulated } from '../emulated';
import { assertUnprotected } from '../excel';
import { areaOfAddress } from '../ranges';

/** The notes of a sheet, one a cell at most. */
export function notes(sheet: Sheet): Emulated {
  const cellOf = (address: unknown): string => areaName(areaOfAddress(String(address)));
  return {
    type: 'NoteCollection',
    items: () => [...sheet.notes.keys()].map((cell) => note(sheet, cell)),
    item: (key) => {
      if (!sheet.notes.has(cellOf(key))) throw new HostError('ItemNotFound');
      return note(sheet, cellOf(key));
    },
    calls: {
      GetItemOrNullObject: (key) => (sheet.notes.has(cellOf(key)) ? note(sheet, cellOf(key)) : null),
      Add: (address, content) => {
        assertUnprotected(sheet);
        if (sheet.notes.has(cellOf(address))) throw new HostError('InvalidOperation', 'The cell has a note');
        sheet.notes.set(cellOf(address), String(content));
        return note(sheet, cellOf(address));
      },
    },
  };
}

function note(sheet: Sheet, cell: string): Emulated {
  return {
    type: 'Note',
    id: () => cell,
    scalars: { Content: { get: () => sheet.notes.get(cell) ?? '' } },
    calls: {
      Delete: () => {
        assertUnprotected(sheet);
        sheet.notes.delete(cell);
        return null;
      },
    },
  };
}
