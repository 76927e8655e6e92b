import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { areaName, type Area } from '../workbook/address';
import { nameOfMark } from '../workbook/marks';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import { nameChart, polishChart } from './write-chart';
import { nameStyles } from './write-style-names';

/** A date that every zip can hold, in local time because that is what the format stores: the same bytes everywhere. */
const ZIP_DATE = new Date(1980, 0, 1);
const LANGUAGE = 'es-CO';
const APPLICATION = 'Seguimiento PAAC';
/** The elements that the schema wants after ignoredErrors. */
const AFTER_IGNORED_ERRORS = /<(?:drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;
/** Shapes of a drawing are numbered in blocks of this many, each block held by one drawing. */
const SHAPES_PER_BLOCK = 1024;

/**
 * What the library cannot say, put into the parts that it wrote, and the file packed anew: hidden names for our marks,
 * the document's language, no date of writing (nothing here reads a clock), room for more than 1,024 notes, heights
 * that grow with what is typed, and no green triangles on numbers kept as text ("1.1"). The same parts give the same bytes.
 */
export function patchWorkbook(bytes: Uint8Array, spec: WorkbookSpec): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (part) parts[path] = strToU8(change(strFromU8(part)));
  };
  edit('xl/workbook.xml', (xml) => hideMarks(xml, spec));
  edit('xl/styles.xml', (xml) =>
    nameStyles(xml, spec.sheets, (sheet) =>
      strFromU8(parts[`xl/worksheets/sheet${String(sheet + 1)}.xml`] ?? new Uint8Array()),
    ),
  );
  edit('docProps/core.xml', describeDocument);
  edit('docProps/app.xml', (xml) => xml.replace(/(<Application>)[^<]*/, `$1${APPLICATION}`));
  const charts = spec.sheets.flatMap((sheet) => sheet.charts ?? []);
  charts.forEach((chart, index) => edit(`xl/charts/chart${String(index + 1)}.xml`, (xml) => polishChart(xml, chart)));
  // A drawing is one sheet's, and its charts are in the sheet's order.
  spec.sheets
    .filter((sheet) => (sheet.charts ?? []).length > 0)
    .forEach((sheet, index) =>
      edit(`xl/drawings/drawing${String(index + 1)}.xml`, (xml) => (sheet.charts ?? []).reduce(nameChart, xml)),
    );
  let block = 1;
  spec.sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    edit(`xl/worksheets/sheet${number}.xml`, (xml) => ignoreNumbersAsText(freeHeights(xml, sheet), sheet));
    edit(`xl/drawings/vmlDrawing${number}.vml`, (vml) => {
      const numbered = numberShapes(vml, block);
      block += numbered.blocks;
      return numbered.vml;
    });
  });
  return zipSync(parts, { mtime: ZIP_DATE });
}

function hideMarks(xml: string, { sheets }: WorkbookSpec): string {
  return sheets.reduce((text, { mark }) => {
    const name = `<definedName name="${nameOfMark(mark)}"`;
    return text.replace(name, `${name} hidden="1"`);
  }, xml);
}

function describeDocument(xml: string): string {
  return xml
    .replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, '')
    .replace('</cp:coreProperties>', `<dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`);
}

/** Heights that were estimated may change as people type; only those that the spec gives stay. */
function freeHeights(xml: string, { rows }: SheetSpec): string {
  const fixed = new Set(rows.flatMap(({ row, height }) => (height === undefined ? [] : [row])));
  return xml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (all, start: string, row: string) =>
    fixed.has(Number(row)) ? all : start,
  );
}

function ignoreNumbersAsText(xml: string, sheet: SheetSpec): string {
  const used = usedArea(sheet);
  if (!used) return xml;
  const ignored = `<ignoredErrors><ignoredError sqref="${areaName(used)}" twoDigitTextYear="1" numberStoredAsText="1"/></ignoredErrors>`;
  const at = xml.search(AFTER_IGNORED_ERRORS);
  return xml.slice(0, at) + ignored + xml.slice(at);
}

function usedArea({ rows }: SheetSpec): Area | null {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  if (columns.length === 0) return null;
  const most = (numbers: readonly number[]): number => numbers.reduce((max, number) => Math.max(max, number), 1);
  return { firstRow: 1, firstColumn: 1, lastRow: most(rows.map(({ row }) => row)), lastColumn: most(columns) };
}

/** Numbers the shapes of a sheet's notes from a block on, and lists the blocks they take. */
function numberShapes(vml: string, firstBlock: number): { vml: string; blocks: number } {
  let shape = firstBlock * SHAPES_PER_BLOCK;
  const shapes = vml.replace(/id="_x0000_s\d+"/g, () => `id="_x0000_s${String((shape += 1))}"`);
  const blocks = Math.floor(shape / SHAPES_PER_BLOCK) - firstBlock + 1;
  const list = Array.from({ length: blocks }, (_, index) => firstBlock + index).join(',');
  return { vml: shapes.replace(/(<o:idmap[^>]*data=")[^"]*/, `$1${list}`), blocks };
}
