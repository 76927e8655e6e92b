import { PANEL } from '../../messages/panel';
import type { Donde } from '../../plan/hallazgo';

/** A place as a person reads it: "Hoja 1 › F12"; "" for the whole workbook. */
export function placeOf({ hoja, fila, celda }: Donde): string {
  const inSheet = celda ?? (fila === null ? null : PANEL.fila(fila));
  return [hoja, inSheet].filter((part) => part !== null).join(' › ');
}

/** The cell to go to: the finding's own, else the first of its row, else the sheet's first; null without a sheet. */
export function cellOf({ hoja, fila, celda }: Donde): { readonly sheet: string; readonly cell: string } | null {
  return hoja === null ? null : { sheet: hoja, cell: celda ?? `A${fila ?? 1}` };
}
