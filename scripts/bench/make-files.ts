import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellName, MAX_ROWS } from '../../src/workbook/address';

/** A workbook to be read, and what it is like. */
export interface BenchFile {
  readonly name: string;
  readonly path: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** Writes the workbooks to a folder, as Excel would lay them out. */
export function makeFiles(folder: string): readonly BenchFile[] {
  return [
    makeFile(folder, '12 sheets x 200 rows x 12 columns', (texts) =>
      Array.from({ length: 12 }, () => tableXml(200, 12, texts)),
    ),
    makeFile(folder, '100,000 rows x 10 columns', (texts) => [tableXml(100_000, 10, texts)]),
    makeFile(folder, 'styled down to row 1,048,576', () => [styledXml()]),
  ];
}

function makeFile(folder: string, name: string, sheets: (texts: SharedTexts) => readonly string[]): BenchFile {
  const texts = new SharedTexts();
  const path = join(folder, `${name.replace(/\W+/g, '-')}.xlsx`);
  writeFileSync(path, zipSync(partsOf(sheets(texts), texts), { level: 6 }));
  return { name, path };
}

/** Texts that cells share, each once. */
class SharedTexts {
  private readonly indexes = new Map<string, number>();

  indexOf(text: string): number {
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** What a plan's columns hold, by turns: texts that repeat, texts that do not, dates, percentages, counts. */
const COLUMNS: readonly ((row: number) => string | { number: number; style: number })[] = [
  (row) => `Componente ${(row % 6) + 1}`,
  (row) => `${(row % 6) + 1}.${row % 40}`,
  (row) => `Actividad ${row}: publicar el informe de seguimiento`,
  (row) => `Meta ${row % 500}`,
  (row) => `Dependencia ${row % 12}`,
  (row) => ({ number: 45_658 + (row % 365), style: 2 }),
  (row) => `Se realizó la jornada ${row % 5000} con la comunidad`,
  (row) => ({ number: (row % 101) / 100, style: 3 }),
  (row) => ({ number: row, style: 0 }),
  (row) => ({ number: Math.round(row * 137) / 100, style: 0 }),
];

function tableXml(rows: number, columns: number, texts: SharedTexts): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const cells = Array.from({ length: columns }, (_unused, column) => {
      const value = COLUMNS[column % COLUMNS.length]?.(row) ?? '';
      const place = `<c r="${cellName(row, column + 1)}"`;
      return typeof value === 'string'
        ? `${place} s="1" t="s"><v>${texts.indexOf(value)}</v></c>`
        : `${place} s="${value.style}"><v>${value.number}</v></c>`;
    });
    return `<row r="${row}" spans="1:${columns}">${cells.join('')}</row>`;
  });
  return sheetXml(lines.join(''));
}

function styledXml(): string {
  const lines = Array.from({ length: MAX_ROWS }, (_, index) => {
    const row = index + 1;
    const value = row <= 40 ? `<c r="A${row}" s="3"><v>${row}</v></c>` : `<c r="A${row}" s="3"/>`;
    return `<row r="${row}" s="3" customFormat="1">${value}</row>`;
  });
  return sheetXml(lines.join(''));
}

function sheetXml(rows: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData></worksheet>`;
}

function partsOf(sheets: readonly string[], texts: SharedTexts): Zippable {
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relationships = (items: readonly string[]): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
  const numbers = sheets.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${type('styles', 'styles')}${type('sharedStrings', 'sharedStrings')}${numbers.map((number) => type(`worksheets/sheet${number}`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((number) => `<sheet name="Hoja${number}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbers.map((number) => relationship(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      relationship('rId90', 'styles', 'styles.xml'),
      relationship('rId91', 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': texts.xml(),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]));
}
