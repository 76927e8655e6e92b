import { WorkbookError, type WorkbookErrorCode } from '../workbook/errors';

/** What the sentence for an error names: { sheet, cell }. */
export type Place = WorkbookError['params'];

/** Office's error codes that mean something a person can act on. Its messages are for developers, and are never shown. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected-sheet',
  InactiveWorkbook: 'workbook-closed',
  InvalidOrTimedOutSession: 'workbook-closed',
  RequestPayloadSizeLimitExceeded: 'too-large-for-excel',
  ResponsePayloadSizeLimitExceeded: 'too-large-for-excel',
  OperationCellsExceedLimit: 'too-large-for-excel',
  RangeExceedsLimit: 'too-large-for-excel',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
  ItemNotFound: 'sheet-not-found',
};

/**
 * The one gate to Excel. Waits while the user edits a cell, where this Excel can; releases what the work held.
 * @param work what to do with Excel; it calls context.sync() itself, as seldom as it can
 * @param place what an error's sentence names, where the work is about one sheet or cell
 * @throws WorkbookError for every error of Office's; other errors are defects of ours and come through as they are
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, place: Place = {}): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toWorkbookError(error, place);
  }
}

/** Office's error as one of ours; anything else unchanged. */
export function toWorkbookError(error: unknown, place: Place = {}): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = CODES[error.code] ?? 'excel-failed';
  return new WorkbookError(code, code === 'excel-failed' ? { code: error.code, ...place } : place, { cause: error });
}

/** Whether Excel refused because what was asked or answered was too much for one call. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && CODES[error.code] === 'too-large-for-excel';
}

/** Throws WorkbookError "cancelled" once the person has cancelled. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new WorkbookError('cancelled');
}
