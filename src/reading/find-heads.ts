import type { Campo } from '../plan/actividad';
import { cellAt, coverAt, type Grid, type GridCell, type GridRow } from './grid';
import { FRASES } from './head-lexicon';
import { isWholePhrase, type HeadMatch, type HeadReader } from './match-head';
import type { Progreso } from './progress';
import { wordsOf } from './words';

/** Rows of a head, as places in grid.rows. */
export interface HeadBlock {
  readonly first: number;
  readonly last: number;
}

const MAX_HEAD_ROWS = 4;
const FEW_HEADS = 4;
const LETTERS_LOOKED_AT = 40;
const LETTERS_OF_BEGINNING = 4;
const BEGINS_SMALL = /^\p{Ll}/u;
const MAX_HEAD_LENGTH = 140;
const MAX_SUBHEAD_LENGTH = 80;
/** How the first words of heads begin: enough to tell them from most texts though a blank or a slip follows. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  FRASES.flatMap(({ campo, frases }) => (campo === null ? [] : frases.map((frase) => beginningOf(frase)))),
);
/** Fields that a table of two or three columns has beside its activities. */
const COMPANIONS: ReadonlySet<Campo> = new Set<Campo>([
  'numero', 'subcomponente', 'meta', 'responsable', 'fechaProgramada', 'fechaFin', 'seguimiento', 'estado', 'avance',
]); // prettier-ignore

/** Finds the heads of all tables of a sheet, from top to bottom; none overlap. */
export function* findHeadsSteps(
  grid: Grid,
  heads: HeadReader,
  progreso: Progreso,
): Generator<void, readonly HeadBlock[], void> {
  const blocks: HeadBlock[] = [];
  let free = 0;
  for (let index = 0; index < grid.rows.length; index += 1) {
    if (progreso.advance()) yield;
    const row = grid.rows[index];
    if (!row || index < free || !isHeadRow(row, heads)) continue;
    const last = extendDown(grid.rows, index, heads);
    const first = extendUp(grid.rows, index, free, heads);
    blocks.push({ first, last });
    free = last + 1;
  }
  return blocks;
}

/** Whether a row names enough of the form's fields to be the head of a table. */
function isHeadRow(row: GridRow, heads: HeadReader): boolean {
  if (!mayBeHead(row)) return false;
  const matches = row.cells.map(({ text }) => heads.match(text));
  const sure = campos(matches.filter((match) => match?.por === 'frase'));
  const all = campos(matches);
  const share = matches.filter((match) => match !== null).length / row.cells.length;
  if (sure.size >= 4) return share >= 0.5;
  if (!all.has('actividad') || share < 0.6) return false;
  if (sure.size >= 2 && all.size >= 3) return true;
  return sure.size === 2 && row.cells.length <= 4 && [...sure].some((campo) => COMPANIONS.has(campo));
}

/** A quick look, as most rows of a sheet are none: short texts, most of them made of words of heads. */
function mayBeHead({ cells }: GridRow): boolean {
  if (cells.length < 2 || cells.some(({ text }) => text.length > MAX_HEAD_LENGTH)) return false;
  // A date may stand over a follow-up, at the right of other heads.
  const typed = cells.findIndex(isTypedValue);
  if (typed >= 0 && typed < FEW_HEADS) return false;
  const familiar = cells.filter(({ text }) => isFamiliar(text));
  if (familiar.length >= FEW_HEADS) return true;
  const exact = familiar.some(({ text }) => isWholePhrase(text));
  return exact && familiar.length >= 2 && 2 * familiar.length >= cells.length;
}

/** The last row of the head that begins in a row: merged heads reach down, and subheads stand below. */
function extendDown(rows: readonly GridRow[], seed: number, heads: HeadReader): number {
  let last = seed;
  while (last + 1 < rows.length && last + 1 - seed < MAX_HEAD_ROWS) {
    const row = rows[last + 1];
    if (!row || !isSubheadRow(row, rows.slice(seed, last + 1), heads)) break;
    last += 1;
  }
  return last;
}

function isSubheadRow(row: GridRow, above: readonly GridRow[], heads: HeadReader): boolean {
  if (row.cells.some((cell) => cell.text.length > MAX_SUBHEAD_LENGTH || isTypedValue(cell))) return false;
  const first = above[0]?.row ?? row.row;
  const covering = new Set(
    row.covers.map(({ anchor }) => anchor).filter((anchor) => anchor.row >= first && anchor.row < row.row),
  );
  if (covering.size >= 2) return true;
  // The second half of a row begins with a small letter, a head does not unless all of them do.
  const small = above[0]?.cells.every(({ text }) => BEGINS_SMALL.test(text)) ?? false;
  return row.cells.every((cell) => (small || !BEGINS_SMALL.test(cell.text)) && isSubhead(cell, above, heads));
}

