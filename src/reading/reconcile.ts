import type { ConciliacionHoja } from '../plan/plan';
import type { Renglon } from './row-ledger';

/** A text is listed to be recognised, not to be read whole. */
const LONGEST_TEXT = 300;

/** Counts the rows of a sheet, each once: the parts add up to filasConTexto whatever was read. */
export function reconcile(archivo: string, hoja: string, renglones: readonly Renglon[]): ConciliacionHoja {
  const count = (clase: Renglon['clase']): number => renglones.filter((renglon) => renglon.clase === clase).length;
  return {
    archivo,
    hoja,
    filasConTexto: renglones.length,
    actividades: count('actividad'),
    continuaciones: count('continuacion'),
    encabezados: count('encabezado'),
    titulos: count('titulo'),
    totales: count('total'),
    noEntendidas: renglones
      .filter(({ clase }) => clase === 'no-entendida')
      .map(({ fila, texto }) => ({
        fila,
        texto: texto.length > LONGEST_TEXT ? `${texto.slice(0, LONGEST_TEXT)}…` : texto,
      })),
    noLeida: null,
  };
}
