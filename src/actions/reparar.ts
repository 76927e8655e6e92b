import type { Arreglo, Hallazgo } from '../plan/hallazgo';
import type { CellChange } from '../workbook/ports';

/** Which mend wins where two findings mend one cell: what the cell is, before how its text is written. */
const ORDER: Readonly<Record<Arreglo['valor']['kind'], number>> = { date: 0, number: 1, text: 2 };

/**
 * The changes that mend what can be mended for certain, each cell once, in the order of the findings. Findings whose mend
 * is only a suggestion, or that have no cell, are left out.
 * @param hallazgos of one workbook
 */
export function reparar(hallazgos: readonly Hallazgo[]): readonly CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const hallazgo of hallazgos) {
    const change = hallazgo.arreglo?.seguro === true ? changeOf(hallazgo) : null;
    if (!change) continue;
    const key = `${change.sheet}!${change.cell}`;
    const other = changes.get(key);
    if (!other || ORDER[change.to.kind] < ORDER[other.to.kind]) changes.set(key, change);
  }
  return [...changes.values()];
}

/** The change that one finding's mend makes, whether certain or only suggested; null where it has none. */
export function changeOf({ donde: { hoja, celda }, arreglo }: Hallazgo): CellChange | null {
  return arreglo && hoja !== null && celda !== null ? { sheet: hoja, cell: celda, to: arreglo.valor } : null;
}
