import type { CellMark } from '../../workbook/ports';
import type { WorkbookSpec } from '../../workbook/spec';
import type { Steps } from '../../workbook/steps';
import { underTheirNames, type NamedSpec } from '../renamed-spec';
import { amendCells } from './amend-cells';
import { graftSheets } from './graft-sheets';
import { keepSettings } from './keep-settings';
import type { NewCell } from './new-cell';
import { OpenPackage } from './open-package';
import { takenNames } from './taken-names';

/** All that was changed in a workbook since its file was opened. */
export interface WorkbookChanges {
  /** Sheets of ours that were written, under the names they got. */
  readonly sheets: readonly NamedSpec[];
  /** Marks of sheets of ours that went. */
  readonly removed: readonly string[];
  /** Names of all sheets that the workbook has now. */
  readonly present: readonly string[];
  /** Cells that were repaired, by the name of their sheet. */
  readonly cells: ReadonlyMap<string, readonly NewCell[]>;
  readonly marks: readonly CellMark[];
  /** All that the product keeps with the workbook, by key; null where that is what its file has. */
  readonly settings: Readonly<Record<string, string>> | null;
}

interface AmendOptions {
  readonly title: string;
  readonly author: string;
  /** Writes a new workbook: writeXlsx, here or elsewhere. */
  readonly write: (spec: WorkbookSpec) => Promise<Uint8Array>;
  /** Runs steps to their end; the page in slices. */
  readonly run: <T>(steps: Steps<T>) => Promise<T>;
}

/**
 * A workbook's file with what was changed since it was opened, and nothing else: see graftSheets, amendCells
 * and keepSettings.
 * @param file null for a workbook that has none yet: it is made of the sheets that were written
 * @throws WorkbookError as they do
 */
export async function amendWorkbook(
  file: Uint8Array | null,
  { sheets, removed, present, cells, marks, settings }: WorkbookChanges,
  { title, author, run, write }: AmendOptions,
): Promise<Uint8Array> {
  const going = new Set([...removed, ...sheets.map(({ spec }) => spec.mark)]);
  const taken = file === null ? NONE : await run(takenIn(file, going));
  const specs = underTheirNames(sheets, present, taken);
  const made = specs.length === 0 ? null : await write({ title, author, sheets: specs });
  const whole = file === null ? made : await run(graftSheets(file, made, removed));
  if (whole === null) throw new RangeError('A workbook without sheets');
  const amended = await run(amendCells(whole, { cells, marks }));
  return settings === null ? amended : run(keepSettings(amended, settings));
}

const NONE: ReadonlySet<string> = new Set();

function* takenIn(file: Uint8Array, going: ReadonlySet<string>): Steps<ReadonlySet<string>> {
  return (yield* takenNames(new OpenPackage(file), going)).names;
}
