import type { ColumnasTabla } from './assign-columns';
import type { GridRow } from './grid';
import type { TablaViva } from './live-table';
import { looksLikeNumero } from './look-of-value';
import { isMembrete, type Titulo } from './read-title';
import { readTitleRow, type FilaTitulo } from './read-title-row';

const MOST_TITLES = 5;
const WIDE = 3;
const BEGINS_SMALL = /^\p{Ll}/u;

/** The row read as titles where it can be one, whatever table it stands in; rows of activities are left alone. */
export function titlesOf(row: GridRow): FilaTitulo | null {
  const { cells } = row;
  if (cells.length > MOST_TITLES || (cells.length > 2 && !cells.some(({ text }) => isMembrete(text)))) return null;
  return readTitleRow(row);
}

/**
 * Whether a row amid the rows of a table is a title and not part of an activity: a title says so itself, or it stands where a
 * title does, in the table's first column or merged over several.
 */
export function isTitleInTable(row: GridRow, fila: FilaTitulo, { columnas: tabla, firstColumn }: TablaViva): boolean {
  const numero = tabla.de.get('numero')?.[0]?.column;
  if (row.cells.some((cell) => cell.column === numero && looksLikeNumero(cell.text))) return false;
  if (!fila.entera && !fila.titulos.every(({ titulo }) => titulo.kind === 'nota')) return false;
  const furniture = fila.titulos.some(({ titulo }) => titulo.kind === 'membrete') || isTitleBand(row, fila);
  return fila.titulos.every(({ titulo, text, column, lastColumn }) => {
    const first = column <= firstColumn || isFirstUsed(column, tabla);
    const wide = lastColumn - column + 1 >= Math.min(WIDE, tabla.columnas.length);
    const campo = tabla.campo.get(column);
    // The second half of a text that was broken over two pages begins with a small letter.
    if (BEGINS_SMALL.test(text) && titulo.kind !== 'membrete') return false;
    if (wide && row.cells.length === 1) return true;
    return isTitleAt(titulo, {
      first,
      campo: campo ?? null,
      furniture,
      capitals: text === text.toUpperCase(),
      alone: row.cells.length === 1,
    });
  });
}

/** A wide title with words beside it: "PLAN ANTICORRUPCIÓN ... | SEGUIMIENTO". */
function isTitleBand(row: GridRow, { titulos }: FilaTitulo): boolean {
  const [first] = titulos;
  return (
    row.cells.length > 1 &&
    first !== undefined &&
    first.lastColumn - first.column + 1 >= WIDE &&
    first.titulo.kind === 'plan'
  );
}

interface Place {
  readonly first: boolean;
  readonly campo: string | null;
  readonly furniture: boolean;
  readonly capitals: boolean;
  readonly alone: boolean;
}

function isTitleAt(titulo: Titulo, { first, campo, furniture, capitals, alone }: Place): boolean {
  switch (titulo.kind) {
    case 'membrete':
    case 'firma':
      return true;
    case 'nota':
      return alone;
    case 'componente':
      return alone && campo !== 'componente' && (titulo.claro || (first && capitals));
    case 'seccion':
      return alone;
    case 'dependencia':
      return alone && first && titulo.segura && campo !== 'dependencia' && campo !== 'responsable';
    case 'sin-actividades':
      return alone && first;
    case 'entidad':
    case 'plan':
    case 'corte':
      return furniture || (alone && (first || (capitals && titulo.kind !== 'corte')));
    case 'subcomponente':
      return furniture;
    case 'otra':
      return false;
  }
}

function isFirstUsed(column: number, tabla: ColumnasTabla): boolean {
  return tabla.columnas.find(({ campo }) => campo !== null)?.column === column;
}

/** Whether a row below a head is plainly no row of its table, so that it does not count in what the columns hold. */
export function isTitleRowForProfile(row: GridRow): boolean {
  const fila = titlesOf(row);
  return (
    fila !== null && fila.entera && fila.titulos.every(({ titulo }) => titulo.kind !== 'dependencia' || titulo.segura)
  );
}
