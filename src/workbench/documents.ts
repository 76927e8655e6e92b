import type { WorkOptions, OpenWorkbook, CellMark, WrittenSheet } from '../workbook/ports';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { WorkbookSpec } from '../workbook/spec';

/** What is shown of an open workbook. A new object after every change. */
export interface ShownState {
  readonly snapshot: WorkbookSnapshot;
  readonly marks: readonly CellMark[];
  /** Where the person was last taken; a new object each time. */
  readonly selected: { readonly sheet: string; readonly cell: string } | null;
}

/** An open workbook that can be watched: the file adapter's, as the page sees it. */
export interface ShownWorkbook extends OpenWorkbook {
  readonly state: () => ShownState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A workbook that the page has open. */
export interface PageDocument {
  readonly id: string;
  readonly name: string;
  readonly workbook: ShownWorkbook;
  /** Whether it was made here and is new: «Descargar libro» saves it as it is. */
  readonly isMade: boolean;
  /** What «Descargar libro» saves; null while there is nothing that the file does not have. */
  readonly toSave: () => {
    readonly fileName: string;
    readonly bytes: (options: WorkOptions) => Promise<Uint8Array>;
  } | null;
}

/** What the page needs of the file format. The composition root provides it. */
export interface Files {
  /** An open workbook without sheets, for what is made before any is opened. */
  readonly blank: () => PageDocument;
  /** Opens a chosen file, in slices, and shows it with these settings besides its own. Rejects with a WorkbookError. */
  readonly open: (file: File, settings: WorkbookSnapshot['settings'], options: WorkOptions) => Promise<PageDocument>;
  /**
   * Makes a new workbook of sheets of ours, and shows it with these settings; its file has none until they are changed.
   * Rejects with a WorkbookError.
   */
  readonly make: (
    spec: WorkbookSpec,
    fileName: string,
    settings: WorkbookSnapshot['settings'],
    options: WorkOptions,
  ) => Promise<{ document: PageDocument; sheets: readonly WrittenSheet[] }>;
  /** Reads a chosen file for its plan alone. Rejects with a WorkbookError. */
  readonly read: (file: File, options: WorkOptions) => Promise<WorkbookSnapshot>;
}
