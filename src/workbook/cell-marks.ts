/** By what our marks on cells of the user's are found again, in Excel and in files: nobody else writes these. */
import type { CellMark } from './ports';

/** Ends a note of ours: one that a person has written on in is left alone. */
export const NOTE_SIGNATURE = '\n— Seguimiento PAAC';

/** The formula, without "=", of the conditional format that marks a cell: always true. */
export function formulaOfMark(kind: CellMark['kind']): string {
  return `N("paac.marca.${kind}")=0`;
}

/** Whether a formula, with "=" or without, is one of ours. */
export function isFormulaOfMark(formula: string): boolean {
  return /^=?N\("paac\.marca\.[a-z-]+"\)=0$/i.test(formula);
}
