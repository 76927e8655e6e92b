import { cellName } from '../workbook/address';
import type { SheetSpec } from '../workbook/spec';
import { styleTitle, type StyleName } from '../workbook/styles';

/** Where a style of ours first stands in a look of its own: text, link and number format make several of one style. */
interface FirstCell {
  readonly style: StyleName;
  readonly sheet: number;
  readonly cell: string;
}

/**
 * Gives the looks in a workbook's styles part the names of our styles, so that a person finds them in Inicio › Estilos de
 * celda, changes one in one place, and a reader learns what a cell is.
 * @param sheetXml the part of a sheet, by its place among the sheets
 */
export function nameStyles(
  stylesXml: string,
  sheets: readonly SheetSpec[],
  sheetXml: (sheet: number) => string,
): string {
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(stylesXml)?.[1]?.match(/<xf\b[^>]*\/>|<xf\b.*?<\/xf>/gs) ?? [];
  const styleOfLook = new Map<number, StyleName>();
  for (const { style, sheet, cell } of firstCells(sheets)) {
    const look = lookOfCell(sheetXml(sheet), cell);
    if (look !== null && !styleOfLook.has(look)) styleOfLook.set(look, style);
  }
  const names = [...new Set(styleOfLook.values())];
  if (names.length === 0) return stylesXml;
  const named = looks.map((xf, index) => {
    const style = styleOfLook.get(index);
    return style === undefined ? xf : xf.replace(/xfId="\d+"/, `xfId="${String(names.indexOf(style) + 1)}"`);
  });
  const models = names.map((name) => {
    const [look] = [...styleOfLook].find(([, style]) => style === name) ?? [0];
    return (looks[look] ?? '').replace(/ xfId="\d+"/, '');
  });
  const entries = names.map((name, index) => `<cellStyle name="${styleTitle(name)}" xfId="${String(index + 1)}"/>`);
  return stylesXml
    .replace(/(<cellXfs[^>]*>).*?<\/cellXfs>/s, (_, start: string) => `${start}${named.join('')}</cellXfs>`)
    .replace(
      /<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/s,
      (_, normal: string) =>
        `<cellStyleXfs count="${String(names.length + 1)}">${normal}${models.join('')}</cellStyleXfs>`,
    )
    .replace(
      /<cellStyles count="1">(.*?)<\/cellStyles>/s,
      (_, normal: string) =>
        `<cellStyles count="${String(names.length + 1)}">${normal}${entries.join('')}</cellStyles>`,
    );
}

function firstCells(sheets: readonly SheetSpec[]): readonly FirstCell[] {
  const found = new Map<string, FirstCell>();
  for (const [sheet, { rows }] of sheets.entries()) {
    for (const { row, cells } of rows) {
      for (const { column, style, content, link, format = '' } of cells) {
        const key = `${style ?? ''} ${content?.kind ?? ''} ${String(link !== undefined)} ${format}`;
        if (style && !found.has(key)) found.set(key, { style, sheet, cell: cellName(row, column) });
      }
    }
  }
  return [...found.values()];
}

/** The place of a cell's look among the looks; null for a cell that was not written. */
function lookOfCell(xml: string, cell: string): number | null {
  const start = xml.indexOf(`<c r="${cell}"`);
  if (start < 0) return null;
  const look = / s="(\d+)"/.exec(xml.slice(start, xml.indexOf('>', start)));
  return look ? Number(look[1]) : null;
}
