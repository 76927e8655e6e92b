import { columnName, type Area } from '../workbook/address';
import type { CampoDeColumna, Columna } from './columns';
import type { TableBlock } from './table-block';

/** Where the fields of a laid out table stand. */
export class Places {
  constructor(
    private readonly columnas: readonly Columna[],
    private readonly body: TableBlock['body'],
  ) {}

  /** The cells of a field, or of it and all fields up to another, in every row of the body; null where it has no column. */
  area(from: CampoDeColumna, to: CampoDeColumna = from): Area | null {
    const [firstColumn, lastColumn] = [this.column(from), this.column(to)];
    if (firstColumn === null || lastColumn === null) return null;
    return { firstRow: this.body.first, lastRow: this.body.last, firstColumn, lastColumn };
  }

  /** "$C5": a field's cell in the first row, for a formula that moves down with the rows; an empty text without a column. */
  cell(campo: CampoDeColumna): string {
    const column = this.column(campo);
    return column === null ? '""' : `$${columnName(column)}${String(this.body.first)}`;
  }

  /** The field in the column right of another's. */
  after(campo: CampoDeColumna): CampoDeColumna | undefined {
    return this.columnas[this.column(campo) ?? this.columnas.length]?.campo;
  }

  private column(campo: CampoDeColumna): number | null {
    const index = this.columnas.findIndex((columna) => columna.campo === campo);
    return index < 0 ? null : index + 1;
  }
}
