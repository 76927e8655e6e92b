/** An object of Excel's as the wire sees it: named scalars, parts, calls and items. Each names what it emulates; nothing else exists. */
export interface Emulated {
  readonly type: string;
  /** By which Office.js finds the object again in a later batch. */
  readonly id?: () => string | number;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly parts?: Readonly<Record<string, () => Emulated | null>>;
  readonly calls?: Readonly<Record<string, (...args: readonly Argument[]) => Answer>>;
  /** Of a collection. */
  readonly items?: () => readonly Emulated[];
  readonly item?: (key: string | number) => Emulated;
}

export interface Scalar {
  readonly get?: () => Answer;
  readonly set?: (value: Answer) => void;
}

/** Anything that crosses the wire as JSON, or an object that is instantiated from a path. */
export type Answer = unknown;
export type Argument = unknown;

export function isEmulated(value: unknown): value is Emulated {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** An error as Excel answers it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** A call that this host does not know: a test that meets one must fail, not pass by luck. */
export class NotEmulated extends HostError {
  constructor(what: string) {
    super('NotEmulated', `The test host does not emulate ${what}`);
  }
}
