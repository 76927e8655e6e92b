/** What the sections of the sheet «Resumen» share: its grid and what they add beside their rows. */
import { RESUMEN_HOJA } from '../messages/consolidado-resumen';
import type { Area } from '../workbook/address';
import type { CellSpec, ConditionalFormatSpec, ValidationSpec } from '../workbook/spec';
import { heightOfText, lettersAcross, widthOfText } from '../workbook/row-heights';
import { STYLES, type StyleName } from '../workbook/styles';
import { LINE, text, type Rows } from './cells';
import { FIGURES } from './figures';

/** Characters of the first column, where names stand: as many as most names need, within these bounds. */
const LABEL_WIDTHS = { least: 40, most: 60 };
/** Characters of each column of figures. */
export const FIGURE_WIDTH = 10.5;
export const LAST_COLUMN = FIGURES.length + 1;

export interface Hoja {
  /** Characters of the first column. */
  readonly labelWidth: number;
  /** Points of rows on a page. */
  readonly pageHeight: number;
  readonly rows: Rows;
  readonly merges: Area[];
  readonly conditionalFormats: ConditionalFormatSpec[];
  readonly validations: ValidationSpec[];
}

/** Cells of a row from one column to another. */
export function across(row: number, firstColumn: number, lastColumn: number): Area {
  return { firstRow: row, firstColumn, lastRow: row, lastColumn };
}

/** The first column's width for the names of the dependencias. */
export function labelWidthFor(names: readonly string[]): number {
  const { least, most } = LABEL_WIDTHS;
  const needed = names.map((name) => (widthOfText(name) * least) / lettersAcross(least, STYLES['tabla-texto']));
  return Math.min(most, Math.ceil(Math.max(least, ...needed)));
}

/** Points of a row with a name in its first column. */
export function labelHeight({ labelWidth }: Hoja, name: string): number {
  return heightOf(name, labelWidth, 'tabla-texto');
}

function heightOf(value: string, width: number, style: StyleName): number {
  return Math.max(LINE, heightOfText(value, width, style));
}

/** Begins a section with its title, on a new page unless so much height is left under it. */
export function addTitle({ rows }: Hoja, title: string, needed: number): void {
  rows.keep(needed + 2 * LINE);
  rows.add([text(1, title, 'subtitulo')], 20);
}

/** A row of cells of which the last reaches to the end of the grid. */
export function addWide(hoja: Hoja, cells: readonly CellSpec[], height?: number): number {
  const row = hoja.rows.add(cells, height);
  hoja.merges.push(across(row, cells.at(-1)?.column ?? 1, LAST_COLUMN));
  return row;
}

/** Points of a text that reaches from a column to the end of the grid. */
export function wideHeight({ labelWidth }: Hoja, value: string, fromColumn: number): number {
  const width = (fromColumn === 1 ? labelWidth : 0) + FIGURE_WIDTH * (LAST_COLUMN - Math.max(fromColumn, 2));
  return heightOf(value, width, 'parrafo');
}

/** The band's colour over cells whose row tells the band in a cell ("$F12"). */
export function bandLooks(area: Area, bandCell: string): readonly ConditionalFormatSpec[] {
  return (['alta', 'media', 'baja'] as const).map((banda) => ({
    area,
    formula: `${bandCell}="${banda}"`,
    style: banda,
  }));
}

/** Grey italics where a dependencia reports nothing. */
export function noReportLook(area: Area, shareCell: string): ConditionalFormatSpec {
  return { area, formula: `${shareCell}="${RESUMEN_HOJA.noReporta}"`, style: 'supuesta' };
}
