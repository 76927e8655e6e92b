import type { GridRow } from './grid';
import { readTitle, readTitles, type Titulo } from './read-title';

/** A row read as titles, each with the column it stands in. */
export interface FilaTitulo {
  readonly titulos: readonly {
    readonly titulo: Titulo;
    readonly text: string;
    readonly column: number;
    readonly lastColumn: number;
  }[];
  /** Whether every text of the row is a title that we know. */
  readonly entera: boolean;
}

/** A label whose value stands in the next cell: "Dependencia:", "VIGENCIA". */
const LABEL =
  /^[\p{L} ./]{3,40}:$|^(?:dependencia|entidad|municipio|vigencia|corte|fecha de corte|c[oó]digo|versi[oó]n|p[aá]gina|nit)$/iu;

/** Reads a row as titles. Labels are joined with the value beside them. */
export function readTitleRow(row: GridRow): FilaTitulo {
  const titulos: FilaTitulo['titulos'][number][] = [];
  for (let index = 0; index < row.cells.length; index += 1) {
    const cell = row.cells[index];
    if (!cell) continue;
    const { column, lastColumn, text } = cell;
    const value = row.cells[index + 1];
    if (value && LABEL.test(text)) {
      const titulo = readTitle(`${text.replace(/:$/, '')}: ${value.text}`);
      if (titulo.kind !== 'otra') {
        titulos.push({ titulo, text: `${text} ${value.text}`, column, lastColumn: value.lastColumn });
        index += 1;
        continue;
      }
    }
    for (const titulo of readTitles(text)) titulos.push({ titulo, text, column, lastColumn });
  }
  return { titulos, entera: titulos.every(({ titulo }) => titulo.kind !== 'otra' && titulo.kind !== 'nota') };
}
