import type { Campo, Modo } from '../plan/actividad';
import { cellName } from '../workbook/address';
import type { ColumnasTabla } from './assign-columns';
import { cellAt, coverAt, nameOf, type GridCell, type GridRow } from './grid';
import { looksLikeNumero } from './look-of-value';
import { mendShifted } from './mend-shifted';
import { splitNumero } from './split-numero';

/** What a field shows: in one row, or in the several rows of an activity. */
export interface Valor {
  readonly campo: Campo;
  /** Place among the columns of the same field. */
  readonly index: number;
  readonly texto: string;
  readonly modo: Modo;
  /** The cells that hold it, the first one first. */
  readonly cells: readonly [GridCell, ...GridCell[]];
  /** Cells of joined rows that say the same once more. */
  readonly iguales?: readonly GridCell[];
  /** Whether it is only part of its cell's text: a number typed before an activity, or the activity after it. */
  readonly esParte: boolean;
}

/** A row of a table, field by field. */
export interface FilaTabla {
  readonly row: GridRow;
  readonly valores: readonly Valor[];
  /** Cells that stood one column aside: what was moved, from which cell to which. */
  readonly movidas: readonly { readonly campo: Campo; readonly desde: string; readonly hacia: string }[];
}

const LONGEST_CODE = 8;

/**
 * Reads a row through the columns of a table: mends cells that are shifted, looks through merges, and parts a number from
 * the text it is typed with.
 * @param cells the row's own cells that belong to the table
 */
export function readRow(row: GridRow, cells: readonly GridCell[], tabla: ColumnasTabla): FilaTabla {
  const places = tabla.formulario ? asTheyStand(cells) : mendShifted(row, cells, tabla);
  const valores: Valor[] = [];
  const movidas: FilaTabla['movidas'][number][] = [];
  for (const [campo, columnas] of tabla.de) {
    for (const [index, { column }] of columnas.entries()) {
      const cell = places.get(column);
      if (cell) {
        const moved = cell.column !== column;
        if (moved) movidas.push({ campo, desde: nameOf(cell), hacia: cellName(row.row, column) });
        valores.push({
          campo,
          index,
          texto: cell.text,
          modo: moved ? 'desplazado' : 'leido',
          cells: [cell],
          esParte: false,
        });
        continue;
      }
      const over = coverAt(row, column);
      if (over && !cellAt(row, column) && belongsHere(over, column, tabla)) {
        const modo = over.row === row.row ? 'leido' : 'combinado';
        valores.push({ campo, index, texto: over.text, modo, cells: [over], esParte: false });
      }
    }
  }
  return partNumero({ row, valores, movidas }, tabla);
}

function asTheyStand(cells: readonly GridCell[]): ReadonlyMap<number, GridCell> {
  return new Map(cells.map((cell) => [cell.column, cell]));
}

/** The value of a field that comes once, or of the first column of one that comes often. */
export function valorDe(fila: FilaTabla, campo: Campo): Valor | undefined {
  return fila.valores.find((valor) => valor.campo === campo);
}

/** Whether a value was typed in this very row. */
export function esPropio(valor: Valor | undefined): valor is Valor {
  return valor !== undefined && valor.modo !== 'combinado';
}

/** "F12": where a value stands; the first of its cells. */
export function celdaDe({ cells }: Valor): string {
  return nameOf(cells[0]);
}

/** A merged cell that begins in another column is this column's too only where its first column is no field. */
function belongsHere(over: GridCell, column: number, tabla: ColumnasTabla): boolean {
  return over.column === column || !tabla.campo.has(over.column);
}

/** The text of an activity typed in the number's cell (merged over both or not), and a number typed before the text. */
function partNumero(fila: FilaTabla, tabla: ColumnasTabla): FilaTabla {
  const numero = valorDe(fila, 'numero');
  const actividad = valorDe(fila, 'actividad');
  if (numero && !actividad && isProse(numero)) return moveToActividad(fila, numero, tabla);
  // A column that counts 1, 2, 3 beside texts that begin with 1.1 is not that of the numbers.
  if (!actividad || (numero && !(isCount(numero) && tabla.formato === 'actividades'))) return fila;
  const parts = splitNumero(actividad.texto, !tabla.de.has('numero'));
  if (!parts) return fila;
  const valores = fila.valores.filter((valor) => valor !== actividad && valor !== numero);
  return {
    ...fila,
    valores: [...valores, numeroOf(actividad, parts.numero), { ...actividad, texto: parts.resto, esParte: true }],
  };
}

function moveToActividad(fila: FilaTabla, numero: Valor, tabla: ColumnasTabla): FilaTabla {
  const [cell] = numero.cells;
  const parts = splitNumero(numero.texto, true);
  const column = tabla.de.get('actividad')?.[0]?.column ?? cell.column;
  const moved = cell.lastColumn === cell.column && numero.modo === 'leido';
  const texto = parts?.resto ?? numero.texto;
  const modo = moved ? 'desplazado' : numero.modo;
  const move = { campo: 'actividad', desde: nameOf(cell), hacia: cellName(fila.row.row, column) } as const;
  return {
    ...fila,
    valores: [
      ...fila.valores.filter((valor) => valor !== numero),
      { ...numero, campo: 'actividad', texto, modo, esParte: parts !== null },
      ...(parts ? [numeroOf(numero, parts.numero)] : []),
    ],
    movidas: moved ? [...fila.movidas, move] : fila.movidas,
  };
}

function numeroOf(valor: Valor, numero: string): Valor {
  return { ...valor, campo: 'numero', texto: numero, esParte: true };
}

/** A whole number. */
function isCount({ texto }: Valor): boolean {
  return /^\d{1,3}$/.test(texto);
}

/** Words in a number's cell, rather than a number or a code such as "1.a". */
function isProse({ texto, cells }: Valor): boolean {
  return cells[0].cell.kind === 'text' && !looksLikeNumero(texto) && texto.length > LONGEST_CODE;
}
