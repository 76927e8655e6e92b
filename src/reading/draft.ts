import type { Campo } from '../plan/actividad';
import type { TablaViva } from './live-table';
import type { Blanca } from './grid';
import { isDash } from './look-of-value';
import { esPropio, type FilaTabla, type Valor } from './read-row';

/** An activity while its rows are being joined. */
export interface Borrador {
  readonly tabla: TablaViva;
  readonly fila: number;
  readonly continuaciones: number[];
  /** The subcomponente that a line of its own gives to it. */
  readonly subtitulo: string | null;
  readonly valores: Map<string, Valor>;
  /** See GridRow. */
  readonly blancas: readonly Blanca[];
}

/** Begins an activity with its first row. */
export function startDraft(fila: FilaTabla, tabla: TablaViva, subtitulo: string | null): Borrador {
  const valores = new Map(fila.valores.map((valor) => [keyOf(valor.campo, valor.index), valor]));
  return { tabla, fila: fila.row.row, continuaciones: [], subtitulo, valores, blancas: fila.row.blancas };
}

/** Joins the text of a further row to an activity. Returns the fields that grew. */
export function joinRow(borrador: Borrador, fila: FilaTabla, separator: ' ' | '\n'): readonly Campo[] {
  const grown = new Set<Campo>();
  borrador.continuaciones.push(fila.row.row);
  for (const valor of fila.valores) {
    if (!esPropio(valor) || isDash(valor.texto)) continue;
    const key = keyOf(valor.campo, valor.index);
    const before = borrador.valores.get(key);
    if (before?.texto === valor.texto) {
      borrador.valores.set(key, { ...before, iguales: [...(before.iguales ?? []), ...valor.cells] });
      continue;
    }
    const first = before === undefined || isDash(before.texto);
    borrador.valores.set(key, {
      ...valor,
      texto: first ? valor.texto : `${before.texto}${separator}${valor.texto}`,
      modo: 'unido',
      ...(before?.iguales ? { iguales: before.iguales } : {}),
      cells: first ? valor.cells : [...before.cells, ...valor.cells],
    });
    grown.add(valor.campo);
  }
  return [...grown];
}

/** The value of a field; for those with several columns, of one of them. */
export function valorBorrador(borrador: Borrador, campo: Campo, index = 0): Valor | undefined {
  return borrador.valores.get(keyOf(campo, index));
}

function keyOf(campo: Campo, index: number): string {
  return index === 0 ? campo : `${campo}#${index}`;
}
