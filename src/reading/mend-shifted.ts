import type { Campo } from '../plan/actividad';
import { plain } from '../plan/texto';
import type { ColumnasTabla } from './assign-columns';
import type { GridCell, GridRow } from './grid';
import { isDash, looksLikeDecimal, looksLikeFecha, looksLikeNumero, mayStandForFecha } from './look-of-value';
import { looksLikeSubcomponente } from './match-subcomponente';

/** Which column each cell of a row belongs to. */
export type Lugares = ReadonlyMap<number, GridCell>;

/** Cost of each place in a row where cells begin, or cease, to stand aside: a cell was left out or put in there. */
const SLIP_COST = 1.5;
const LEAST_GAIN = 3;
const LONG_TEXT = 30;
const PERSON_OR_OFFICE =
  /^(?:sub)?(?:secretari[ao]s?|oficinas?|direccion|director|jef[ea]|funcionari[ao]s?|tod[ao]s l[ao]s|despacho|grupos?|alcalde|profesional|tecnic[ao]|auxiliar|coordinador|lider|enlace|contratista|ingenier[ao]|asesor|tesorer|comisari|personer)/;

/**
 * Puts each cell of a row into its column. Where the number or the date stands one column aside, cells are moved left or
 * right by one, in order, so that each stands where a value of its look belongs; otherwise they stay where they are.
 * @param cells the row's cells that belong to the table
 */
export function mendShifted(row: GridRow, cells: readonly GridCell[], tabla: ColumnasTabla): Lugares {
  const asTyped = new Map(cells.map((cell) => [cell.column, cell]));
  const merged = row.covers.some(({ anchor }) => anchor.row === row.row);
  // The second half of a row broken over two pages is no row of its own.
  const isHalf = /^\p{Ll}/u.test(cells[0]?.text ?? '');
  if (merged || isHalf || !isSuspicious(asTyped, tabla)) return asTyped;
  const lanes = lanesOf(cells, tabla);
  const best = align(cells, lanes, tabla, row);
  const typedScore = cells.reduce((sum, cell) => sum + fit(cell, cell.column, tabla), 0);
  if (best === null || best.score < typedScore + LEAST_GAIN) return asTyped;
  return new Map(best.places.map((column, index) => [column, cells[index]] as const).filter(isPlaced));
}

function isPlaced(entry: readonly [number, GridCell | undefined]): entry is readonly [number, GridCell] {
  return entry[1] !== undefined;
}

/** A number beside the column of numbers, or a date beside that of dates, whose own cell holds none. */
function isSuspicious(cells: Lugares, tabla: ColumnasTabla): boolean {
  const order = tabla.columnas;
  return order.some(({ column, campo }, at) => {
    if (campo !== 'numero' && campo !== 'fechaProgramada' && campo !== 'fechaFin') return false;
    const belongs = campo === 'numero' ? isNumero : isFecha;
    const own = cells.get(column);
    if (own && (belongs(own) || isFecha(own) || (campo !== 'numero' && mayStandForFecha(own.text)))) return false;
    return [order[at - 1], order[at + 1]].some((other) => {
      const cell = other && !isDateField(other.campo ?? undefined) ? cells.get(other.column) : undefined;
      return cell !== undefined && belongs(cell);
    });
  });
}

/** Columns of the table, and one at each side where the row has a cell there. */
function lanesOf(cells: readonly GridCell[], tabla: ColumnasTabla): readonly number[] {
  return [...new Set([...tabla.columnas.map(({ column }) => column), ...cells.map(({ column }) => column)])].sort(
    (a, b) => a - b,
  );
}

interface Alignment {
  readonly score: number;
  readonly places: readonly number[];
}

/**
 * The best way to place cells from left to right, each at most one column from where it stands and none over a merge. A row
 * slips as a whole more easily than cell by cell.
 */
function align(
  cells: readonly GridCell[],
  lanes: readonly number[],
  tabla: ColumnasTabla,
  row: GridRow,
): Alignment | null {
  const covered = new Set(row.covers.map(({ column }) => column));
  /** Lane that the last cell takes, and how far it is from its own → the best alignment so far. */
  let ends = new Map<string, Alignment & { readonly lane: number; readonly slip: number }>();
  ends.set('', { score: 0, places: [], lane: -1, slip: 0 });
  for (const cell of cells) {
    const at = lanes.indexOf(cell.column);
    const next: typeof ends = new Map();
    for (const slip of [0, -1, 1]) {
      const lane = at + slip;
      const column = lanes[lane];
      if (column === undefined || (slip !== 0 && covered.has(column))) continue;
      const value = fit(cell, column, tabla);
      for (const end of ends.values()) {
        const score = end.score + value - (slip === end.slip ? 0 : SLIP_COST);
        const key = `${lane}/${slip}`;
        if (end.lane >= lane || score <= (next.get(key)?.score ?? -Infinity)) continue;
        next.set(key, { score, places: [...end.places, column], lane, slip });
      }
    }
    ends = next;
  }
  return [...ends.values()].reduce<Alignment | null>(
    (best, end) => (best === null || end.score > best.score ? end : best),
    null,
  );
}

/** How well a value's look suits a column, from -4 to 4. */
function fit(cell: GridCell, column: number, tabla: ColumnasTabla): number {
  const campo = tabla.campo.get(column);
  if (campo === undefined) return -2;
  const { text } = cell;
  if (isDash(text)) return 0;
  if (isFecha(cell)) return fitOfFecha(campo, cell);
  if (isNumero(cell)) return fitOfNumero(campo, looksLikeDecimal(text));
  if (campo === 'numero') return -4;
  const person = PERSON_OR_OFFICE.test(plain(text));
  if (isDateField(campo) && mayStandForFecha(text)) return 2;
  if (isDateField(campo)) return person ? -3 : text.length > LONG_TEXT ? -2 : -1;
  if (campo === 'responsable') return person ? 2 : text.length > 2 * LONG_TEXT ? -1 : 0;
  if (campo === 'subcomponente') return looksLikeSubcomponente(text) ? 2 : -0.5;
  if (campo === 'actividad') return text.length > LONG_TEXT ? 1 : 0;
  return person ? -0.5 : 0;
}

function fitOfFecha(campo: Campo, { cell, text }: GridCell): number {
  if (isDateField(campo)) return 4;
  // A number that Excel made a date of.
  if (campo === 'numero') return cell.kind === 'date' ? 1 : -4;
  // "Semestral" may be said of a product.
  if (campo === 'meta' && !/\d/.test(text)) return 0;
  return campo === 'seguimiento' || campo === 'evidencia' ? 0 : -4;
}

function fitOfNumero(campo: Campo, withDecimal: boolean): number {
  if (campo === 'numero') return 4;
  if (campo === 'meta' || campo === 'avance') return withDecimal ? -1 : 0;
  return withDecimal ? -4 : -2;
}

function isDateField(campo: Campo | undefined): boolean {
  return campo === 'fechaProgramada' || campo === 'fechaInicio' || campo === 'fechaFin';
}

function isNumero({ text, cell }: GridCell): boolean {
  return cell.kind !== 'date' && looksLikeNumero(text);
}

function isFecha({ text, cell }: GridCell): boolean {
  return looksLikeFecha(cell, text);
}
