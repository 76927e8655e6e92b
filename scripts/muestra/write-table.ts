import type { Campo } from '../../src/plan/actividad';
import type { ComponenteNumero, Seccion } from '../../src/plan/componente';
import type { SampleCell, SampleRow } from './parse-rows';
import type { SampleSheet } from './sheet';
import { mergeGrid, parseGrid } from './head-grid';

export interface SampleTable {
  readonly dependencia: string;
  readonly componente: ComponenteNumero;
  readonly seccion?: Seccion;
  /** The field of each column, from `firstColumn` on; null: a column that is not of the form. */
  readonly columns: readonly (Campo | null)[];
  readonly firstColumn?: number;
  /** The head, see parseGrid; absent: the rows go on under a head written before. */
  readonly head?: string;
  readonly rows: readonly SampleRow[];
  /** A subcomponente stands in one merged cell, once in the first of its rows, or in every row. */
  readonly subcomponentes?: 'merged' | 'once' | 'every row';
  /** What stands in every row of a list: its dependencia, its componente, or in a column that is not of the form. */
  readonly everyRow?: Readonly<Partial<Record<Campo | 'other', string>>>;
  /** Writes what a new page begins with and returns the row behind it. */
  readonly newPage?: (row: number, page: number) => number;
}

const CENTRED: readonly (Campo | null)[] = ['numero', 'fechaProgramada', 'fechaInicio', 'fechaFin', 'avance', 'estado'];

/** Writes a table from a row on, with the reading of each of its rows, and returns the row behind it. */
export function writeTable(sheet: SampleSheet, firstRow: number, table: SampleTable): number {
  const { columns, firstColumn = 1, subcomponentes = 'merged' } = table;
  let row = writeHead(sheet, firstRow, table);
  let subcomponente = '';
  let isFirstOfGroup = false;
  /** For each column, the first row of the merge that is open. */
  const openMerges = new Map<number, number>();

  const closeMerge = (column: number): void => {
    const from = openMerges.get(column);
    if (from !== undefined) sheet.merge({ firstRow: from, firstColumn: column, lastRow: row - 1, lastColumn: column });
    openMerges.delete(column);
  };
  const closeMerges = (): void => [...openMerges.keys()].forEach(closeMerge);
  const cellFor = (
    field: Campo | null,
    cells: Partial<Record<Campo, SampleCell>>,
    isActividad: boolean,
  ): SampleCell => {
    const fixed = isActividad ? table.everyRow?.[field ?? 'other'] : undefined;
    if (fixed !== undefined) return { kind: 'text', text: fixed };
    if (field === 'subcomponente' && isActividad && subcomponente !== '') {
      if (isFirstOfGroup || subcomponentes === 'every row') return { kind: 'text', text: subcomponente };
      return { kind: subcomponentes === 'merged' ? 'merged-above' : 'blank' };
    }
    return (field && cells[field]) ?? { kind: 'blank' };
  };

  for (const one of table.rows) {
    if (one.kind === 'subcomponente') {
      subcomponente = one.name;
      isFirstOfGroup = true;
      continue;
    }
    if (one.kind === 'page') {
      if (!table.newPage) throw new Error('This table does not go over pages');
      closeMerges();
      row = writeHead(sheet, table.newPage(row, one.number), table);
      continue;
    }
    const isActividad = one.kind === 'actividad';
    const shift = isActividad ? one.shift : 0;
    columns.forEach((field, index) => {
      const column = firstColumn + index;
      const cell = cellFor(field, one.cells, isActividad);
      if (cell.kind !== 'merged-above') {
        closeMerge(column);
        openMerges.set(column, row);
      }
      if (shift !== 0 && (cell.kind === 'blank' || field === 'subcomponente')) {
        if (field === 'subcomponente' && cell.kind === 'text')
          throw new Error('The first row of a group cannot be shifted');
        return;
      }
      sheet.put(row, column + shift, cell, CENTRED.includes(field) ? 'centred' : 'text');
    });
    sheet.roles.set(row, isActividad ? 'actividad' : 'continuacion');
    if (isActividad) record(sheet, row, table, one);
    isFirstOfGroup = false;
    row++;
  }
  closeMerges();
  return row;
}

function writeHead(sheet: SampleSheet, firstRow: number, { head, firstColumn = 1 }: SampleTable): number {
  if (head === undefined) return firstRow;
  const grid = parseGrid(head);
  for (const { row, column, text } of grid) {
    sheet.put(firstRow + row, firstColumn + column, text, 'head');
    if (text !== '') sheet.roles.set(firstRow + row, 'encabezado');
  }
  for (const area of mergeGrid(head, firstRow, firstColumn)) sheet.merge(area);
  return firstRow + Math.max(...grid.map(({ row }) => row)) + 1;
}

function record(
  sheet: SampleSheet,
  fila: number,
  table: SampleTable,
  row: Extract<SampleRow, { kind: 'actividad' }>,
): void {
  const { dependencia, componente, seccion } = table;
  const { numero, actividad, fechaProgramada, estado } = row.reading;
  sheet.lecturas.push({
    hoja: sheet.name,
    fila,
    dependencia,
    componente,
    // Trámites stand in the first section where the sheet names none.
    seccion: seccion ?? (componente === 2 ? 'planeacion' : null),
    numero,
    actividad: actividad.slice(0, 40),
    fechaProgramada,
    estado,
  });
}
