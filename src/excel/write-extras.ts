import type { SheetExtra, WorkOptions } from '../workbook/ports';
import type { SheetSpec } from '../workbook/spec';
import { WorkbookError } from '../workbook/errors';
import { Batch } from './batch';
import { deleteAllNotes, writeNotes } from './cell-notes';
import type { PlannedSheet } from './plan-writing';
import { setUpPrint } from './print-set-up';
import { hasNotes } from './requirements';
import { toWorkbookError } from './run';
import { addCharts, deleteCharts } from './write-charts';

/** What a sheet is good without, and how Excel is asked for it. */
interface Extra {
  readonly what: SheetExtra;
  /** Whether this Excel has it at all. */
  readonly isOffered: () => boolean;
  readonly isWanted: (spec: SheetSpec) => boolean;
  readonly add: (batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec) => Promise<void>;
  /** Takes away what was added before Excel refused the rest; absent where asking again does no harm. */
  readonly remove?: (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]) => Promise<void>;
}

const EXTRAS: readonly Extra[] = [
  {
    what: 'chart',
    isOffered: () => true,
    isWanted: ({ charts = [] }) => charts.length > 0,
    add: addCharts,
    remove: deleteCharts,
  },
  {
    what: 'notes',
    isOffered: hasNotes,
    isWanted: ({ rows }) => rows.some(({ cells }) => cells.some(({ note }) => note !== undefined)),
    add: writeNotes,
    remove: deleteAllNotes,
  },
  // Refused where the computer has no printer.
  { what: 'print', isOffered: () => true, isWanted: ({ print }) => print !== undefined, add: setUpPrint },
];

/** What each sheet lacks of what its spec asks for. */
export type Lacks = ReadonlyMap<PlannedSheet, readonly SheetExtra[]>;

/**
 * Adds what the sheets are good without, in one round trip. Where Excel refuses some of it, each kind is asked for again by
 * itself, and what is refused then is left out and told: the figures are there all the same.
 * @throws WorkbookError for what is no refusal: a cell being edited, a closed workbook, "cancelled"
 */
export async function writeExtras(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  options: WorkOptions,
): Promise<Lacks> {
  const work = new ExtrasWork(context, planned, options);
  const offered = EXTRAS.filter(({ isOffered }) => isOffered());
  const refused = (await work.succeeds(offered)) ? [] : await work.oneByOne(offered);
  const lacking = EXTRAS.filter((extra) => !offered.includes(extra) || refused.includes(extra));
  return new Map(
    planned.map((plan) => [plan, lacking.filter(({ isWanted }) => isWanted(plan.spec)).map(({ what }) => what)]),
  );
}

class ExtrasWork {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly planned: readonly PlannedSheet[],
    private readonly options: WorkOptions,
  ) {}

  /** Whether Excel does all of it. */
  async succeeds(extras: readonly Extra[]): Promise<boolean> {
    const wanted = extras.flatMap((extra) => this.sheetsOf(extra).map((plan) => ({ extra, plan })));
    if (wanted.length === 0) return true;
    return isDone(async () => {
      const batch = new Batch(this.context, this.options);
      for (const { extra, plan } of wanted) await extra.add(batch, this.sheet(plan), plan.spec);
      await batch.send();
    });
  }

  /** @returns those that Excel refuses by themselves; nothing of them is left behind */
  async oneByOne(extras: readonly Extra[]): Promise<readonly Extra[]> {
    const refused: Extra[] = [];
    for (const extra of extras) {
      await this.remove(extra);
      if (await this.succeeds([extra])) continue;
      refused.push(extra);
      await this.remove(extra);
    }
    return refused;
  }

  /** An Excel that refuses even this has nothing of it to take away. */
  private async remove(extra: Extra): Promise<void> {
    const sheets = this.sheetsOf(extra).map((plan) => this.sheet(plan));
    if (extra.remove && sheets.length > 0)
      await isDone(() => extra.remove?.(this.context, sheets) ?? Promise.resolve());
  }

  private sheetsOf({ isWanted }: Extra): readonly PlannedSheet[] {
    return this.planned.filter(({ spec }) => isWanted(spec));
  }

  private sheet({ temporaryName }: PlannedSheet): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(temporaryName);
  }
}

/** Whether Excel did what it was asked; throws what is no refusal of it. */
async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    const error = toWorkbookError(thrown);
    if (!(error instanceof WorkbookError) || NO_REFUSALS.has(error.code)) throw thrown;
    return false;
  }
}

const NO_REFUSALS: ReadonlySet<WorkbookError['code']> = new Set([
  'cancelled',
  'cell-being-edited',
  'workbook-closed',
  'too-large-for-excel',
]);
