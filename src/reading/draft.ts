import type { Campo, Modo } from '../plan/actividad';
import type { GridCell } from './grid';
import { isDash } from './look-of-value';
import { esPropio, type FilaTabla } from './read-row';
import type { TablaViva } from './live-table';

/** A field of an activity while its rows are still being joined. */
export interface ValorBorrador {
  readonly campo: Campo;
  readonly index: number;
  readonly texto: string;
  readonly modo: Modo;
  readonly celda: string;
  /** Cells whose text it is made of. */
  readonly cells: readonly GridCell[];
}

/** An activity while it is being read. */
export interface Borrador {
  readonly tabla: TablaViva;
  readonly fila: number;
  readonly continuaciones: number[];
  /** The subcomponente that a line of its own gives to it. */
  readonly subtitulo: string | null;
  /** Field and place among its columns → value. */
  readonly valores: Map<string, ValorBorrador>;
}

/** Begins an activity with its first row. */
export function startDraft(fila: FilaTabla, tabla: TablaViva, subtitulo: string | null): Borrador {
  const valores = new Map<string, ValorBorrador>();
  for (const { campo, index, texto, modo, celda, cell } of fila.valores) {
    valores.set(keyOf(campo, index), { campo, index, texto, modo, celda, cells: cell ? [cell] : [] });
  }
  return { tabla, fila: fila.row.row, continuaciones: [], subtitulo, valores };
}

/** Joins the text of a further row to an activity. Returns the fields that grew. */
export function joinRow(borrador: Borrador, fila: FilaTabla, separator: ' ' | '\n'): readonly Campo[] {
  const grown: Campo[] = [];
  borrador.continuaciones.push(fila.row.row);
  for (const valor of fila.valores) {
    if (!esPropio(valor) || isDash(valor.texto)) continue;
    const key = keyOf(valor.campo, valor.index);
    const before = borrador.valores.get(key);
    if (before?.texto === valor.texto) continue;
    const cells = valor.cell ? [valor.cell] : [];
    const alone = before === undefined || isDash(before.texto);
    borrador.valores.set(key, {
      campo: valor.campo,
      index: valor.index,
      texto: alone ? valor.texto : `${before.texto}${separator}${valor.texto}`,
      modo: 'unido',
      celda: before?.celda ?? valor.celda,
      cells: alone ? cells : [...before.cells, ...cells],
    });
    grown.push(valor.campo);
  }
  return [...new Set(grown)];
}

/** The value of a field; for those with several columns, of one of them. */
export function valorBorrador(borrador: Borrador, campo: Campo, index = 0): ValorBorrador | undefined {
  return borrador.valores.get(keyOf(campo, index));
}

export function keyOf(campo: Campo, index: number): string {
  return `${campo}#${index}`;
}
