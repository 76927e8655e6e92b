import { dayOfSerial } from '../dates/serial';
import { formatDay } from '../dates/day';
import type { FechaEscrita, FechaSimple } from '../dates/fecha-programada';
import type { Campo } from '../plan/actividad';
import { isPercentage } from './cell-text';
import { valorBorrador, type Borrador } from './draft';
import type { GridCell } from './grid';
import { isSerial } from './look-of-value';
import type { Valor } from './read-row';

/** The text of a field; "" where it is blank or shows an error of Excel. */
export function textOfField(borrador: Borrador, campo: Campo): string {
  return textOfValue(valorBorrador(borrador, campo));
}

export function textOfValue(valor: Valor | undefined): string {
  return valor === undefined || valor.cells.some(({ cell }) => cell.kind === 'error') ? '' : valor.texto;
}

/** A Fecha Programada as it stands, and whether a bare number was taken for a day. */
export interface FechaLeida {
  readonly fecha: FechaEscrita;
  readonly supuesta: boolean;
}

/** The Fecha Programada of an activity: one cell, or INICIO and FIN. Two blanks are one. */
export function readFechaEscrita(borrador: Borrador): FechaLeida {
  const inicio = valorBorrador(borrador, 'fechaInicio');
  const fin = valorBorrador(borrador, 'fechaFin');
  const unica = valorBorrador(borrador, 'fechaProgramada');
  if (!inicio && !fin) return simple(unica);
  // One cell merged over both, or a table with FIN alone.
  if (inicio && !fin && isOver(inicio, 2)) return simple(inicio);
  if (fin && !inicio && !borrador.tabla.columnas.de.has('fechaInicio')) return simple(fin);
  const [first, last] = [simple(inicio), simple(fin)];
  return {
    fecha: { kind: 'inicio-fin', inicio: first.fecha, fin: last.fecha },
    supuesta: first.supuesta || last.supuesta,
  };
}

function simple(valor: Valor | undefined): { readonly fecha: FechaSimple; readonly supuesta: boolean } {
  if (!valor) return { fecha: { kind: 'vacia' }, supuesta: false };
  const [cell, second] = valor.cells;
  const day = second ? null : dayOfCell(cell);
  if (day) return { fecha: { kind: 'dia', dia: day.day, texto: formatDay(day.day) }, supuesta: day.supuesto };
  return { fecha: { kind: 'texto', texto: valor.texto }, supuesta: false };
}

/** A day stored as one, or as the bare number that Excel keeps for it where the date format was lost. */
function dayOfCell({
  cell,
}: GridCell): { readonly day: NonNullable<ReturnType<typeof dayOfSerial>>; readonly supuesto: boolean } | null {
  if (cell.kind === 'date') return cell.day === null ? null : { day: cell.day, supuesto: false };
  if (cell.kind !== 'number' || !isSerial(cell.number)) return null;
  const day = dayOfSerial(cell.number);
  return day && { day, supuesto: true };
}

function isOver(valor: Valor, columns: number): boolean {
  const [cell] = valor.cells;
  return cell.lastColumn - cell.column + 1 >= columns;
}

/**
 * The share done of a % column: 0.3 for 30 %, also where it is stored as 30 in a column of whole numbers; as typed where it is
 * no number.
 * @param enteros whether the column holds shares as numbers up to 100
 */
export function readAvance(valor: Valor, enteros: boolean): number | string {
  const { cell } = valor.cells[0];
  if (cell.kind === 'number' && valor.cells.length === 1) {
    return enteros && !isPercentage(cell.format) ? cell.number / 100 : cell.number;
  }
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(valor.texto);
  if (!match) return textOfValue(valor);
  const number = Number((match[1] ?? '').replace(',', '.'));
  return match[2] === '%' || enteros || number > 1 ? number / 100 : number;
}

/** Whether a value of a % column can only be counted up to 100. 1.5 may well be a share: half more than was planned. */
export function isWholePercentage(valor: Valor): boolean {
  const { cell } = valor.cells[0];
  return cell.kind === 'number' && !isPercentage(cell.format) && cell.number >= 2;
}
