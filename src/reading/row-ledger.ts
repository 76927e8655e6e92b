import { nameOf, rowText, type GridRow } from './grid';
import { hallazgo, type HallazgoHoja } from './hallazgos';
import type { TablaViva } from './live-table';

/** What a row with text was understood as; each is one of these. */
export type ClaseRenglon = 'actividad' | 'continuacion' | 'encabezado' | 'titulo' | 'total' | 'no-entendida';

export interface Renglon {
  readonly fila: number;
  readonly clase: ClaseRenglon;
  readonly texto: string;
}

interface Asiento {
  readonly row: GridRow;
  clase: ClaseRenglon;
  tabla: TablaViva | null;
  /** Whether a table stands above it: what is not understood there is spoken of. */
  readonly trasTabla: boolean;
}

/** Books each row with text once. */
export class RowLedger {
  private readonly asientos: Asiento[] = [];

  /** Books a row; the table is that of an activity or of its continuation. */
  book(row: GridRow, clase: ClaseRenglon, tabla: TablaViva | null, trasTabla: boolean): void {
    this.asientos.push({ row, clase, tabla, trasTabla });
  }

  /** A row booked before turns out to begin an activity. */
  rebook(fila: number, tabla: TablaViva): void {
    for (let index = this.asientos.length - 1; index >= 0; index -= 1) {
      const asiento = this.asientos[index];
      if (asiento?.row.row !== fila) continue;
      Object.assign(asiento, { clase: 'actividad', tabla });
      return;
    }
  }

  /** All rows, in order. Those of tables that a person left out are not understood. */
  renglones(fuera: ReadonlySet<TablaViva>): readonly Renglon[] {
    return this.asientos.map(({ row, clase, tabla }) => ({
      fila: row.row,
      clase: tabla && fuera.has(tabla) ? 'no-entendida' : clase,
      texto: clase === 'no-entendida' || tabla ? rowText(row) : '',
    }));
  }

  /** Rows below a table that were not understood. */
  hallazgos(): readonly HallazgoHoja[] {
    return this.asientos
      .filter(({ clase, trasTabla }) => clase === 'no-entendida' && trasTabla)
      .map(({ row }) => {
        const celda = row.cells[0] ? nameOf(row.cells[0]) : null;
        return hallazgo('fila-no-entendida', row.row, celda, { texto: rowText(row) });
      });
  }
}
