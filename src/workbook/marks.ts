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

/** Structured sheets are ours to make and the user's to fill: they are read like any sheet. */
export function isStructureMark(mark: string): boolean {
  return mark.startsWith('componente_');
}

/**
 * The mark of a structured sheet.
 * @param origin "plantilla": an empty form; "ordenada": what the other sheets of a workbook held, put in order
 * @param set 1 for the first such sheets of a workbook: a filled form is never replaced by a new one
 */
export function structureMark(componente: number, origin: 'plantilla' | 'ordenada', set: number): string {
  return `componente_${componente}${origin === 'ordenada' ? '_ordenada' : ''}${set === 1 ? '' : `_${set}`}`;
}

/** Whether a sheet holds what other sheets held before it was put in order: with it, the workbook has its activities twice. */
export function isOrderedMark(mark: string): boolean {
  return /^componente_\d_ordenada(?:_\d+)?$/.test(mark);
}