/** A cell under a head: its second half ("Meta o" over "Producto"), or what divides it (INICIO under "Fecha realización"). */
function isSubhead(cell: GridCell, above: readonly GridRow[], heads: HeadReader): boolean {
  const over = anchorsAbove(cell.column, above);
  const alone = heads.match(cell.text);
  if (over.length === 0) return alone?.por === 'frase' && alone.campo !== null && isWholePhrase(cell.text);
  const upper = heads.match(over.map(({ text }) => text).join(' '));
  const joined = [...over.map(({ text }) => text), cell.text].join(' ');
  const campo = heads.match(joined)?.campo;
  if ((upper === null || upper.campo === campo) && isWholePhrase(joined)) return true;
  if (alone?.por !== 'frase') return false;
  const isWide = over.some(({ column, lastColumn }) => lastColumn > column);
  return isWide || (upper?.campo !== null && upper !== null && (DIVISIONS[upper.campo] ?? []).includes(alone.campo));
}

/** What a head may be divided into where its merge over the columns is lost. */
const DIVISIONS: Readonly<Partial<Record<Campo, readonly (Campo | null)[]>>> = {
  fechaProgramada: ['fechaInicio', 'fechaFin'],
  actividad: ['numero', 'actividad'],
  subcomponente: ['numero', 'subcomponente'],
  seguimiento: ['seguimiento', 'avance', 'estado', 'evidencia', 'actividad', 'fechaProgramada', null],
};

/** Heads of the rows above in the same column, or merged over it. */
function anchorsAbove(column: number, above: readonly GridRow[]): readonly GridCell[] {
  return [...new Set(above.flatMap((row) => cellAt(row, column) ?? coverAt(row, column) ?? []))];
}

/** The first row of the head: rows of group heads above it ("Seguimiento 1 OCI", "Fecha realización"). */
function extendUp(rows: readonly GridRow[], seed: number, free: number, heads: HeadReader): number {
  let first = seed;
  while (first > free && seed - first + 1 < MAX_HEAD_ROWS) {
    const row = rows[first - 1];
    const below = rows[first];
    if (!row || !below || !isGroupRow(row, below, heads)) break;
    first -= 1;
  }
  return first;
}

function isGroupRow(row: GridRow, below: GridRow, heads: HeadReader): boolean {
  if (row.cells.some((cell) => cell.text.length > MAX_SUBHEAD_LENGTH || isTypedValue(cell))) return false;
  const leftmost = below.cells[0]?.column ?? 1;
  const rightmost = below.cells.at(-1)?.lastColumn ?? leftmost;
  const width = rightmost - leftmost + 1;
  const [only, second] = row.cells;
  if (only && !second && (only.column <= leftmost || only.lastColumn - only.column + 1 > 0.6 * width)) return false;
  const groups = row.cells.filter((cell) => {
    if (cell.column < leftmost || cell.column > rightmost) return false;
    const match = heads.match(cell.text);
    if (match === null) return false;
    const under = below.cells.filter((other) => other.column >= cell.column && other.column <= cell.lastColumn);
    return cell.lastColumn > cell.column || under.some(({ text }) => needsGroup(heads.match(text)));
  });
  if (groups.length === row.cells.length) return true;
  // Titles of the plan over the rest of the columns: "FORMULACIÓN DEL PLAN | SEGUIMIENTO".
  const rest = row.cells.filter((cell) => !groups.includes(cell));
  const known = groups.length > 0 || row.cells.some((cell) => heads.match(cell.text)?.por === 'frase');
  return (
    known &&
    row.cells.length > 1 &&
    rest.every((cell) => cell.lastColumn > cell.column || heads.match(cell.text) !== null)
  );
}

/** A subhead that says little without the head above it: INICIO, FIN, or a word that is no head at all. */
function needsGroup(match: HeadMatch | null): boolean {
  return match === null || match.campo === 'fechaInicio' || match.campo === 'fechaFin';
}

/** A value that no head has: a date, or a number such as 1.1, be it alone or before a text. */
function isTypedValue({ cell, text }: GridCell): boolean {
  return cell.kind === 'date' || /^\d+[.,]\d+(?![\d/])/.test(text);
}

function campos(matches: readonly (HeadMatch | null)[]): ReadonlySet<Campo> {
  return new Set(matches.flatMap((match) => match?.campo ?? []));
}

/** A quick look: whether a text begins as a head does. */
function isFamiliar(text: string): boolean {
  return BEGINNINGS.has(beginningOf(text));
}

/** The first letters of the first word that carries meaning. */
function beginningOf(text: string): string {
  return wordsOf(text.slice(0, LETTERS_LOOKED_AT))[0]?.slice(0, LETTERS_OF_BEGINNING) ?? '';
}
