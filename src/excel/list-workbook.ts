import { markOfName } from '../workbook/marks';
import type { Visibility } from '../workbook/snapshot';

/** What a workbook has, by name, before anything in it is read. */
export interface Listing {
  readonly fileName: string;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
}

export interface ListedSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
  readonly mark: string | null;
}

/** A defined name of the workbook. */
export interface ListedName {
  readonly name: string;
  /** "='Hoja 1'!$A$1". */
  readonly formula: string;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Asks for the listing; it can be had once the context has been synced. */
export function loadListing(context: Excel.RequestContext): () => Listing {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  workbook.load('name');
  worksheets.load('items/id,items/name,items/position,items/visibility');
  names.load('items/name,items/formula');
  return () => {
    const listedNames = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const marks = marksBySheet(listedNames);
    return {
      fileName: workbook.name,
      names: listedNames,
      sheets: worksheets.items.map(({ id, name, position, visibility }) => ({
        id,
        name,
        position,
        visibility: VISIBILITY[visibility] ?? 'visible',
        mark: marks.get(name) ?? null,
      })),
    };
  };
}

function marksBySheet(names: readonly ListedName[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { name, formula } of names) {
    const mark = markOfName(name);
    const sheet = sheetOfReference(formula);
    if (mark !== null && sheet !== null) marks.set(sheet, mark);
  }
  return marks;
}

/** The sheet that a name's formula points into: "='Hoja d''oro'!$A$1" → "Hoja d'oro"; null where its sheet is gone. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}
