import type { Arreglo, Hallazgo } from '../plan/hallazgo';
import { parseCellName } from '../workbook/address';
import { valueOfCell } from '../workbook/cell-value';
import type { CellChange } from '../workbook/ports';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** Which mend wins where two findings mend one cell: what the cell is, before what its text says, before stray blanks. */
const ORDER: Readonly<Record<Arreglo['valor']['kind'], number>> = { date: 0, number: 1, text: 2 };
const STRAY_BLANKS = 'espacios-sobrantes';
const rankOf = ({ regla }: Hallazgo, { to }: CellChange): number => (regla === STRAY_BLANKS ? 3 : ORDER[to.kind]);

/**
 * The changes that mend what can be mended for certain, each cell once, in the order of the findings. Findings whose mend
 * is only a suggestion, or that have no cell, are left out.
 * @param hallazgos of one workbook
 * @param snapshot the workbook they were found in: each change then expects the cell to hold what it held there
 */
export function reparar(hallazgos: readonly Hallazgo[], snapshot?: WorkbookSnapshot): readonly CellChange[] {
  const changes = new Map<string, { readonly change: CellChange; readonly rank: number }>();
  for (const hallazgo of hallazgos) {
    const change = hallazgo.arreglo?.seguro === true ? changeOf(hallazgo, snapshot) : null;
    if (!change) continue;
    const key = `${change.sheet}!${change.cell}`;
    const other = changes.get(key);
    const rank = rankOf(hallazgo, change);
    if (!other || rank < other.rank) changes.set(key, { change, rank });
  }
  return [...changes.values()].map(({ change }) => change);
}

/** The change that one finding's mend makes, whether certain or only suggested; null where it has none. */
export function changeOf(hallazgo: Hallazgo, snapshot?: WorkbookSnapshot): CellChange | null {
  const { hoja: sheet, celda: cell } = hallazgo.donde;
  if (!hallazgo.arreglo || sheet === null || cell === null) return null;
  const change: CellChange = { sheet, cell, to: hallazgo.arreglo.valor };
  const read = snapshot?.sheets.find(({ name }) => name === sheet);
  return read ? { ...change, expected: valueOfCell(cellOf(read, cell)) } : change;
}

/** The cell of that name, or undefined where it is blank. Rows are in order: found by halving. */
function cellOf({ rows }: SheetSnapshot, name: string): Cell | undefined {
  const place = parseCellName(name);
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < (place?.row ?? 0)) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.row === place?.row ? rows[low]?.cells.find(({ column }) => column === place?.column) : undefined;
}
