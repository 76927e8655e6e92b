/** Excel's code for what has no cells: chart sheets, and the macro sheets of old workbooks. */
const NO_CELLS = 'UnsupportedSheet';

/**
 * Asks something of the cells of many sheets at once. Excel refuses all of it where one of them has no cells, and does not say
 * which one: it is then asked of each half, and so on. No round trip more where all sheets have cells.
 * @param ask answers for each of the sheets it is given
 * @returns an answer for each sheet; null for one without cells
 */
export async function askCellSheets<S, A>(
  sheets: readonly S[],
  ask: (sheets: readonly S[]) => Promise<readonly A[]>,
): Promise<readonly (A | null)[]> {
  try {
    return await ask(sheets);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== NO_CELLS || sheets.length === 0) throw error;
    if (sheets.length === 1) return [null];
    const middle = Math.ceil(sheets.length / 2);
    const first = await askCellSheets(sheets.slice(0, middle), ask);
    return [...first, ...(await askCellSheets(sheets.slice(middle), ask))];
  }
}
