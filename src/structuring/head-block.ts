import { serialOfDay } from '../dates/serial';
import { FORMULARIO } from '../messages/estructurar';
import type { Componente } from '../plan/componente';
import { cellName, type Area } from '../workbook/address';
import type { CellContent, CellSpec, RowSpec } from '../workbook/spec';
import type { StyleName } from '../workbook/styles';
import type { Columna } from './columns';
import { nameFor, type Formulario } from './formulario';

/** Rows of the head block; the first table begins below. */
export const HEAD_ROWS = 3;
/** Name of the one cell in a workbook where the corte is written; the other sheets repeat it. */
const CORTE_NAME = 'PAAC_Corte';
const ROW_HEIGHTS = [24, 21, 30] as const;
/** Characters that the label of the dependencia, and its name beside it, need at least. */
const LABEL_WIDTH = 13;
const NAME_WIDTH = 30;
/** Columns of the block's right part: the last of every table are Estado, % de avance and Evidencia. */
const RIGHT = 3;

export interface HeadBlock {
  readonly rows: readonly RowSpec[];
  readonly merges: readonly Area[];
  /** The corte's cell: "$I$3". */
  readonly corte: string;
  readonly names: readonly { readonly name: string; readonly area: Area }[];
}

interface Box {
  readonly row: number;
  readonly lastRow?: number;
  readonly first: number;
  readonly last: number;
  readonly style: StyleName;
  readonly content?: CellContent;
}

/**
 * The form's head: entity and dependencia on the left, plan and component in the middle, code, version and corte on the
 * right. The corte is typed on the first sheet; the others show it.
 */
export function headBlock(
  formulario: Formulario,
  componente: Componente,
  columnas: readonly Columna[],
  isFirst: boolean,
): HeadBlock {
  const { entidad, nit, dependencia, catalogo, vigencia, codigo, version, corte, juego } = formulario;
  const width = columnas.length;
  const label = columnsThatHold(columnas, LABEL_WIDTH);
  const left = label + columnsThatHold(columnas.slice(label), NAME_WIDTH);
  const middle = { first: left + 1, last: width - RIGHT };
  const right = { first: width - RIGHT + 1, last: width };
  const corteName = nameFor(CORTE_NAME, juego);
  const boxes: readonly Box[] = [
    {
      row: 1,
      lastRow: dependencia === null ? HEAD_ROWS : 1,
      first: 1,
      last: left,
      style: 'marco-titulo',
      content: text(FORMULARIO.entidad(entidad, nit)),
    },
    { row: 1, ...middle, style: 'marco-titulo', content: text(FORMULARIO.titulo(catalogo.nombre, vigencia)) },
    { row: 1, ...right, style: 'marco-dato', content: text(FORMULARIO.codigo(codigo)) },
    ...(dependencia === null
      ? []
      : [
          {
            row: 2,
            lastRow: HEAD_ROWS,
            first: 1,
            last: label,
            style: 'marco-etiqueta' as const,
            content: text(FORMULARIO.dependencia),
          },
          {
            row: 2,
            lastRow: HEAD_ROWS,
            first: label + 1,
            last: left,
            style: 'marco-dato' as const,
            content: text(dependencia),
          },
        ]),
    { row: 2, ...middle, style: 'marco-titulo', content: text(FORMULARIO.componente(componente)) },
    { row: 2, ...right, style: 'marco-dato', content: text(FORMULARIO.version(version)) },
    { row: 3, ...middle, style: 'marco-nota', content: text(FORMULARIO.convenciones) },
    { row: 3, first: right.first, last: right.first, style: 'marco-etiqueta', content: text(FORMULARIO.corte) },
    {
      row: 3,
      first: right.first + 1,
      last: width,
      style: 'dato-editable',
      content: isFirst
        ? { kind: 'date', day: corte }
        : { kind: 'formula', formula: `IFERROR(${corteName},"")`, cached: serialOfDay(corte) },
    },
  ];
  const corteCell = { row: 3, column: right.first + 1 };
  return {
    rows: ROW_HEIGHTS.map((height, index) => ({
      row: index + 1,
      height,
      cells: boxes.flatMap((box) => cellsOf(box, index + 1)),
    })),
    merges: boxes.flatMap((box) => (isSingle(box) ? [] : [areaOf(box)])),
    corte: cellName(corteCell.row, corteCell.column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2'),
    names: isFirst
      ? [
          {
            name: corteName,
            area: { firstRow: 3, lastRow: 3, firstColumn: corteCell.column, lastColumn: corteCell.column },
          },
        ]
      : [],
  };
}

/** How many columns from the left are at least so wide together. */
function columnsThatHold(columnas: readonly Columna[], characters: number): number {
  let count = 0;
  for (let sum = 0; sum < characters && count < columnas.length; count += 1) sum += columnas[count]?.width ?? 0;
  return count;
}

function text(value: string): CellContent {
  return { kind: 'text', text: value };
}

function isSingle({ first, last, row, lastRow = row }: Box): boolean {
  return first === last && row === lastRow;
}

function areaOf({ row, lastRow = row, first, last }: Box): Area {
  return { firstRow: row, lastRow, firstColumn: first, lastColumn: last };
}

/** The cells of a box in a row: the content in its first, the style in all, so that its frame is whole. */
function cellsOf({ row, lastRow = row, first, last, style, content }: Box, inRow: number): readonly CellSpec[] {
  if (inRow < row || inRow > lastRow) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    column: first + index,
    style,
    ...(content && inRow === row && index === 0 && { content }),
  }));
}
