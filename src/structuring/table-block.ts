import type { Area } from '../workbook/address';
import type { CellSpec, RowSpec } from '../workbook/spec';
import type { Columna } from './columns';
import type { Fila, TablaFormulario } from './formulario';

/** Points: rows that hold one line still read, and are written in, with ease. */
const ROW_HEIGHT = 21;

/** A table laid out on the sheet. */
export interface TableBlock {
  readonly rows: readonly RowSpec[];
  readonly merges: readonly Area[];
  /** Rows of the head, and of what stands under it. */
  readonly head: { readonly first: number; readonly last: number };
  readonly body: { readonly first: number; readonly last: number };
}

/** Lays a table out from a row on: heads of one or two rows, titles of sections, rows. */
export function tableBlock({ columnas, partes }: TablaFormulario, firstRow: number): TableBlock {
  const head = headOf(columnas, firstRow);
  const rows: RowSpec[] = [...head.rows];
  const merges: Area[] = [...head.merges];
  let row = head.last + 1;
  const bodyFirst = row;
  for (const { titulo, filas } of partes) {
    if (titulo !== null) {
      const title = titleRow(titulo, columnas.length, row);
      rows.push(title.row);
      merges.push(title.area);
      row += 1;
    }
    const runs = runsOf(filas);
    rows.push(...filas.map((fila, index) => bodyRow(fila, columnas, row + index, !runs[index])));
    merges.push(...mergesOf(runs, columnas, row));
    row += filas.length;
  }
  return { rows, merges, head: { first: firstRow, last: head.last }, body: { first: bodyFirst, last: row - 1 } };
}

function headOf(columnas: readonly Columna[], firstRow: number): { rows: RowSpec[]; merges: Area[]; last: number } {
  const depth = Math.max(...columnas.map(({ encabezado }) => encabezado.length));
  const rows: RowSpec[] = [];
  const merges: Area[] = [];
  for (let level = 0; level < depth; level += 1) {
    const cells: CellSpec[] = columnas.map(({ encabezado }, index) => {
      const text = encabezado[level];
      const isRepeated = text !== undefined && columnas[index - 1]?.encabezado[level] === text;
      return {
        column: index + 1,
        style: 'encabezado-2',
        ...(text !== undefined && !isRepeated && { content: { kind: 'text', text } }),
      };
    });
    rows.push({ row: firstRow + level, cells });
  }
  columnas.forEach(({ encabezado }, index) => {
    const [upper] = encabezado;
    const isFirst = columnas[index - 1]?.encabezado[0] !== upper;
    let last = index;
    while (columnas[last + 1]?.encabezado[0] === upper) last += 1;
    const lastRow = firstRow + (encabezado.length > 1 ? 0 : depth - 1);
    if (isFirst && (last > index || lastRow > firstRow)) {
      merges.push({ firstRow, lastRow, firstColumn: index + 1, lastColumn: last + 1 });
    }
  });
  return { rows, merges, last: firstRow + depth - 1 };
}

/** A row with a title over the whole width of a table. */
export function titleRow(titulo: string, width: number, row: number): { readonly row: RowSpec; readonly area: Area } {
  const cells = Array.from({ length: width }, (_, index): CellSpec => ({
    column: index + 1,
    style: 'seccion',
    ...(index === 0 && { content: { kind: 'text', text: titulo } }),
  }));
  return {
    row: { row, cells, minHeight: ROW_HEIGHT },
    area: { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: width },
  };
}

/** For each row, whether it goes on with the group of the row above. */
function runsOf(filas: readonly Fila[]): readonly boolean[] {
  return filas.map(({ grupo }, index) => grupo !== undefined && filas[index - 1]?.grupo === grupo);
}

function bodyRow({ valores }: Fila, columnas: readonly Columna[], row: number, startsGroup: boolean): RowSpec {
  const cells = columnas.map(({ campo, style }, index): CellSpec => {
    const valor = campo === 'subcomponente' && !startsGroup ? undefined : valores[campo];
    return {
      column: index + 1,
      style,
      ...(valor && { content: valor.content }),
      ...(valor?.note !== undefined && { note: valor.note }),
    };
  });
  return { row, cells, minHeight: ROW_HEIGHT };
}

function mergesOf(runs: readonly boolean[], columnas: readonly Columna[], firstRow: number): readonly Area[] {
  const column = columnas.findIndex(({ campo }) => campo === 'subcomponente') + 1;
  if (column === 0) return [];
  const merges: Area[] = [];
  runs.forEach((isRun, index) => {
    if (isRun || !runs[index + 1]) return;
    let last = index + 1;
    while (runs[last + 1]) last += 1;
    merges.push({ firstRow: firstRow + index, lastRow: firstRow + last, firstColumn: column, lastColumn: column });
  });
  return merges;
}
