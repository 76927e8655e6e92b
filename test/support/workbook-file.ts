import { buildZip, type ZipPart } from './zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const LOOKS =
  '<fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>';

/** The XML of a sheet whose rows are these. */
export function sheetXml(rows: string, after = '', before = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The XML of the texts that cells share. */
export function stringsXml(...items: readonly string[]): string {
  return `${HEAD}<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** The XML of styles with these formats of their own (from number 164 on) and these cell styles (format numbers). */
export function stylesXml(formats: readonly string[], styles: readonly number[]): string {
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`);
  const xfs = styles.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`);
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${numFmts.join('')}</numFmts>${LOOKS}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

export function relationshipsXml(items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypesXml(parts: readonly (readonly [part: string, type: string])[]): string {
  const overrides = parts.map(
    ([part, type]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

export interface WorkbookParts {
  /** Rows of the only sheet, or the whole XML of several by name. */
  readonly rows?: string;
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands after the sheets in the workbook's part, or before them. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Parts added, or put in the place of those of the same name; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a small workbook, in the order of a zip. */
export function workbookParts(workbook: WorkbookParts): ZipPart[] {
  const sheets = Object.entries(workbook.sheets ?? { Hoja1: sheetXml(workbook.rows ?? '') });
  const relationships = sheets.map(
    (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const listed = sheets.map(
    ([name], index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypesXml([
      ['workbook', 'sheet.main'],
      ...sheets.map((_, index) => [`worksheets/sheet${index + 1}`, 'worksheet'] as const),
      ['sharedStrings', 'sharedStrings'],
      ['styles', 'styles'],
    ]),
    '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.beforeSheets ?? ''}<sheets>${listed.join('')}</sheets>${workbook.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...relationships,
      ...(workbook.strings === undefined ? [] : [['rId90', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(workbook.styles === undefined ? [] : [['rId91', 'styles', 'styles.xml'] as const]),
    ]),
    ...Object.fromEntries(sheets.map(([, xml], index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    'xl/sharedStrings.xml': workbook.strings ?? null,
    'xl/styles.xml': workbook.styles ?? null,
    ...workbook.parts,
  };
  return Object.entries(parts).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/** A small workbook as a file. */
export function workbookFile(workbook: WorkbookParts): Uint8Array {
  return buildZip(workbookParts(workbook));
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
