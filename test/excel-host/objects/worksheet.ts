import type { Visibility } from '../../../src/workbook/snapshot';
import { addSheet, type Sheet } from '../book';
import { HostError, NotEmulated, type Emulated, type Scalar } from '../emulated';
import { alive, assertStructure, EVENT, type Excel } from '../excel';
import { followSheet } from '../references-in-formulas';
import { charts } from './charts';
import { notes } from './notes';
import { pageBreaks, pageLayout } from './page-layout';
import { placeOf, range, rangeAt, usedRange } from './range';
import { tables } from './tables';

const SHEET_NAME = /^(?!')(?!.*'$)[^[\]:*?/\\]{1,31}$/;
const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** The sheets of the workbook. */
export function worksheets(excel: Excel): Emulated {
  const { book } = excel;
  const find = (key: unknown): Sheet | undefined =>
    book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheet(excel, sheet)),
    item: (key) => {
      const sheet = find(key);
      if (!sheet) throw new HostError('ItemNotFound', `No sheet ${String(key)}`);
      return worksheet(excel, sheet);
    },
    calls: {
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? worksheet(excel, sheet) : null;
      },
      Add: (name) => {
        assertStructure(excel);
        const sheet = addSheet(book, checkedName(excel, typeof name === 'string' ? name : freeName(excel), null));
        excel.emit({ type: EVENT.added, payload: { worksheetId: sheet.id, source: 'Local' } });
        return worksheet(excel, sheet);
      },
      GetActiveWorksheet: () => {
        const sheet = find(book.activeSheet);
        return sheet ? worksheet(excel, sheet) : null;
      },
      // Whoever has asked for events gets them; the host does not count who.
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
      _RegisterAddedEvent: () => null,
      _UnregisterAddedEvent: () => null,
      _RegisterDeletedEvent: () => null,
      _UnregisterDeletedEvent: () => null,
    },
  };
}

/** One sheet. */
export function worksheet(excel: Excel, sheet: Sheet): Emulated {
  return {
    type: 'Worksheet',
    id: () => sheet.id,
    scalars: scalarsOf(excel, sheet),
    parts: {
      Protection: () => ({
        type: 'WorksheetProtection',
        scalars: { Protected: { get: () => alive(excel, sheet).isProtected } },
      }),
      Tables: () => tables(excel, alive(excel, sheet)),
      Notes: () => notes(alive(excel, sheet)),
      Charts: () => charts(excel, alive(excel, sheet)),
      PageLayout: () => pageLayout(alive(excel, sheet)),
      HorizontalPageBreaks: () => pageBreaks(alive(excel, sheet)),
      FreezePanes: () => freezePanes(alive(excel, sheet)),
    },
    calls: {
      GetRange: (address) => rangeAt(excel, sheet, address),
      GetCell: (row, column) => {
        const [firstRow, firstColumn] = [Number(row) + 1, Number(column) + 1];
        return range(excel, sheet, { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn });
      },
      GetUsedRangeOrNullObject: (valuesOnly) => usedRange(excel, sheet, valuesOnly === true),
      Activate: () => {
        if (alive(excel, sheet).visibility !== 'visible')
          throw new HostError('InvalidOperation', 'The sheet is hidden');
        excel.book.activeSheet = sheet.id;
        return null;
      },
      Delete: () => deleteSheet(excel, sheet),
    },
  };
}

function scalarsOf(excel: Excel, sheet: Sheet): Record<string, Scalar> {
  const { book } = excel;
  return {
    Id: { get: () => sheet.id },
    Name: {
      get: () => alive(excel, sheet).name,
      set: (value) => {
        assertStructure(excel);
        const name = checkedName(excel, String(value), sheet);
        followSheet(book, sheet.name, name);
        sheet.name = name;
      },
    },
    Position: {
      get: () => book.sheets.indexOf(sheet),
      set: (value) => {
        assertStructure(excel);
        const position = Number(value);
        if (!(position >= 0 && position < book.sheets.length)) throw new HostError('InvalidArgument');
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        book.sheets.splice(position, 0, sheet);
      },
    },
    Visibility: {
      get: () => VISIBILITY[alive(excel, sheet).visibility],
      set: (value) => {
        assertStructure(excel);
        const found = (Object.keys(VISIBILITY) as Visibility[]).find((one) => VISIBILITY[one] === value);
        if (!found) throw new HostError('InvalidArgument');
        if (found !== 'visible') assertAnotherVisible(excel, sheet);
        sheet.visibility = found;
      },
    },
    TabColor: {
      get: () => sheet.tabColor,
      set: (value) => {
        sheet.tabColor = String(value);
      },
    },
    // So it is called on the wire.
    Gridlines: {
      get: () => sheet.showsGridlines,
      set: (value) => {
        sheet.showsGridlines = value === true;
      },
    },
  };
}

function deleteSheet(excel: Excel, sheet: Sheet): null {
  assertStructure(excel);
  const { book } = excel;
  assertAnotherVisible(excel, alive(excel, sheet));
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  followSheet(book, sheet.name, null);
  if (book.activeSheet === sheet.id) {
    book.activeSheet = (book.sheets.slice(index).find(isVisible) ?? book.sheets.find(isVisible))?.id ?? '';
  }
  excel.emit({ type: EVENT.deleted, payload: { worksheetId: sheet.id, source: 'Local' } });
  return null;
}

function isVisible({ visibility }: Sheet): boolean {
  return visibility === 'visible';
}

function assertAnotherVisible({ book }: Excel, sheet: Sheet): void {
  if (!book.sheets.some((one) => one !== sheet && isVisible(one))) {
    throw new HostError('InvalidOperation', 'A workbook shows at least one sheet');
  }
}

function checkedName({ book }: Excel, name: string, self: Sheet | null): string {
  if (!SHEET_NAME.test(name)) throw new HostError('InvalidArgument', `Not a sheet name: ${name}`);
  if (book.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `A sheet is called ${name}`);
  }
  return name;
}

function freeName({ book }: Excel): string {
  let number = book.sheets.length + 1;
  while (book.sheets.some(({ name }) => name === `Hoja${String(number)}`)) number += 1;
  return `Hoja${String(number)}`;
}

function freezePanes(sheet: Sheet): Emulated {
  const freeze = (rows: number, columns: number): null => {
    sheet.frozen = { rows, columns };
    return null;
  };
  return {
    type: 'WorksheetFreezePanes',
    calls: {
      FreezeRows: (count) => freeze(Number(count), 0),
      FreezeColumns: (count) => freeze(0, Number(count)),
      FreezeAt: (frozen) => {
        const { area } = placeOf(frozen);
        if (area.firstRow !== 1 || area.firstColumn !== 1) throw new NotEmulated('freezing from the middle of a sheet');
        return freeze(area.lastRow, area.lastColumn);
      },
      Unfreeze: () => freeze(0, 0),
    },
  };
}
