import { CAMPOS, type Campo } from '../plan/actividad';
import type { AjusteHoja } from './read-sheet';

/** A person's changes to how a workbook is read. */
export interface AjusteLectura {
  /** "hoja!columna" (the column by its number, from 1) → the field it holds, or null: none of the form's. */
  readonly columnas: Readonly<Record<string, Campo | null>>;
  /** "hoja!primeraFila" of tables that are none: their rows are not read. */
  readonly tablasFuera: readonly string[];
}

export const SIN_AJUSTE: AjusteLectura = { columnas: {}, tablasFuera: [] };

/** The changes that concern one sheet. Keys that name no sheet, column or field are of no effect. */
export function ajusteDeHoja(ajuste: AjusteLectura, hoja: string): AjusteHoja {
  const prefix = `${hoja}!`;
  const numberAfter = (key: string): number => (key.startsWith(prefix) ? Number(key.slice(prefix.length)) : NaN);
  const columnas = Object.entries(ajuste.columnas)
    .map(([key, campo]) => [numberAfter(key), campo] as const)
    .filter(([column, campo]) => Number.isInteger(column) && (campo === null || CAMPOS.includes(campo)));
  return {
    columnas: new Map(columnas),
    tablasFuera: new Set(ajuste.tablasFuera.map(numberAfter).filter(Number.isInteger)),
  };
}
