import { renameReferences, type Renaming } from '../workbook/rename-references';
import type { CellSpec, Link, SheetSpec } from '../workbook/spec';

/** A sheet of ours that was written, and what it is called in its workbook. */
export interface NamedSpec {
  readonly spec: SheetSpec;
  readonly name: string;
}

/**
 * Sheets under the names they got, with what they say of each other changed alike; links to sheets that the new workbook
 * will not have are left out.
 * @param beside the other sheets of the new workbook
 */
export function underTheirNames(sheets: readonly NamedSpec[], beside: readonly SheetSpec[]): readonly SheetSpec[] {
  const changed = sheets.filter(({ spec, name }) => spec.name !== name);
  const renaming: Renaming = {
    sheets: new Map(changed.map(({ spec, name }) => [spec.name.toLowerCase(), name])),
    tables: new Map(),
    names: new Map(),
  };
  const present = new Set([...sheets, ...beside].map(({ name }) => name.toLowerCase()));
  return sheets.map(({ spec, name }) => ({ ...renamed(spec, renaming, present), name }));
}

function renamed(spec: SheetSpec, renaming: Renaming, present: ReadonlySet<string>): SheetSpec {
  const { rows, conditionalFormats, validations } = spec;
  return {
    ...spec,
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
