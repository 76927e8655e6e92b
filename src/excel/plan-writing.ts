import { nameOfMark } from '../workbook/marks';
import type { SheetSpec } from '../workbook/spec';
import { TakenNames } from './free-name';
import { sheetOfReference, type ListedSheet, type Listing } from './list-workbook';
import type { Renaming } from '../workbook/rename-references';

/** A sheet to be written, and where. */
export interface PlannedSheet {
  readonly spec: SheetSpec;
  /** What it is called in the end. */
  readonly name: string;
  /** What it is called until everything is written: a person who sees it knows that it is not whole. */
  readonly temporaryName: string;
  /** Our sheet of the same mark that it takes the place of, and what that is called meanwhile. */
  readonly replaces: { readonly sheet: ListedSheet; readonly parkedName: string } | null;
}

const UNFINISHED = ' (sin terminar)';
const PARKED = ' (anterior)';
/** The mark of a sheet while it is being written; left behind only where Excel was closed meanwhile. */
const UNFINISHED_MARK = 'nueva_';

/** The name that marks an unfinished sheet as ours. */
export function nameOfUnfinished(mark: string): string {
  return nameOfMark(UNFINISHED_MARK + mark);
}

/** Whether a name is one that marks an unfinished sheet. */
export function isUnfinished(name: string): boolean {
  return name.startsWith(nameOfUnfinished(''));
}

/** Sheets of ours that go because the new ones make them obsolete. */
export function obsoleteSheets(
  { sheets }: Listing,
  specs: readonly SheetSpec[],
  obsolete: readonly string[],
): readonly ListedSheet[] {
  const written = new Set(specs.map(({ mark }) => mark));
  return sheets.filter(({ mark }) => mark !== null && obsolete.includes(mark) && !written.has(mark));
}

/** Sheets of ours that a writing left unfinished. */
export function unfinishedSheets({ sheets }: Listing): readonly ListedSheet[] {
  return sheets.filter(({ mark }) => mark !== null && isUnfinished(nameOfMark(mark)));
}

/** Chooses names for the sheets to be written. A name of the user's is never taken: ours is then "Resumen (2)". */
export function planSheets(specs: readonly SheetSpec[], listing: Listing): readonly PlannedSheet[] {
  const marks = new Set(specs.map(({ mark }) => mark));
  const isReplaced = ({ mark }: ListedSheet): boolean => mark !== null && marks.has(mark);
  const names = new TakenNames(listing.sheets.filter((sheet) => !isReplaced(sheet)).map(({ name }) => name));
  const chosen = specs.map(({ name }) => names.takeSheetName(name));
  // Meanwhile no name may be that of any sheet, before or after.
  const all = new TakenNames([...listing.sheets.map(({ name }) => name), ...chosen]);
  return specs.map((spec, index) => {
    const sheet = listing.sheets.find(({ mark }) => mark === spec.mark);
    return {
      spec,
      name: chosen[index] ?? spec.name,
      temporaryName: all.takeSheetName(spec.name, UNFINISHED),
      replaces: sheet ? { sheet, parkedName: all.takeSheetName(sheet.name, PARKED) } : null,
    };
  });
}

/** A name that a sheet brings to the workbook. */
export interface PlannedName {
  readonly sheet: PlannedSheet;
  readonly name: string;
  readonly area: NonNullable<SheetSpec['names']>[number]['area'];
  /** What it says now, where it is already there as a name of ours. */
  readonly before: string | null;
}

/** A table to be written: its name in the end, and meanwhile. */
export interface PlannedTable {
  readonly name: string;
  readonly temporaryName: string;
}

/** A table of a sheet that goes, and its name while the new one takes its own. */
export interface ParkedTable {
  readonly name: string;
  readonly parkedName: string;
}

/** How our tables and names are called in this workbook. */
export interface PlannedNames {
  readonly renaming: Renaming;
  /** By sheet, in the order of its spec. */
  readonly tables: ReadonlyMap<PlannedSheet, readonly PlannedTable[]>;
  readonly parkedTables: readonly ParkedTable[];
  readonly names: readonly PlannedName[];
}

/**
 * Chooses the names of tables and the defined names; both share one space in Excel.
 * @param tables the tables of the sheets that go, and of those that stay
 */
export function planNames(
  planned: readonly PlannedSheet[],
  listing: Listing,
  tables: { readonly going: readonly string[]; readonly staying: readonly string[] },
): PlannedNames {
  const going = new Set(planned.flatMap(({ replaces }) => (replaces ? [replaces.sheet.name] : [])));
  const free = new Map(
    listing.names
      .filter(({ formula }) => isFree(formula, going))
      .map(({ name, formula }) => [name.toLowerCase(), formula] as const),
  );
  const foreign = listing.names.filter(({ name }) => !free.has(name.toLowerCase())).map(({ name }) => name);
  const taken = new TakenNames([...tables.staying, ...foreign]);
  const tablesOf = new Map(
    planned.map((sheet) => [
      sheet,
      (sheet.spec.tables ?? []).map(({ name }) => ({ wanted: name, name: taken.takeName(name) })),
    ]),
  );
  const names = planned.flatMap((sheet) =>
    (sheet.spec.names ?? []).map(({ name: wanted, area }) => {
      const name = taken.takeName(wanted);
      return { sheet, wanted, name, area, before: free.get(name.toLowerCase()) ?? null };
    }),
  );
  const all = new TakenNames([...tables.going, ...tables.staying, ...listing.names.map(({ name }) => name)]);
  for (const { name } of [...tablesOf.values()].flat()) all.takeName(name);
  return {
    names,
    tables: new Map(
      [...tablesOf].map(([sheet, own]) => [
        sheet,
        own.map(({ name }) => ({ name, temporaryName: all.takeName(`${name}_nueva`) })),
      ]),
    ),
    parkedTables: tables.going.map((name) => ({ name, parkedName: all.takeName(`${name}_anterior`) })),
    renaming: {
      sheets: changed(planned.map(({ spec, name }) => [spec.name, name])),
      tables: changed([...tablesOf.values()].flat().map(({ wanted, name }) => [wanted, name])),
      names: changed(names.map(({ wanted, name }) => [wanted, name])),
    },
  };
}

/** Whether a name may be pointed elsewhere: it points into a sheet that goes, or nowhere. */
function isFree(formula: string, going: ReadonlySet<string>): boolean {
  const sheet = sheetOfReference(formula);
  return sheet === null ? formula.includes('#REF!') : going.has(sheet);
}

function changed(pairs: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, string> {
  return new Map(pairs.filter(([from, to]) => from !== to).map(([from, to]) => [from.toLowerCase(), to]));
}
