import type { ColumnasTabla } from './assign-columns';
import { cellAt, type GridRow } from './grid';
import { numeroEscrito, partsOfNumero, readNumeros } from './read-numero';
import { splitNumero } from './split-numero';

/** The parts of the first number in some rows of a table: [2, 1]; null where there is none. */
export function firstNumero(rows: readonly GridRow[], columnas: ColumnasTabla): readonly number[] | null {
  const numeros = columnas.de.get('numero')?.[0]?.column;
  const actividades = columnas.de.get('actividad')?.[0]?.column;
  for (const row of rows) {
    const cell = numeros === undefined ? undefined : cellAt(row, numeros);
    const text = actividades === undefined ? undefined : cellAt(row, actividades)?.text;
    const split = cell || text === undefined ? null : splitNumero(text, true);
    const escrito = cell
      ? numeroEscrito(cell.cell, cell.text)
      : split && ({ kind: 'texto', texto: split.numero } as const);
    const parts = escrito ? partsOfNumero(readNumeros([escrito])[0]?.numero ?? '') : null;
    if (parts) return parts;
  }
  return null;
}

/** Whether a number comes after another as it was typed: 2.1 or 1.5 after "1.4". */
export function isAfter(parts: readonly number[] | null, typed: string | null): boolean {
  const before = partsOfTyped(typed);
  if (before === null || parts === null) return false;
  const [group = 0, item = 0] = parts;
  const [lastGroup = 0, lastItem = 0] = before;
  return group > lastGroup || (group === lastGroup && item > lastItem);
}

/** Whether a whole number is the next one: 3 after "2". */
export function isNext(parts: readonly number[] | null, typed: string | null): boolean {
  return parts !== null && parts[0] === (partsOfTyped(typed)?.[0] ?? NaN) + 1;
}

function partsOfTyped(typed: string | null): readonly number[] | null {
  return typed === null ? null : partsOfNumero(typed.replace(',', '.'));
}
