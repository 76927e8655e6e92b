import type { CellStyle } from 'hucre/xlsx';

/** How one dependencia's workbook looks: each official has a font and a colour for heads. */
export interface Theme {
  readonly font: string;
  readonly size: number;
  /** Fill of heads, RRGGBB. */
  readonly head: string;
}

export type Look = 'letterhead' | 'title' | 'component' | 'head' | 'text' | 'centred' | 'note' | 'total' | 'empty';

const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** The style of a cell of a look, with a number format where it has one. */
export function styleOf(look: Look, theme: Theme, format?: string): CellStyle {
  return { ...plainStyleOf(look, theme), ...(format !== undefined && { numFmt: format }) };
}

function plainStyleOf(look: Look, { font: name, size, head }: Theme): CellStyle {
  const centre = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
  switch (look) {
    case 'letterhead':
      return { font: { name, size: size - 1, bold: true }, alignment: centre, border: BORDER };
    case 'title':
      return { font: { name, size: size + 2, bold: true }, alignment: { horizontal: 'left', vertical: 'center' } };
    case 'component':
      return { font: { name, size: size + 1, bold: true }, alignment: centre, border: BORDER, fill: solid('F2F2F2') };
    case 'head':
      return { font: { name, size, bold: true }, alignment: centre, border: BORDER, fill: solid(head) };
    case 'text':
      return { font: { name, size }, alignment: { vertical: 'center', wrapText: true }, border: BORDER };
    case 'centred':
      return { font: { name, size }, alignment: centre, border: BORDER };
    case 'note':
      return { font: { name, size: size - 1, italic: true }, alignment: { vertical: 'top' } };
    case 'total':
      return {
        font: { name, size, bold: true },
        alignment: { vertical: 'center' },
        border: BORDER,
        fill: solid('EDEDED'),
      };
    case 'empty':
      return { font: { name, size }, border: BORDER };
  }
}

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
