import type { Book, Sheet, Value } from './book';
import { HostError } from './emulated';

/** Kinds of events, by the numbers they have on the wire. */
export const EVENT = { changed: 10, activated: 11, added: 13, deleted: 15 } as const;

export interface HostEvent {
  readonly type: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The running Excel around a workbook: what the objects share. */
export interface Excel {
  readonly book: Book;
  readonly maxCells: number;
  readonly calculate: (formula: string) => Value;
  /** Off while the add-in asks for no events (Runtime.enableEvents). */
  eventsEnabled: boolean;
  /** Whose doing the present change is: the add-in's, or the user's. */
  emit: (event: HostEvent) => void;
}

/** The sheet, while the workbook still has it. */
export function alive(excel: Excel, sheet: Sheet): Sheet {
  if (!excel.book.sheets.includes(sheet)) throw new HostError('ItemNotFound', 'The sheet was deleted');
  return sheet;
}

/** Refuses what a sheet without cells cannot do. */
export function assertCells(sheet: Sheet): void {
  if (sheet.isChart === true) throw new HostError('UnsupportedSheet', 'A chart sheet has no cells');
}

/** Refuses a change of a protected sheet's cells; every cell counts as locked, as in a workbook nobody prepared. */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.isProtected) throw new HostError('AccessDenied', 'The sheet is protected');
}

/** Refuses a change of the sheets of a workbook whose structure is protected. */
export function assertStructure(excel: Excel): void {
  if (excel.book.isProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected');
}
