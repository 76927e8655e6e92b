import type { Day } from '../../dates/day';
import type { OpenWorkbook, WorkOptions, WriteOptions, WrittenSheet } from '../../workbook/ports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookSpec } from '../../workbook/spec';

/** What the pane needs of the place it runs in; the composition roots provide it. */
export interface PaneServices {
  /** Excel: sheets of ours go into the open workbook. page: they become a new workbook, shown in the grid. */
  readonly place: 'excel' | 'page';
  readonly workbook: OpenWorkbook;
  /** The day of the person's clock. */
  readonly hoy: () => Day;
  /** Reads a chosen file. Rejects with a WorkbookError. */
  readonly readFile: (file: File, options: WorkOptions) => Promise<WorkbookSnapshot>;
  /**
   * Writes sheets of ours where this place puts them, all or none.
   * @param fileName what a new workbook is called ("consolidado.xlsx"); unused in Excel
   */
  readonly writeSheets: (
    spec: WorkbookSpec,
    fileName: string,
    options: WriteOptions,
  ) => Promise<readonly WrittenSheet[]>;
  /** Offers a text to be saved as a file. Absent where the place has no downloads. */
  readonly download?: (fileName: string, text: string, type: string) => void;
  /** Workbooks of the sample that the person opened, to try consolidating with. */
  readonly sampleFiles?: readonly File[];
}
