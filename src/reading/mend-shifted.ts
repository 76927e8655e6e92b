import type { Campo } from '../plan/actividad';
import { plain } from '../plan/texto';
import type { ColumnasTabla } from './assign-columns';
import type { GridCell, GridRow } from './grid';
import { isDash, looksLikeDecimal, looksLikeFecha, looksLikeNumero } from './look-of-value';
import { looksLikeSubcomponente } from './match-subcomponente';

/** Which column each cell of a row belongs to. */
export type Lugares = ReadonlyMap<number, GridCell>;

const MOVE_COST = 1.5;
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
  if (merged || !isSuspicious(asTyped, tabla)) return asTyped;
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
  const order = tabla.columnas.map(({ column }) => column);
  return tabla.columnas.some(({ column, campo }) => {
    if (campo !== 'numero' && campo !== 'fechaProgramada' && campo !== 'fechaFin') return false;
    const own = cells.get(column);
    const belongs = campo === 'numero' ? isNumero : isFecha;
    if (own && (belongs(own) || isFecha(own))) return false;
    const at = order.indexOf(column);
    return [order[at - 1], order[at + 1]].some((beside) => {
      const cell = beside === undefined ? undefined : cells.get(beside);
      return cell !== undefined && belongs(cell) && !isDateField(tabla.campo.get(cell.column));
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

/** The best way to place cells from left to right, each at most one column from where it stands and none over a merge. */
function align(
  cells: readonly GridCell[],
  lanes: readonly number[],
  tabla: ColumnasTabla,
  row: GridRow,
): Alignment | null {
  const covered = new Set(row.covers.map(({ column }) => column));
  /** For each lane that the last cell may take, the best alignment so far. */
  let ends = new Map<number, Alignment>([[-1, { score: 0, places: [] }]]);
  for (const cell of cells) {
    const at = lanes.indexOf(cell.column);
    const next = new Map<number, Alignment>();
    for (const lane of [at, at - 1, at + 1]) {
      const column = lanes[lane];
      if (column === undefined || (lane !== at && covered.has(column))) continue;
      const score = fit(cell, column, tabla) - (lane === at ? 0 : MOVE_COST);
      for (const [last, { score: sum, places }] of ends) {
        if (last >= lane || sum + score <= (next.get(lane)?.score ?? -Infinity)) continue;
        next.set(lane, { score: sum + score, places: [...places, column] });
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
  if (isFecha(cell)) return fitOfFecha(campo);
  if (isNumero(cell)) return fitOfNumero(campo, looksLikeDecimal(text));
  if (campo === 'numero') return -4;
  const person = PERSON_OR_OFFICE.test(plain(text));
  if (isDateField(campo)) return person ? -3 : text.length > LONG_TEXT ? -2 : -1;
  if (campo === 'responsable') return person ? 2 : text.length > 2 * LONG_TEXT ? -1 : 0;
  if (campo === 'subcomponente') return looksLikeSubcomponente(text) ? 2 : -0.5;
  if (campo === 'actividad') return text.length > LONG_TEXT ? 1 : 0;
  return person ? -0.5 : 0;
}

function fitOfFecha(campo: Campo): number {
  if (isDateField(campo)) return 4;
  // A number that Excel made a date of.
  if (campo === 'numero') return 1;
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
