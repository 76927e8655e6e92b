import { classifyRow, type ClaseFila } from './classify-row';
import { joinRow, startDraft, valorBorrador, type Borrador } from './draft';
import type { ColumnasTabla } from './assign-columns';
import { nameOf, rowText, type GridCell, type GridRow } from './grid';
import { hallazgo, type HallazgoHoja } from './hallazgos';
import { cellsOfTable, type TablaViva } from './live-table';
import type { OpenTables } from './open-tables';
import { readRow, valorDe, type FilaTabla } from './read-row';
import type { RowLedger } from './row-ledger';
import type { SheetContext } from './sheet-context';

/** A row with a number and no activity. */
interface Espacio {
  readonly tabla: TablaViva;
  readonly fila: FilaTabla;
}

/** Reads the rows of the tables that stand open into activities. */
export class TableRows {
  readonly borradores: Borrador[] = [];
  readonly hallazgos: HallazgoHoja[] = [];
  /** For each table, the columns that hold text of no field, with the first cell of it. */
  readonly sueltas = new Map<ColumnasTabla, Map<number, GridCell>>();
  /** By side: a row just read with a number and no activity, whose text may come in the next row. */
  private readonly espacios = new Map<number, Espacio>();

  constructor(
    private readonly context: SheetContext,
    private readonly tables: OpenTables,
    private readonly ledger: RowLedger,
  ) {}

  /** Reads a row as one of a table's; `next`: the row below it, unless another head begins there. */
  read(row: GridRow, next: GridRow | null, tabla: TablaViva): ClaseFila {
    const cells = cellsOfTable(row, tabla);
    if (cells.length === 0) return 'no-entendida';
    const fila = readRow(row, cells, tabla.columnas);
    this.noteLoose(fila, cells, tabla.columnas);
    const anterior = this.tables.ultimos.get(tabla.lado) ?? null;
    const clase = classifyRow(fila, {
      tabla,
      anterior,
      cerrada: this.context.cerrada,
      trasSalto: this.context.salto,
      siguiente: () => next && readRow(next, cellsOfTable(next, tabla), tabla.columnas),
    });
    const espacio = this.espacios.get(tabla.lado);
    this.espacios.delete(tabla.lado);
    const awaited = espacio?.tabla.cadena === tabla.cadena && !tabla.columnas.formulario && !valorDe(fila, 'numero');
    if (awaited && (clase === 'actividad' || clase === 'continuacion')) return this.joinSpace(espacio, fila);
    if (clase === 'actividad') this.begin(fila, tabla);
    if (clase === 'continuacion' && anterior) this.join(anterior, fila, ' ');
    if (clase === 'renglon' && anterior) this.join(anterior, fila, '\n');
    if (clase === 'subtitulo') this.context.subtitulo = valorDe(fila, 'subcomponente')?.texto ?? null;
    const waits = clase === 'espacio' && valorDe(fila, 'numero')?.modo === 'leido' && !valorDe(fila, 'actividad');
    if (waits) this.espacios.set(tabla.lado, { tabla, fila });
    return clase;
  }

  /** A number whose activity's text stands in the next row: both are one activity. */
  private joinSpace(espacio: Espacio, fila: FilaTabla): ClaseFila {
    this.ledger.rebook(espacio.fila.row.row, espacio.tabla);
    this.join(this.begin(espacio.fila, espacio.tabla), fila, ' ');
    return 'continuacion';
  }

  private begin(fila: FilaTabla, tabla: TablaViva): Borrador {
    const borrador = startDraft(fila, tabla, this.context.subtitulo);
    if (valorBorrador(borrador, 'subcomponente')) this.context.subtitulo = null;
    this.borradores.push(borrador);
    this.tables.note(borrador);
    tabla.actividades += 1;
    if (tabla.primeraFila === 0) tabla.primeraFila = fila.row.row;
    this.pass(fila, tabla);
    return borrador;
  }

  private join(borrador: Borrador, fila: FilaTabla, separator: ' ' | '\n'): void {
    const campos = joinRow(borrador, fila, separator);
    this.pass(fila, borrador.tabla);
    const { row } = fila;
    const celda = row.cells[0] ? nameOf(row.cells[0]) : null;
    const params = { unidaA: borrador.fila, campos, texto: rowText(row) };
    this.hallazgos.push(hallazgo('fila-de-continuacion', row.row, celda, params));
  }

  private noteLoose({ movidas }: FilaTabla, cells: readonly GridCell[], columnas: ColumnasTabla): void {
    const moved = new Set(movidas.map(({ desde }) => desde));
    for (const cell of cells) {
      if (columnas.campo.has(cell.column) || moved.has(nameOf(cell))) continue;
      const loose = this.sueltas.get(columnas) ?? new Map<number, GridCell>();
      if (!loose.has(cell.column)) this.sueltas.set(columnas, loose.set(cell.column, cell));
    }
  }

  private pass({ row, movidas }: FilaTabla, tabla: TablaViva): void {
    tabla.ultimaFila = Math.max(tabla.ultimaFila, row.row);
    this.context.passRow();
    const [first] = movidas;
    if (!first) return;
    const params = {
      campos: movidas.map(({ campo }) => campo),
      desde: movidas.map(({ desde }) => desde),
      hacia: movidas.map(({ hacia }) => hacia),
    };
    this.hallazgos.push(hallazgo('celda-desplazada', row.row, first.desde, params));
  }
}
