import type { Area } from '../../src/workbook/address';
import { parseCellName } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { dumpOf, ensureCell, type Book } from './book';
import { bookOfSnapshot } from './book-of-snapshot';
import { References, runBatch, STARTING_SERVICE, type BatchAnswer } from './dispatch';
import type { Emulated } from './emulated';
import { EVENT, type Excel, type HostEvent } from './excel';
import { enterValue } from './objects/range';
import { workbook } from './objects/workbook';
import type { HostInfo } from './transport';

export interface HostOptions {
  /** The newest ExcelApi this Excel has; 1.15 is what the npm package's office.js knows. */
  readonly api?: string;
  /** Bytes of a request or an answer that are too many. */
  readonly payload?: number;
  /** Whether Excel waits for the end of cell editing where it is asked to. */
  readonly waitsForCellEdit?: boolean;
  readonly theme?: HostInfo['theme'];
}

/** One request of the add-in's that crossed the wire; what office.js sends by itself as it starts is not counted. */
export interface BatchRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly error: string | null;
}

const STATUS = { success: 0, cellEdit: 5004, requestTooLarge: 5103, answerTooLarge: 5104 } as const;
const OK = 200;
const PAYLOAD = 5 * 1024 * 1024;
const FLAG_DELAY_FOR_CELL_EDIT = 64;
/** Where the parameters of a Rich API call have what is needed here. */
const BODY = 4;
const FLAGS = 6;
const EVENT_CATEGORY = 65_536;

/** An emulated Excel with one workbook open. Tests hold it; a page, in jsdom or in Chromium, talks to it over the transport. */
export class ExcelHost {
  readonly batches: BatchRecord[] = [];
  /** Calls that were not emulated: a test asserts that there are none. */
  readonly notEmulated: string[] = [];
  private readonly references = new References();
  private readonly excel: Excel;
  private readonly root: Emulated;
  private readonly failures: { code: string; after: number }[] = [];
  private readonly pages = new Set<(event: string) => void>();
  private isEditing = false;
  private isClosed = false;
  private waiting: (() => void)[] = [];
  private byUser = false;

  constructor(
    readonly book: Book,
    private readonly options: HostOptions = {},
  ) {
    this.excel = { book, eventsEnabled: true, emit: (event) => this.emit(event) };
    this.root = workbook(this.excel);
  }

  /** What the transport tells the page. */
  info(): HostInfo {
    const { api = '1.15', waitsForCellEdit = false, theme = null } = this.options;
    return {
      fileName: this.book.fileName,
      requirementSets: { ExcelApi: api, ...(waitsForCellEdit && { DelayForCellEdit: '1.1' }) },
      theme,
    };
  }

  /** Answers one call of the transport. */
  async answer(request: string): Promise<string> {
    const parameters = JSON.parse(request) as unknown[];
    const body = String(parameters[BODY]);
    if (this.isEditing && this.waitsFor(Number(parameters[FLAGS]))) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const [status, answer, error] = this.respond(body);
    const text = JSON.stringify(answer);
    if (!body.includes(STARTING_SERVICE)) {
      const { Actions } = JSON.parse(body) as { Actions: unknown[] };
      this.batches.push({ actions: Actions.length, requestBytes: body.length, answerBytes: text.length, error });
    }
    return JSON.stringify(status === STATUS.success ? [STATUS.success, OK, [], text] : [status]);
  }

  private respond(body: string): [status: number, answer: BatchAnswer | null, error: string | null] {
    const { payload = PAYLOAD } = this.options;
    if (this.isEditing) return [STATUS.cellEdit, null, 'InvalidOperationInCellEditMode'];
    if (body.length > payload) return [STATUS.requestTooLarge, null, 'RequestPayloadSizeLimitExceeded'];
    if (this.isClosed) return fails('InactiveWorkbook');
    const failure = this.failures[0];
    if (failure && failure.after > 0) failure.after -= 1;
    else if (failure) {
      this.failures.shift();
      return fails(failure.code);
    }
    const answer = runBatch(body, this.root, this.references);
    if (answer.Error?.Code === 'NotEmulated') this.notEmulated.push(answer.Error.Message);
    if (JSON.stringify(answer).length > payload)
      return [STATUS.answerTooLarge, null, 'ResponsePayloadSizeLimitExceeded'];
    return [STATUS.success, answer, answer.Error?.Code ?? null];
  }

  private waitsFor(flags: number): boolean {
    return this.options.waitsForCellEdit === true && (flags & FLAG_DELAY_FOR_CELL_EDIT) !== 0;
  }

  /** Objects that office.js has not released. */
  get referencesKept(): number {
    return this.references.size;
  }

  /** The next batch, or the one after so many more, fails whole with an error of Excel's. */
  failNext(code: string, after = 0): void {
    this.failures.push({ code, after });
  }

  /** The user starts, or ends, editing a cell. */
  editMode(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (isEditing) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** The user closes the workbook, or goes to another. */
  close(): void {
    this.isClosed = true;
  }

  /** The user types into a cell. */
  type(sheetName: string, cellName: string, text: string): void {
    const sheet = this.sheet(sheetName);
    const place = parseCellName(cellName);
    if (!place) throw new RangeError(`Not a cell: ${cellName}`);
    enterValue(ensureCell(sheet, place.row, place.column), text);
    this.byUser = true;
    this.emit({
      type: EVENT.changed,
      payload: { worksheetId: sheet.id, address: cellName, changeType: 'RangeEdited', source: 'Local' },
    });
    this.byUser = false;
  }

  /** A sheet of the workbook, for a test to look at or to prepare. */
  sheet(name: string): Book['sheets'][number] {
    const sheet = this.book.sheets.find((one) => one.name === name);
    if (!sheet) throw new RangeError(`No sheet ${name}: there are ${this.sheetNames().join(', ')}`);
    return sheet;
  }

  sheetNames(): string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  /** What the user has before them. */
  get selection(): { readonly sheet: string; readonly area: Area } {
    const active = this.book.sheets.find(({ id }) => id === this.book.activeSheet);
    return { sheet: active?.name ?? '', area: this.book.selection };
  }

  /** The whole workbook as plain data, to compare before and after. */
  dump(): unknown {
    return dumpOf(this.book);
  }

  /** Hands events to a page. */
  addPage(receive: (event: string) => void): void {
    this.pages.add(receive);
  }

  private emit({ type, payload }: HostEvent): void {
    if (!this.excel.eventsEnabled) return;
    const message = JSON.stringify({ ...payload, triggerSource: this.byUser ? 'Unknown' : 'ThisLocalAddin' });
    const entry = JSON.stringify([EVENT_CATEGORY, type, 'Workbook', message, 0, false]);
    for (const receive of this.pages) setTimeout(() => receive(entry), 0);
  }
}

function fails(code: string): [number, BatchAnswer, string] {
  const Error = { Code: code, Message: `${code} (test host)`, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return [STATUS.success, { Results: [], TraceIds: [], Error }, code];
}

/** An Excel with a workbook as it was read from a file. */
export function createHost(snapshot: WorkbookSnapshot, options: HostOptions = {}): ExcelHost {
  return new ExcelHost(bookOfSnapshot(snapshot), options);
}
