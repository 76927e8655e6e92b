import { renameReferences, type Renaming } from '../workbook/rename-references';
import type { CellSpec, Link, SheetSpec } from '../workbook/spec';

/** A sheet of ours that was written, and what it is called in its workbook. */
export interface NamedSpec {
  readonly spec: SheetSpec;
  readonly name: string;
}

/**
 * Sheets under the names they got, with what they say of each other changed alike, and their tables and areas under names
 * that are free; links to sheets that the workbook will not have are left out.
 * @param present names of all sheets of the workbook
 * @param taken names that its other tables and areas have, in lower case
 */
export function underTheirNames(
  sheets: readonly NamedSpec[],
  present: readonly string[],
  taken: ReadonlySet<string>,
): readonly SheetSpec[] {
  const changed = sheets.filter(({ spec, name }) => spec.name !== name);
  const specs = sheets.map(({ spec }) => spec);
  const used = new Set(taken);
  const renaming: Renaming = {
    sheets: new Map(changed.map(({ spec, name }) => [spec.name.toLowerCase(), name])),
    tables: freeNames(
      specs.flatMap(({ tables = [] }) => tables),
      used,
    ),
    names: freeNames(
      specs.flatMap(({ names = [] }) => names),
      used,
    ),
  };
  const known = new Set(present.map((name) => name.toLowerCase()));
  return sheets.map(({ spec, name }) => ({ ...renamed(spec, renaming, known), name }));
}

/** New names for those that are taken ("Consolidado_2"); all are taken from now on. */
function freeNames(wanted: readonly { readonly name: string }[], used: Set<string>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { name } of wanted) {
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
    used.add(free.toLowerCase());
    if (free !== name) renamed.set(name.toLowerCase(), free);
  }
  return renamed;
}

function renamed(spec: SheetSpec, renaming: Renaming, present: ReadonlySet<string>): SheetSpec {
  const { rows, conditionalFormats, validations, tables, names } = spec;
  return {
    ...spec,
    ...(tables && {
      tables: tables.map((table) => ({ ...table, name: renaming.tables.get(table.name.toLowerCase()) ?? table.name })),
    }),
    ...(names && {
      names: names.map((named) => ({ ...named, name: renaming.names.get(named.name.toLowerCase()) ?? named.name })),
    }),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => renamedCell(cell, renaming, present)) })),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.map((format) => ({
        ...format,
        formula: renameReferences(format.formula, renaming),
      })),
    }),
    ...(validations && {
      validations: validations.map((validation) =>
        validation.kind === 'list'
          ? { ...validation, source: renameReferences(validation.source, renaming) }
          : validation,
      ),
    }),
  };
}

function renamedCell({ link, ...cell }: CellSpec, renaming: Renaming, present: ReadonlySet<string>): CellSpec {
  const { content } = cell;
  return {
    ...cell,
    ...(content?.kind === 'formula' && {
      content: { ...content, formula: renameReferences(content.formula, renaming) },
    }),
    ...(link && leadsSomewhere(link, present) && { link }),
  };
}

function leadsSomewhere(link: Link, present: ReadonlySet<string>): boolean {
  if (link.kind !== 'cell') return true;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(link.target);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return sheet === undefined || present.has(sheet.toLowerCase());
}
