import type { Area } from '../workbook/address';

export interface Placed<K> {
  readonly row: number;
  readonly column: number;
  readonly key: K;
}

/**
 * Cells of the same key as few rectangles: runs along each row, joined with equal runs of the row above. What is alike is
 * then asked of Excel once.
 * @param cells in order of row and column; each key compared by identity
 */
export function rectanglesOf<K>(cells: Iterable<Placed<K>>): { readonly key: K; readonly area: Area }[] {
  const done: { key: K; area: Area }[] = [];
  let above = new Map<string, { key: K; area: Area }>();
  let current = new Map<string, { key: K; area: Area }>();
  let row = 0;
  const endRow = (): void => {
    done.push(...above.values());
    above = current;
    current = new Map();
  };
  for (const run of runsOf(cells)) {
    if (run.row !== row) {
      endRow();
      if (run.row !== row + 1) endRow();
      row = run.row;
    }
    const place = `${run.firstColumn}:${run.lastColumn}`;
    const over = above.get(place);
    if (over?.key === run.key) {
      above.delete(place);
      current.set(place, { key: run.key, area: { ...over.area, lastRow: row } });
    } else {
      const { firstColumn, lastColumn } = run;
      current.set(place, { key: run.key, area: { firstRow: row, firstColumn, lastRow: row, lastColumn } });
    }
  }
  endRow();
  endRow();
  return done;
}

interface Run<K> {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly key: K;
}

function* runsOf<K>(cells: Iterable<Placed<K>>): Generator<Run<K>> {
  let run = null as Run<K> | null;
  for (const { row, column, key } of cells) {
    if (run?.row === row && run.key === key && run.lastColumn === column - 1) {
      run = { ...run, lastColumn: column };
    } else {
      if (run) yield run;
      run = { row, firstColumn: column, lastColumn: column, key };
    }
  }
  if (run) yield run;
}
