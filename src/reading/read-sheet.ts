import type { Campo } from '../plan/actividad';
import { cellName } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { isTitleInTable, titlesOf } from './accept-title';
import type { ColumnasTabla } from './assign-columns';
import type { ClaseFila } from './classify-row';
import type { Borrador } from './draft';
import { findHeadsSteps } from './find-heads';
import { gridSteps, type GridCell, type GridRow } from './grid';
import { hallazgo, type HallazgoHoja } from './hallazgos';
import { isTotalRow } from './is-total-row';
import { keptTables, type TablaViva } from './live-table';
import type { HeadReader } from './match-head';
import { OpenTables } from './open-tables';
import { prepareTablesSteps, type BloquePreparado } from './prepare-tables';
import type { Progreso } from './progress';
import type { Titulo } from './read-title';
import { readTitleRow, type FilaTitulo } from './read-title-row';
import { RowLedger, type ClaseRenglon, type Renglon } from './row-ledger';
import { SheetContext } from './sheet-context';
import { TableRows } from './table-rows';

/** A sheet as read, before the other sheets tell what it does not say itself. */
export interface HojaLeida {
  readonly hoja: string;
  readonly tablas: readonly TablaViva[];
  readonly borradores: readonly Borrador[];
  readonly renglones: readonly Renglon[];
  /** All titles, from top to bottom. */
  readonly titulos: readonly { readonly titulo: Titulo; readonly text: string }[];
  /** For each table, the columns that hold text of no field, with the first cell of it. */
  readonly sueltas: ReadonlyMap<ColumnasTabla, ReadonlyMap<number, GridCell>>;
  readonly hallazgos: readonly HallazgoHoja[];
}

export interface AjusteHoja {
  /** Column → field that a person gave it; null: none. */
  readonly columnas: ReadonlyMap<number, Campo | null>;
  /** First rows of tables that a person left out. */
  readonly tablasFuera: ReadonlySet<number>;
}

/** Reads a sheet: its tables wherever they stand, row by row, each row with text counted once. */
export function* readSheetSteps(
  sheet: SheetSnapshot,
  archivo: string,
  ajuste: AjusteHoja,
  heads: HeadReader,
  progreso: Progreso,
): Generator<void, HojaLeida, void> {
  const grid = yield* gridSteps(sheet, progreso);
  const found = yield* findHeadsSteps(grid, heads, progreso);
  const columns = { pedidos: ajuste.columnas, formulario: sheet.mark !== null };
  const blocks = yield* prepareTablesSteps(grid, found, heads, columns, progreso);
  const reading = new SheetReading(sheet.name, archivo, grid.rows);
  let at = 0;
  for (const [index, row] of grid.rows.entries()) {
    if (progreso.advance()) yield;
    const block = blocks[at];
    if (!block || index < block.head.first) {
      reading.readRow(index, row, index + 1 === block?.head.first);
      continue;
    }
    reading.readHead(row, block);
    if (index < block.head.last) continue;
    reading.tables.open(block);
    reading.context.salto = true;
    at += 1;
  }
  return reading.result(ajuste.tablasFuera);
}

/** Reading of one sheet from top to bottom. */
class SheetReading {
  readonly context = new SheetContext();
  readonly ledger = new RowLedger();
  readonly tables: OpenTables;
  private readonly tableRows: TableRows;
  private readonly titulos: { titulo: Titulo; text: string }[] = [];
  private readonly hallazgos: HallazgoHoja[] = [];

  constructor(
    private readonly hoja: string,
    archivo: string,
    private readonly rows: readonly GridRow[],
  ) {
    this.tables = new OpenTables(hoja, archivo, rows, this.context);
    this.tableRows = new TableRows(this.context, this.tables, this.ledger);
  }

  /** Reads a row of a head. One that stands over no activities (a summary by component) ends the table above it. */
  readHead(row: GridRow, { tablas }: BloquePreparado): void {
    this.ledger.book(row, tablas.length > 0 ? 'encabezado' : 'no-entendida', null, this.tables.tablas.length > 0);
  }

  /** Reads a row that is no head. `last`: the next one is. */
  readRow(index: number, row: GridRow, last: boolean): void {
    const [first] = this.tables.abiertas;
    if (!first) {
      this.ledger.book(row, this.readOutside(row), null, this.tables.tablas.length > 0);
      return;
    }
    const clase = this.readAsTitle(index, row, first);
    if (clase !== null) this.ledger.book(row, clase, null, true);
    else this.readInTables(index, row, last);
  }

