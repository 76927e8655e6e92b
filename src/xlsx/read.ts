import { WorkbookError } from '../workbook/errors';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { finish, type Steps } from '../workbook/steps';
import { Budget } from './budget';
import { readTheme } from './colors';
import { LIMITS, type Limits } from './limits';
import { refuseOtherFiles, refuseOtherPackages } from './recognize-file';
import { readRelationships, type Relationship } from './relationships';
import { readSettings } from './settings';
import { readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { readTables } from './sheet-tables';
import { NO_STYLES, readStyles, type SheetStyles } from './styles-part';
import type { ValueContext } from './cell-value';
import { readWorkbookPart, type WorkbookContent } from './workbook-part';
import { readZipDirectory } from './zip-directory';
import { ZipParts } from './zip-parts';

export interface ReadOptions {
  /** Also read what only the page's grid shows: widths, looks of cells, frozen panes. */
  readonly looks?: boolean;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads an .xlsx (or .xlsm) workbook: its worksheets with every cell that holds a value. Charts and macros are passed over.
 * @param fileName with or without folders; the snapshot keeps the name alone
 * @throws WorkbookError with a code that says why the file is refused; nothing is ever read in part
 */
export function readXlsx(fileName: string, bytes: Uint8Array, options: ReadOptions = {}): WorkbookSnapshot {
  return finish(readXlsxSteps(fileName, bytes, options));
}

/** The same in steps of some milliseconds; done and total count bytes of the file. */
export function* readXlsxSteps(
  fileName: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Steps<WorkbookSnapshot> {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length > limits.fileBytes)
    throw new WorkbookError('file-too-large', { limit: limits.fileBytes, size: bytes.length });
  const budget = new Budget(limits, options.signal);
  refuseOtherFiles(bytes);
  const directory = readZipDirectory(bytes, limits);
  refuseOtherPackages(directory);
  const parts = new ZipParts(bytes, directory, budget);
  const workbook = yield* findWorkbook(parts, budget);
  const content = yield* readWorkbookPart(parts, workbook, budget);
  if (content.sheets.length === 0) throw new WorkbookError('damaged', { part: workbook, reason: 'no-sheets' });
  const relationships = yield* readRelationships(parts, workbook, budget);
  const { context, looks } = yield* readShared(parts, relationships, content, budget);
  const wantedLooks = options.looks === true ? looks : null;
  const sheets: SheetSnapshot[] = [];
  for (const sheet of content.sheets) {
    const target = relationships.find(({ id }) => id === sheet.relationship);
    if (target === undefined) throw new WorkbookError('missing-part', { part: sheet.relationship, sheet: sheet.name });
    if (target.type !== 'worksheet') continue;
    if (!parts.has(target.target)) throw new WorkbookError('missing-part', { part: target.target, sheet: sheet.name });
    const { tableIds, ...read } = yield* readSheetPart(parts, target.target, sheet.name, context, wantedLooks, budget);
    const own = tableIds.length > 0 ? yield* readRelationships(parts, target.target, budget) : [];
    sheets.push({
      name: sheet.name,
      visibility: sheet.visibility,
      ...read,
      mark: content.marks.get(sheet.name.toLowerCase()) ?? null,
      tables: yield* readTables(parts, own, tableIds, budget),
    });
  }
  return {
    fileName: fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1),
    sheets,
    settings: yield* readSettings(parts, relationships, budget),
  };
}

function* findWorkbook(parts: ZipParts, budget: Budget): Steps<string> {
  const target = (yield* readRelationships(parts, '', budget)).find(({ type }) => type === 'officeDocument')?.target;
  if (target === undefined || !parts.has(target))
    throw new WorkbookError('missing-part', { part: target ?? '_rels/.rels' });
  return target;
}

function* readShared(
  parts: ZipParts,
  relationships: readonly Relationship[],
  content: WorkbookContent,
  budget: Budget,
): Steps<{ readonly context: ValueContext; readonly looks: SheetStyles['looks'] }> {
  const partOf = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type)?.target;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const theme = yield* readTheme(parts, partOf('theme'));
  const { formats, looks } = styles === undefined ? NO_STYLES : yield* readStyles(parts, styles, theme, budget);
  const context = {
    strings: strings === undefined || !parts.has(strings) ? null : yield* readSharedStrings(parts, strings, budget),
    formats,
    dateSystem: content.is1904 ? 1904 : 1900,
    days: new Map(),
  } as const;
  return { context, looks };
}
