/** Why a workbook could not be read or written. The words for each code are in messages/. */
export type WorkbookErrorCode =
  // files
  | 'empty-file'
  | 'not-a-zip'
  | 'old-xls'
  | 'encrypted'
  | 'html-or-csv'
  | 'other-office-format'
  | 'truncated'
  | 'damaged'
  | 'missing-part'
  | 'file-too-large'
  | 'zip-bomb'
  | 'too-many-cells'
  | 'too-slow'
  | 'file-unreadable'
  | 'not-a-consolidado'
  | 'array-formula'
  // Excel
  | 'cell-being-edited'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'workbook-closed'
  | 'too-large-for-excel'
  | 'not-supported'
  | 'hidden-sheet'
  | 'sheet-not-found'
  | 'cell-changed'
  | 'excel-failed'
  // both
  | 'cancelled';

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /** @param params what the sentence names: { sheet }, { part }, { limit } ... */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}
