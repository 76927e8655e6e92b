import type { Seccion } from '../plan/componente';
import { valorBorrador, type Borrador } from './draft';
import type { GridRow } from './grid';
import type { TablaViva } from './live-table';
import type { BloquePreparado, TablaPreparada } from './prepare-tables';
import { resolveComponente } from './resolve-componente';
import { resolveSeccion } from './resolve-seccion';
import type { SheetContext } from './sheet-context';

/** Rows that are looked at to tell which component a table without a title is of. */
const ROWS_LOOKED_AT = 200;

/** The tables that rows are being read into: one, or several side by side. */
export class OpenTables {
  /** All tables of the sheet so far. */
  readonly tablas: TablaViva[] = [];
  abiertas: readonly TablaViva[] = [];
  /** The last activity of the chain at each side; absent where none may be continued. */
  readonly ultimos = new Map<number, Borrador>();
  private block: BloquePreparado | null = null;
  private cadenas = 0;
  /** The last number of Planeación of the office at hand. */
  private planeacion: { readonly dependencia: string | null; readonly numero: string | null } | null = null;

  constructor(
    private readonly hoja: string,
    private readonly archivo: string,
    private readonly rows: readonly GridRow[],
    private readonly context: SheetContext,
  ) {}

  /** A head ended: its tables begin with the row at that place in the sheet. */
  open(block: BloquePreparado): void {
    this.block = block;
    this.reopen(block.head.last + 1);
  }

  /** A title amid the rows says what those from that place on belong to. */
  reopen(from: number): void {
    const { block } = this;
    if (!block) return;
    const before = this.abiertas;
    this.abiertas = block.tablas.map((preparada) => this.openOne(preparada, block, from, before));
    this.context.beginTable();
    this.tablas.push(...this.abiertas);
  }

  /** An activity was read. */
  note(borrador: Borrador): void {
    const { lado, seccion, dependencia } = borrador.tabla;
    this.ultimos.set(lado, borrador);
    if (seccion === 'planeacion') this.planeacion = { dependencia, numero: numeroDe(borrador) };
  }

  private openOne(
    { segment, columnas, lado, numerada }: TablaPreparada,
    block: BloquePreparado,
    from: number,
    before: readonly TablaViva[],
  ): TablaViva {
    const { context, hoja, archivo } = this;
    const { dependencia } = context;
    const previous = before.find((tabla) => tabla.lado === lado && tabla.dependencia === dependencia) ?? null;
    const rows = this.rows.slice(from, Math.min(block.end, from + ROWS_LOOKED_AT));
    const titulo = context.freshComponente(segment.firstColumn, segment.lastColumn);
    const anterior = previous && { ...previous, numero: numeroDe(this.ultimos.get(lado)) };
    // A section named amid the rows of a table leaves them in its component.
    const within = titulo === null && previous?.block === block && previous.componente !== null ? previous : null;
    const { componente, por } = within
      ? { componente: within.componente, por: within.componentePor }
      : resolveComponente({ titulo, columnas, rows, hoja, archivo, anterior });
    const planeacion = this.planeacion?.dependencia === dependencia ? this.planeacion.numero : null;
    const seccion = resolveSeccion({ titulo: context.seccion, columnas, rows, anterior, planeacion });
    return {
      hoja,
      block,
      filasEncabezado: this.rows.slice(block.head.first, block.head.last + 1).map(({ row }) => row),
      columnas,
      lado,
      firstColumn: lado === 0 ? 1 : segment.firstColumn,
      lastColumn: segment.lastColumn,
      componente,
      componentePor: por,
      seccion,
      dependencia,
      numerada,
      cadena: this.chainOf(previous, componente, seccion, lado),
      primeraFila: 0,
      ultimaFila: 0,
      actividades: 0,
    };
  }

  /** The chain of the table before where this one goes on with it, else a new one. */
  private chainOf(
    previous: TablaViva | null,
    componente: TablaViva['componente'],
    seccion: Seccion | null,
    lado: number,
  ): number {
    if (previous?.componente === componente && previous.seccion === seccion) return previous.cadena;
    this.cadenas += 1;
    this.ultimos.delete(lado);
    return this.cadenas;
  }
}

/** The number of an activity as it stands in its row. */
function numeroDe(borrador: Borrador | undefined): string | null {
  return (borrador && valorBorrador(borrador, 'numero')?.texto) ?? null;
}
