/** The looks of our sheets, by name. Colours are #RRGGBB; every text on a fill keeps a contrast of at least 4.5 to 1. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** English number format; absent: General. Text cells are written as "@". */
  readonly format?: string;
}

/**
 * Every Excel has Arial, and a font of the same widths stands in for it where it is missing (Liberation Sans): lines and pages
 * break alike in Excel and in LibreOffice.
 */
export const FONT = 'Arial';
/** Points, of cells whose style says nothing else. */
export const FONT_SIZE = 10;
export const LINK_COLOR = '#0563C1';
export const DATE_FORMAT = 'dd/mm/yyyy';
export const PERCENT_FORMAT = '0.0%';

const BLUE = '#1F4E79';
const PALE_BLUE = '#DDEBF7';
const PALER_BLUE = '#F2F7FC';
const GREY = '#595959';

const body: Style = { vertical: 'top', wrap: true, border: true };
const figure: Style = { size: 9, horizontal: 'center', vertical: 'center', wrap: true, border: true };

export const STYLES = {
  titulo: { bold: true, size: 16, color: BLUE, vertical: 'center' },
  subtitulo: { bold: true, size: 12, color: BLUE, vertical: 'center' },
  nota: { size: 9, italic: true, color: GREY, wrap: true, vertical: 'center' },
  etiqueta: { bold: true, vertical: 'center' },
  dato: { vertical: 'center', horizontal: 'left' },
  'dato-porcentaje': { vertical: 'center', horizontal: 'left', format: PERCENT_FORMAT },
  'dato-fecha': { vertical: 'center', horizontal: 'left', format: DATE_FORMAT },
  /** A cell that a person may change: the corte. */
  'dato-editable': {
    bold: true,
    vertical: 'center',
    horizontal: 'left',
    fill: '#FFF2CC',
    border: true,
    format: DATE_FORMAT,
  },
  /** The band at the head of a published sheet. */
  portada: { bold: true, size: 16, color: '#FFFFFF', fill: BLUE, vertical: 'center' },
  'portada-entidad': { bold: true, size: 11, color: '#FFFFFF', fill: BLUE, vertical: 'center' },
  /** Key figures. */
  cifra: {
    bold: true,
    size: 18,
    color: BLUE,
    fill: PALER_BLUE,
    horizontal: 'center',
    vertical: 'center',
    format: '#,##0',
  },
  'cifra-porcentaje': {
    bold: true,
    size: 18,
    color: BLUE,
    fill: PALER_BLUE,
    horizontal: 'center',
    vertical: 'center',
    format: PERCENT_FORMAT,
  },
  'cifra-etiqueta': { size: 9, color: GREY, fill: PALER_BLUE, horizontal: 'center', vertical: 'top', wrap: true },
  encabezado: {
    bold: true,
    color: '#FFFFFF',
    fill: BLUE,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
  },
  'encabezado-2': {
    bold: true,
    color: BLUE,
    fill: PALE_BLUE,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
  },
  seccion: { bold: true, color: BLUE, fill: PALE_BLUE, vertical: 'center', border: true },
  texto: body,
  /** Texts too long for the highest row that Excel has, at the usual size. */
  'texto-menor': { ...body, size: 8 },
  'texto-minimo': { ...body, size: 7 },
  'texto-centrado': { ...body, horizontal: 'center' },
  fecha: { ...body, horizontal: 'center', format: DATE_FORMAT },
  numero: { ...body, horizontal: 'center', format: '#,##0' },
  porcentaje: { ...body, horizontal: 'center', format: PERCENT_FORMAT },
  total: { bold: true, fill: PALE_BLUE, border: true, vertical: 'center', wrap: true },
  'total-numero': {
    bold: true,
    fill: PALE_BLUE,
    border: true,
    horizontal: 'center',
    vertical: 'center',
    format: '#,##0',
  },
  'total-porcentaje': {
    bold: true,
    fill: PALE_BLUE,
    border: true,
    horizontal: 'center',
    vertical: 'center',
    format: PERCENT_FORMAT,
  },
  /** A read value that was assumed or proposed, not typed. */
  supuesto: { ...body, italic: true, color: GREY },
  firma: { vertical: 'top', horizontal: 'center' },
  /** Tables of figures, one size smaller so that a page holds them. */
  'tabla-encabezado': {
    bold: true,
    size: 8,
    color: '#FFFFFF',
    fill: BLUE,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
  },
  'tabla-texto': { ...figure, horizontal: 'left' },
  'tabla-numero': { ...figure, format: '#,##0' },
  'tabla-porcentaje': { ...figure, format: PERCENT_FORMAT },
  'tabla-centrado': figure,
  'tabla-total': { ...figure, bold: true, fill: PALE_BLUE, horizontal: 'left' },
  'tabla-total-numero': { ...figure, bold: true, fill: PALE_BLUE, format: '#,##0' },
  'tabla-total-porcentaje': { ...figure, bold: true, fill: PALE_BLUE, format: PERCENT_FORMAT },
  'tabla-total-centrado': { ...figure, bold: true, fill: PALE_BLUE },
  /** A cell with a list to choose from, and a share that a person may change. */
  lista: { ...body, horizontal: 'center', fill: '#FFF9E5' },
  'porcentaje-editable': {
    bold: true,
    horizontal: 'center',
    vertical: 'center',
    fill: '#FFF2CC',
    border: true,
    format: PERCENT_FORMAT,
  },
  'numero-editable': {
    bold: true,
    horizontal: 'center',
    vertical: 'center',
    fill: '#FFF2CC',
    border: true,
    format: '#,##0',
  },
  parrafo: { vertical: 'center', wrap: true },
  aviso: { bold: true, color: '#9C0006', vertical: 'center', wrap: true },
  /** The printed report of a dependencia. */
  'matriz-titulo': { bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: true },
  'matriz-dependencia': {
    bold: true,
    color: BLUE,
    fill: PALE_BLUE,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
  },
  'matriz-codigo': { size: 9, vertical: 'center', border: true },
  'matriz-texto': { ...body, size: 9 },
  'matriz-centrado': { ...body, size: 9, horizontal: 'center' },
  'matriz-rotulo': { ...body, size: 9, bold: true },
  /** Label of a row of a form. */
  rotulo: { ...body, bold: true },
  /** The framed head block of the form. */
  'marco-titulo': { bold: true, size: 12, horizontal: 'center', vertical: 'center', wrap: true, border: true },
  'marco-etiqueta': { bold: true, vertical: 'center', wrap: true, border: true },
  'marco-dato': { vertical: 'center', wrap: true, border: true, format: '@' },
  'marco-nota': { italic: true, size: 9, color: GREY, vertical: 'center', wrap: true, border: true },
  /** Cells of the form that a person fills: what is typed stays text ("1.1", "-Excelente"). */
  campo: { ...body, format: '@' },
  'campo-centrado': { ...body, horizontal: 'center', format: '@' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

const ACCENTED: ReadonlyMap<string, string> = new Map(
  ['título', 'mínimo', 'subtítulo', 'número', 'sección', 'párrafo', 'código', 'rótulo'].map((word) => [
    word.normalize('NFD').replace(/\p{M}/gu, ''),
    word,
  ]),
);

/** What a style is called where people choose one: "PAAC tabla número". */
export function styleTitle(name: StyleName): string {
  return ['PAAC', ...name.split('-').map((word) => ACCENTED.get(word) ?? word)].join(' ');
}

/** Excel's own table styles behind the two looks of a table. */
export const TABLE_LOOKS = { medium: 'TableStyleMedium2', light: 'TableStyleLight1' } as const;

/** Looks laid over a cell's own by a conditional format: text and fill only. */
export const CONDITIONAL_STYLES = {
  vencida: { color: '#9C0006', fill: '#FFC7CE', bold: true },
  'por-confirmar': { color: '#7F4F00', fill: '#FFE699', bold: true },
  'por-vencer': { color: '#7F4F00', fill: '#FFF2CC' },
  alta: { color: '#1E5C1E', fill: '#C6EFCE', bold: true },
  media: { color: '#7F4F00', fill: '#FFEB9C', bold: true },
  baja: { color: '#9C0006', fill: '#FFC7CE', bold: true },
  falta: { color: '#9C0006', fill: '#FCE4E4' },
  supuesta: { color: GREY, italic: true },
  /** The same as in the row above: there to be filtered by, not to be read again. */
  repetida: { color: GREY },
} as const;
