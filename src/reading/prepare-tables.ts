import { plain } from '../plan/texto';
import { isTitleRowForProfile } from './accept-title';
import { assignColumns, type ColumnasPedidas, type ColumnasTabla } from './assign-columns';
import type { HeadBlock } from './find-heads';
import type { Grid, GridRow } from './grid';
import { headSegments, type HeadSegment } from './head-columns';
import type { HeadReader } from './match-head';
import { ColumnProfiler } from './profile-column';
import type { Progreso } from './progress';
import { splitNumero } from './split-numero';

/** A table whose columns are known and whose rows are still to be read. */
export interface TablaPreparada {
  readonly segment: HeadSegment;
  readonly columnas: ColumnasTabla;
  /** Place from left to right among tables that stand side by side. */
  readonly lado: number;
  /** Whether most of its activities bear a number. */
  readonly numerada: boolean;
}

/** A head, the rows below it up to the next one (as places in grid.rows, the last not counted), and its tables: none where it stands over something else. */
export interface BloquePreparado {
  readonly head: HeadBlock;
  readonly end: number;
  readonly tablas: readonly TablaPreparada[];
}

const MOST = 0.5;

/**
 * Settles the columns of all tables of a sheet. Heads that say the same in the same columns (a table that goes on over pages)
 * are settled together: one page may hold too few rows to tell.
 */
export function* prepareTablesSteps(
  grid: Grid,
  blocks: readonly HeadBlock[],
  heads: HeadReader,
  columns: ColumnasPedidas,
  progreso: Progreso,
): Generator<void, readonly BloquePreparado[], void> {
  const bodies = blocks.map((block, index) => ({ block, end: blocks[index + 1]?.first ?? grid.rows.length }));
  const groups = new Map<string, typeof bodies>();
  for (const body of bodies) {
    const key = signature(grid.rows.slice(body.block.first, body.block.last + 1));
    groups.set(key, [...(groups.get(key) ?? []), body]);
  }
  const prepared = new Map<HeadBlock, readonly TablaPreparada[]>();
  for (const group of groups.values()) {
    const rows: GridRow[] = [];
    const profiler = new ColumnProfiler();
    for (const { block, end } of group) {
      for (let index = block.last + 1; index < end; index += 1) {
        const row = grid.rows[index];
        if (progreso.advance()) yield;
        if (!row || isTitleRowForProfile(row)) continue;
        rows.push(row);
        profiler.add(row);
      }
    }
    const profiles = profiler.result();
    for (const { block } of group) {
      const head = grid.rows.slice(block.first, block.last + 1);
      const used = new Set([
        ...profiles.keys(),
        ...head.flatMap(({ cells, covers }) => [...cells, ...covers].map(({ column }) => column)),
      ]);
      const places = [...used].sort((a, b) => a - b);
      const tablas = headSegments(head, places, heads).flatMap((segment, lado) => {
        const columnas = assignColumns(segment, profiles, heads, columns);
        return columnas ? [{ segment, columnas, lado, numerada: isNumbered(rows, columnas) }] : [];
      });
      prepared.set(block, tablas);
    }
  }
  return bodies.map(({ block, end }) => ({ head: block, end, tablas: prepared.get(block) ?? [] }));
}

/** What a head says and where. */
function signature(head: readonly GridRow[]): string {
  const first = head[0]?.row ?? 0;
  return head
    .flatMap(({ row, cells }) =>
      cells.map(({ column, lastColumn, text }) => `${row - first}:${column}-${lastColumn} ${plain(text)}`),
    )
    .join('|');
}

function isNumbered(rows: readonly GridRow[], columnas: ColumnasTabla): boolean {
  const numero = columnas.de.get('numero')?.[0]?.column;
  const actividad = columnas.de.get('actividad')?.[0]?.column;
  let activities = 0;
  let numbered = 0;
  for (const { cells } of rows) {
    const text = cells.find(({ column }) => column === actividad)?.text;
    const own = cells.some(({ column }) => column === numero);
    if (text === undefined && !own) continue;
    activities += 1;
    if (own || (text !== undefined && splitNumero(text, numero === undefined))) numbered += 1;
  }
  return activities > 0 && numbered >= MOST * activities;
}