  result(tablasFuera: ReadonlySet<number>): HojaLeida {
    const fuera = new Set(this.tables.tablas.filter(({ primeraFila }) => tablasFuera.has(primeraFila)));
    for (const tabla of fuera) tabla.actividades = 0;
    const isOut = (fila: number): boolean =>
      [...fuera].some(({ primeraFila, ultimaFila }) => fila >= primeraFila && fila <= ultimaFila);
    const hallazgos = [...this.hallazgos, ...this.tableRows.hallazgos, ...this.ledger.hallazgos()];
    return {
      hoja: this.hoja,
      tablas: keptTables(this.tables.tablas),
      borradores: this.tableRows.borradores.filter(({ tabla }) => !fuera.has(tabla)),
      renglones: this.ledger.renglones(fuera),
      titulos: this.titulos,
      sueltas: this.tableRows.sueltas,
      hallazgos: hallazgos.filter(({ fila }) => fila === null || !isOut(fila)),
    };
  }

  /** A row amid the rows of a table that is none of them: a title, a note or a total. */
  private readAsTitle(index: number, row: GridRow, first: TablaViva): ClaseRenglon | null {
    const titles = titlesOf(row);
    if (titles && (isTitleInTable(row, titles, first) || this.isOfficeInCapitals(titles, index, first))) {
      this.takeTitles(titles, row.row, this.context.salto);
      return titles.titulos.every(({ titulo }) => titulo.kind === 'nota') ? 'no-entendida' : 'titulo';
    }
    return !first.columnas.formulario && isTotalRow(row) ? 'total' : null;
  }

  private readInTables(index: number, row: GridRow, last: boolean): void {
    if (this.context.fresco) this.tables.reopen(index);
    const next = last ? null : (this.rows[index + 1] ?? null);
    const clases = this.tables.abiertas.map((tabla) => this.tableRows.read(row, next, tabla));
    const clase = this.strongest(clases, row, last);
    const place = Math.max(0, clases.indexOf('actividad'));
    const tabla = clase === 'actividad' || clase === 'continuacion' ? (this.tables.abiertas[place] ?? null) : null;
    this.ledger.book(row, clase, tabla, true);
  }

  /** A row above all tables: titles, or a text that is none. */
  private readOutside(row: GridRow): ClaseRenglon {
    const titles = titlesOf(row) ?? readTitleRow(row);
    const known = isMostlyTitles(titles);
    if (known) this.takeTitles(titles, row.row, true);
    if (known || isHeading(row)) return 'titulo';
    return isTotalRow(row) ? 'total' : 'no-entendida';
  }

  /** At the head of a page amid the sheet, a line in capitals alone in the first column, with another title below, names an office. */
  private isOfficeInCapitals({ titulos }: FilaTitulo, index: number, { firstColumn }: TablaViva): boolean {
    const [only, second] = titulos;
    if (!this.context.salto || !only || second || only.titulo.kind !== 'dependencia' || only.column > firstColumn)
      return false;
    const below = this.rows[index + 1];
    return below !== undefined && titlesOf(below)?.entera === true;
  }

  private takeTitles(fila: FilaTitulo, row: number, enCabecera: boolean): void {
    this.context.takeIn(fila, enCabecera);
    for (const { titulo, text, column } of fila.titulos) {
      this.titulos.push({ titulo, text });
      if (titulo.kind !== 'componente' || titulo.numeroContradicho === null) continue;
      const params = { texto: text, numero: titulo.numeroContradicho, componente: titulo.numero };
      this.hallazgos.push(hallazgo('componente-contradictorio', row, cellName(row, column), params));
    }
  }

  /** What a row is in all of the tables that stand open. Rows that wait to be filled count as titles: they are the form's. */
  private strongest(clases: readonly ClaseFila[], row: GridRow, last: boolean): ClaseRenglon {
    if (clases.includes('actividad')) return 'actividad';
    if (clases.includes('continuacion') || clases.includes('renglon')) return 'continuacion';
    if (clases.includes('espacio') || clases.includes('subtitulo')) return 'titulo';
    if (last && isHeading(row)) return 'titulo';
    return this.context.firmas && isShort(row) ? 'titulo' : 'no-entendida';
  }
}

/** Whether a row above all tables is one of titles, though not every text of it may be known. */
function isMostlyTitles({ titulos }: FilaTitulo): boolean {
  const known = titulos.filter(
    ({ titulo: { kind } }) => kind !== 'otra' && kind !== 'nota' && kind !== 'subcomponente',
  );
  return known.length > 0 && 2 * known.length >= titulos.length;
}

const LONGEST_HEADING = 120;
const HEADING_WIDTH = 3;

/** A line of its own in capitals, or merged over several columns: a heading, whatever it says. */
function isHeading({ cells }: GridRow): boolean {
  const [only, second] = cells;
  if (!only || second || only.text.length > LONGEST_HEADING) return false;
  const letters = only.text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && (only.text === only.text.toUpperCase() || only.lastColumn - only.column + 1 >= HEADING_WIDTH);
}

const MOST_NAMES = 4;
const LONGEST_NAME = 80;

/** Names and posts below "Elaboró", "Firma". */
function isShort({ cells }: GridRow): boolean {
  return cells.length <= MOST_NAMES && cells.every(({ text }) => text.length <= LONGEST_NAME);
}
