import type { ComponenteNumero, Seccion } from '../plan/componente';
import { plain } from '../plan/texto';
import type { FilaTitulo } from './read-title-row';

interface TituloComponente {
  readonly numero: ComponenteNumero;
  readonly column: number;
  readonly lastColumn: number;
}

/** What the titles read so far say of the rows to come. */
export class SheetContext {
  /** Titles of components since the last table, or those of the last table where none came since. */
  private componentes: readonly TituloComponente[] = [];
  private componenteFresco = false;
  /** Whether an office was named for sure since the last row of a table. */
  private oficinaSegura = false;
  /** Whether a title came since the last row of a table that changes what the rows below it belong to. */
  fresco = false;
  seccion: Seccion | null = null;
  seccionFresca = false;
  /** Name of the office, as its title writes it. */
  dependencia: string | null = null;
  /** A subcomponente in a line of its own. */
  subtitulo: string | null = null;
  /** A page ended, or a head came again, since the last row of a table. */
  salto = false;
  /** A note ended the table. */
  cerrada = false;
  /** Signatures began. */
  firmas = false;

  /**
   * Takes in the titles of a row.
   * @param enCabecera at the head of a page, where a line in capitals may name an office
   */
  takeIn({ titulos }: FilaTitulo, enCabecera: boolean): void {
    for (const { titulo, text, column, lastColumn } of titulos) {
      if (titulo.kind === 'componente') this.takeComponente({ numero: titulo.numero, column, lastColumn });
      if (titulo.kind === 'dependencia' && (titulo.segura || (enCabecera && !this.oficinaSegura))) {
        this.takeDependencia(titulo.nombre);
        this.oficinaSegura ||= titulo.segura;
      }
      if (titulo.kind === 'seccion') {
        this.seccion = titulo.seccion;
        this.seccionFresca = true;
        this.fresco = true;
      }
      if (titulo.kind === 'subcomponente') this.subtitulo = text;
      if (titulo.kind === 'nota' || titulo.kind === 'firma') this.cerrada = true;
      else if (titulo.kind !== 'otra') this.salto = true;
      if (titulo.kind === 'firma') this.firmas = true;
    }
  }

  /** The component that a title since the last table gives to the table between two columns; null where none came. */
  freshComponente(firstColumn: number, lastColumn: number): ComponenteNumero | null {
    if (!this.componenteFresco) return null;
    const over = this.componentes.filter((title) => title.column <= lastColumn && title.lastColumn >= firstColumn);
    return (over.at(-1) ?? this.componentes.at(-1))?.numero ?? null;
  }

  /** A table begins: the titles above it are used. */
  beginTable(): void {
    this.componenteFresco = false;
    this.seccionFresca = false;
    this.fresco = false;
    this.cerrada = false;
    this.firmas = false;
  }

  /** An activity was read. */
  passRow(): void {
    this.salto = false;
    this.oficinaSegura = false;
    this.cerrada = false;
    this.firmas = false;
  }

  private takeComponente(titulo: TituloComponente): void {
    if (!this.componenteFresco) {
      if (this.componentes.at(-1)?.numero !== titulo.numero) {
        this.seccion = null;
        this.subtitulo = null;
      }
      this.componentes = [];
    }
    this.componenteFresco = true;
    this.fresco = true;
    this.componentes = [...this.componentes, titulo];
  }

  private takeDependencia(nombre: string): void {
    if (this.dependencia !== null && plain(this.dependencia) === plain(nombre)) return;
    this.dependencia = nombre;
    this.fresco = true;
    this.componentes = [];
    this.componenteFresco = false;
    this.seccion = null;
    this.subtitulo = null;
  }
}
