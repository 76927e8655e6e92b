import { quotedSheetName } from './address';

/** What our sheets, tables and names are called in this workbook, where the name they ask for was taken. Keys in lower case. */
export interface Renaming {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The parts of a formula that matter here, in this order: a text, a sheet in quotes, a sheet, whatever stands in brackets (the
 * columns of a table), a function with its parenthesis, a word. Cell references are words too, and no name is like them.
 */
const PARTS =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_][\p{L}\p{N}_.]*(?=\()|([\p{L}_][\p{L}\p{N}_.]*)/gu;

/** A formula (without "=") or a reference with the names that our sheets, tables and defined names have in this workbook. */
export function renameReferences(formula: string, { sheets, tables, names }: Renaming): string {
  if (sheets.size + tables.size + names.size === 0) return formula;
  return formula.replace(PARTS, (whole: string, quoted?: string, bare?: string, word?: string) => {
    if (word !== undefined) return tables.get(word.toLowerCase()) ?? names.get(word.toLowerCase()) ?? whole;
    const sheet = quoted?.replace(/''/g, "'") ?? bare;
    const renamed = sheet === undefined ? undefined : sheets.get(sheet.toLowerCase());
    return renamed === undefined ? whole : `${quotedSheetName(renamed)}!`;
  });
}
