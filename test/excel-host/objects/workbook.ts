import type { Emulated } from '../emulated';
import type { Excel } from '../excel';
import { names } from './names';
import { settings } from './settings';
import { allTables } from './tables';
import { worksheets } from './worksheet';

/** The root of every path. */
export function workbook(excel: Excel): Emulated {
  const { book } = excel;
  return {
    type: 'Workbook',
    scalars: { Name: { get: () => book.fileName } },
    parts: {
      Worksheets: () => worksheets(excel),
      Names: () => names(excel),
      Settings: () => settings(book),
      Tables: () => allTables(excel),
      Protection: () => ({ type: 'WorkbookProtection', scalars: { Protected: { get: () => book.isProtected } } }),
      _Runtime: () => ({
        type: 'Runtime',
        scalars: {
          EnableEvents: {
            get: () => excel.eventsEnabled,
            set: (value) => {
              excel.eventsEnabled = value === true;
            },
          },
        },
      }),
    },
  };
}
