const MAX_SHEET_NAME = 31;

/**
 * A name for a new sheet: the one wanted, or "Resumen (2)", "Resumen (3)" where it is taken.
 * @param taken names of the sheets there are, in lower case: Excel does not tell case apart
 */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, MAX_SHEET_NAME - ending.length).trimEnd() + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
