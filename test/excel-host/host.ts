import type { Area } from '../../src/workbook/address';
import { parseCellName } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { dumpOf, ensureCell, type Book, type Value } from './book';
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
  /** Cells of a read past which the values are null; Excel has 5,000,000. */
  readonly maxCells?: number;
  /** Members that this Excel refuses: "PageLayout.paperSize" where there is no printer. */
  readonly refuses?: readonly string[];
  /** Whether Excel waits for the end of cell editing where it is asked to. */
  readonly waitsForCellEdit?: boolean;
  /** Events say who caused them from ExcelApi 1.14 on. */
  readonly eventsLike?: string;
  readonly theme?: HostInfo['theme'];
  /** What a written formula (without "=") gives; formulas are not calculated, and give 0 without it. */
  readonly calculate?: (formula: string) => Value;
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
const MAX_CELLS = 5_000_000;
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
    const { calculate = () => 0, maxCells = MAX_CELLS } = options;
    this.excel = { book, eventsEnabled: true, calculate, maxCells, emit: (event) => this.emit(event) };
    this.root = workbook(this.excel);
  }

  /** Whether this Excel is new enough for notes. */
  get hasNotes(): boolean {
    return Number(this.info().requirementSets['ExcelApi']?.split('.')[1]) >= 18;
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
    if (body.includes(STARTING_SERVICE)) return answered(STATUS.success, runBatch(body, this.root, this.references));
    if (this.isEditing && this.waitsFor(Number(parameters[FLAGS]))) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const { status, answer, error } = this.respond(body);
    const { Actions } = JSON.parse(body) as { Actions: unknown[] };
    const line = answered(status, answer);
    this.batches.push({ actions: Actions.length, requestBytes: body.length, answerBytes: line.length, error });
    return line;
  }

  private respond(body: string): Response {
    const { payload = PAYLOAD } = this.options;
    if (this.isEditing) return refusal(STATUS.cellEdit, 'InvalidOperationInCellEditMode');
    if (body.length > payload) return refusal(STATUS.requestTooLarge, 'RequestPayloadSizeLimitExceeded');
    if (this.isClosed) return failure('InactiveWorkbook');
    const [next] = this.failures;
    if (next && next.after > 0) next.after -= 1;
    else if (next) {
      this.failures.shift();
      return failure(next.code);
    }
    const answer = runBatch(body, this.root, this.references, this.options.refuses);
    if (answer.Error?.Code === 'NotEmulated') this.notEmulated.push(answer.Error.Message);
    if (JSON.stringify(answer).length > payload) {
      return refusal(STATUS.answerTooLarge, 'ResponsePayloadSizeLimitExceeded');
    }
    return { status: STATUS.success, answer, error: answer.Error?.Code ?? null };
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
    enterValue(ensureCell(sheet, place.row, place.column), text, this.excel.calculate);
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
    const saysWho = type === EVENT.changed && Number((this.options.eventsLike ?? '1.15').split('.')[1]) >= 14;
    const triggerSource = this.byUser ? 'Unknown' : 'ThisLocalAddin';
    const message = JSON.stringify({ ...payload, ...(saysWho && { triggerSource }) });
    const entry = JSON.stringify([EVENT_CATEGORY, type, 'Workbook', message, 0, false]);
    for (const receive of this.pages) setTimeout(() => receive(entry), 0);
  }
}

interface Response {
  readonly status: number;
  readonly answer: BatchAnswer | null;
  readonly error: string | null;
}

/** The transport itself says no. */
function refusal(status: number, error: string): Response {
  return { status, answer: null, error };
}

/** Excel answers with an error, and has done nothing. */
function failure(code: string): Response {
  const Error = { Code: code, Message: `${code} (test host)`, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return { status: STATUS.success, answer: { Results: [], TraceIds: [], Error }, error: code };
}

/** As the transport carries it. */
function answered(status: number, answer: BatchAnswer | null): string {
  return JSON.stringify(status === STATUS.success ? [status, OK, [], JSON.stringify(answer)] : [status]);
}

/** An Excel with a workbook as it was read from a file. */
export function createHost(snapshot: WorkbookSnapshot, options: HostOptions = {}): ExcelHost {
  return new ExcelHost(bookOfSnapshot(snapshot), options);
}
