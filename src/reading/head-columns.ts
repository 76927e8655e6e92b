import type { Campo } from '../plan/actividad';
import { cellAt, coverAt, type GridCell, type GridRow } from './grid';
import { isWholePhrase, type HeadReader } from './match-head';
import { readTitle } from './read-title';

/** The head of one column: the cells over it, from the group's to its own. */
export interface HeadColumn {
  readonly column: number;
  /** Texts of heads that begin to the left or span more columns than this one. */
  readonly group: string;
  /** The text of its own head; "" where it has none. */
  readonly leaf: string;
  /** Where the head that lies over it begins; its own column where it has one, null where nothing lies over it. */
  readonly ownerColumn: number | null;
}

/** The part of a head that is one table: two tables may stand side by side. */
export interface HeadSegment {
  readonly columns: readonly HeadColumn[];
  readonly firstColumn: number;
  /** Last column that may belong to it; Infinity for the rightmost. */
  readonly lastColumn: number;
}

/** Fields that stand once in a table: where several of them come twice, there are two tables. */
const ONCE: ReadonlySet<Campo> = new Set<Campo>([
  'subcomponente', 'numero', 'actividad', 'meta', 'responsable', 'fechaProgramada', 'tipoRacionalizacion', 'situacionActual',
]); // prettier-ignore

/**
 * The heads of each column, cut where a second table begins at the right.
 * @param used columns with text in the head or below it, in order
 */
export function headSegments(
  head: readonly GridRow[],
  used: readonly number[],
  heads: HeadReader,
): readonly HeadSegment[] {
  const columns = used.map((column) => headColumn(head, column, heads));
  const starts = segmentStarts(columns, heads);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const part = columns.slice(start, next);
    const own = part.filter(({ leaf, group }) => leaf !== '' || group !== '');
    return {
      columns: part,
      firstColumn: own[0]?.column ?? 1,
      lastColumn: next === undefined ? Infinity : (columns[next]?.column ?? Infinity) - 1,
    };
  });
}

function headColumn(head: readonly GridRow[], column: number, heads: HeadReader): HeadColumn {
  const over = [...new Set(head.flatMap((row) => cellAt(row, column) ?? coverAt(row, column) ?? []))].filter(
    (anchor) => !isTitleOver(anchor),
  );
  const leaves = ownHead(
    over.filter((anchor) => anchor.column === column),
    heads,
  );
  const groups = over.filter((anchor) => !leaves.includes(anchor));
  return {
    column,
    group: joinTexts(groups),
    leaf: joinTexts(leaves),
    ownerColumn: leaves.length > 0 ? column : (groups.at(-1)?.column ?? null),
  };
}

/**
 * Of the heads that begin over a column, those that are its own: a wide one with another below it is the group's, and so is
 * one whose merge is lost and that does not make one head with the one below ("Actividades" over "No.").
 */
function ownHead(own: readonly GridCell[], heads: HeadReader): readonly GridCell[] {
  const last = own.at(-1);
  if (last === undefined || own.length === 1) return own;
  const narrow = own.filter((anchor) => !isWide(anchor));
  if (narrow.length < 2) return narrow.length > 0 ? narrow : [last];
  const divides = heads.match(last.text)?.por === 'frase' && !isWholePhrase(joinTexts(narrow));
  return divides ? [last] : narrow;
}

/** A title of the plan that stands in a row of group heads. */
function isTitleOver(anchor: GridCell): boolean {
  if (anchor.lastColumn - anchor.column < 2) return false;
  const { kind } = readTitle(anchor.text);
  return kind === 'plan' || kind === 'componente' || kind === 'seccion' || kind === 'entidad';
}

function isWide({ column, lastColumn }: GridCell): boolean {
  return lastColumn > column;
}

function joinTexts(cells: readonly GridCell[]): string {
  return cells.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}

/** Places in the list of columns where a table begins. */
function segmentStarts(columns: readonly HeadColumn[], heads: HeadReader): readonly number[] {
  const campos = columns.map(({ leaf }) => (leaf === '' ? null : (heads.match(leaf)?.campo ?? null)));
  const starts = [0];
  for (let index = 1; index < columns.length; index += 1) {
    const campo = campos[index];
    const left = new Set(campos.slice(starts.at(-1), index));
    const first = campos.slice(starts.at(-1)).find((other) => other !== null);
    if (!campo || campo !== first || !ONCE.has(campo)) continue;
    const right = new Set(campos.slice(index));
    const again = [...left].filter((other) => other !== null && ONCE.has(other) && right.has(other));
    if (again.length >= 3 && left.has('actividad') && right.has('actividad')) starts.push(index);
  }
  return starts;
}
