import type { Day } from '../dates/day';
import { SEGUIMIENTO_OCI } from '../messages/consolidado-hojas';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAt, dayIn, numberOf, textOf } from './snapshot-cells';

/** What «Seguimiento OCI» says of a componente at one of the year's cut-offs. */
export interface SeguimientoAnterior {
  /** 1 for the first cut-off of the year. */
  readonly numero: number;
  /** null: all of them together. */
  readonly componente: number | null;
  readonly fecha: Day;
  readonly programadas: number;
  readonly cumplidas: number;
  readonly observaciones: string;
  readonly noReportan: string;
}

type Fila = (column: number) => ReturnType<typeof cellAt>;

/** The blocks of an earlier «Seguimiento OCI» that are filled in: those with a date. */
export function readSeguimientos({ rows }: SheetSnapshot): readonly SeguimientoAnterior[] {
  const blocks: { componente: number | null; filas: Map<string, Fila> }[] = [];
  for (const row of rows) {
    const label = textOf(cellAt(row, 1));
    const componente = /^Componente (\d+):/.exec(label);
    if (componente) blocks.push({ componente: Number(componente[1]), filas: new Map() });
    else if (label === SEGUIMIENTO_OCI.todos) blocks.push({ componente: null, filas: new Map() });
    else blocks.at(-1)?.filas.set(label, (column) => cellAt(row, column));
  }
  return blocks.flatMap(({ componente, filas }) => {
    const at = (label: string, column: number) => filas.get(label)?.(column);
    return COLUMNS.flatMap((column): SeguimientoAnterior[] => {
      const fecha = dayIn(at(SEGUIMIENTO_OCI.fecha, column));
      if (fecha === null) return [];
      return [
        {
          numero: column - 1,
          componente,
          fecha,
          programadas: numberOf(at(SEGUIMIENTO_OCI.programadas, column)),
          cumplidas: numberOf(at(SEGUIMIENTO_OCI.cumplidas, column)),
          observaciones: textOf(at(SEGUIMIENTO_OCI.observaciones, column)),
          noReportan: textOf(at(SEGUIMIENTO_OCI.noReportan, column)),
        },
      ];
    });
  });
}

/** Columns that a year's cut-offs may take: at most one a month. */
const COLUMNS = Array.from({ length: 12 }, (_, index) => index + 2);
