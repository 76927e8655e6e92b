import type { WorkOptions } from '../workbook/ports';
import { throwIfCancelled } from './run';

/** Characters written in one round trip: half of the 5 MB that Excel on the web takes, accents counting twice. */
const CHARACTERS_AT_ONCE = 2_500_000;
/** What a request costs beside its values: paths, ids and names. */
export const CALL = 300;

/** Gathers requests, and sends them when they have become many. Between two round trips the person may cancel. */
export class Batch {
  private cost = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: WorkOptions,
  ) {}

  /** Says what the next requests cost, in characters, and sends the gathered ones first where both would be too much. */
  async makeRoom(cost: number): Promise<void> {
    if (this.cost > 0 && this.cost + cost > CHARACTERS_AT_ONCE) await this.send();
    this.cost += cost;
  }

  async send(): Promise<void> {
    throwIfCancelled(this.options.signal);
    this.cost = 0;
    await this.context.sync();
  }
}
