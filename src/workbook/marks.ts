/**
 * Our sheets are recognised by a hidden defined name of ours that points at their cell A1, never by the sheet's name:
 * it follows a renaming, goes when the sheet goes, and both Excel and a file can hold it.
 */
const PREFIX = 'PAAC.hoja.';

/** The defined name that marks a sheet. A mark is made of letters, digits and underscores, one a workbook. */
export function nameOfMark(mark: string): string {
  if (!/^[a-z0-9_]+$/.test(mark)) throw new RangeError(`Not a mark: ${mark}`);
  return PREFIX + mark;
}

/** The mark a defined name carries, or null for a name that is not ours. */
export function markOfName(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}

/**
 * A structured sheet: ours to make and the user's to fill, so it is read, and never replaced by a new one. "plantilla": an
 * empty form; "ordenada": what the other sheets of the workbook held, put in order. The set counts from 1 in a workbook.
 */
export interface Structure {
  readonly origin: 'plantilla' | 'ordenada';
  readonly set: number;
}

const STRUCTURE = /^componente_\d(_ordenada)?(?:_(\d+))?$/;

/** What structured sheet a mark is of, or null where it is of another sheet of ours. */
export function structureOf(mark: string): Structure | null {
  const match = STRUCTURE.exec(mark);
  return match && { origin: match[1] === undefined ? 'plantilla' : 'ordenada', set: Number(match[2] ?? 1) };
}

/** Whether a mark is of a structured sheet. */
export function isStructureMark(mark: string): boolean {
  return structureOf(mark) !== null;
}

/** The mark of the structured sheet of a component. */
export function structureMark(componente: number, { origin, set }: Structure): string {
  return `componente_${componente}${origin === 'ordenada' ? '_ordenada' : ''}${set === 1 ? '' : `_${set}`}`;
}
