/** @jest-environment jsdom */
import { strFromU8, unzipSync } from 'fflate';
import { inExcel } from './in-excel';
import { readAnterior } from '../../src/consolidating/read-anterior';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import { formatDay, type Day } from '../../src/dates/day';
import { cellName } from '../../src/workbook/address';
import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { COLUMNAS } from '../../src/messages/consolidado';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { saveFile } from '../excel-host/files';
import { sheet, text, workbook } from '../excel-host/workbooks';
import type { Estado } from '../../src/plan/estado';
import type { ExcelHost } from '../excel-host/host';
import { hasLibreOffice, recalculate } from '../support/libreoffice';
import { differences, tellsOfPreparation } from '../support/live-workbook';
import {
  actividadesDeEjemplo,
  CAMBIO,
  consolidadoDeEjemplo,
  CORTE,
  formularioDeEjemplo,
} from '../support/municipio-de-ejemplo';

type Parts = ReadonlyMap<string, string>;

const USERS = workbook(sheet('Hoja 1', [[text('mío')]]));
const ACTIVIDADES = actividadesDeEjemplo(7, 5);

/** Every sheet that a consolidado can have, with links to a sheet of the open workbook, and those of an empty form. */
async function everySheet(corte = CORTE, estados: ReadonlyMap<number, Estado> = new Map()): Promise<WorkbookSpec> {
  const april = consolidadoDeEjemplo('2026-04-30' as Day, new Map([[3, 'cumplida']]), {}, ACTIVIDADES.slice(2));
  const anterior = readAnterior(readXlsx('abril.xlsx', await writeXlsx(consolidadoSpecs(april))));
  const archivo = april.juzgadas[0]?.actividad.origen.archivo ?? '';
  const consolidado = consolidadoSpecs(
    consolidadoDeEjemplo(
      corte,
      estados,
      {
        anterior,
        hallazgos: [
          {
            regla: 'fecha-vacia',
            severidad: 'error',
            donde: { archivo, hoja: 'Componente 1', fila: 8, celda: 'F8' },
            params: { numero: '1.1' },
          },
        ],
      },
      ACTIVIDADES,
    ),
    { matriz: true, libroAbierto: archivo },
  );
  const form = formularioDeEjemplo([1, 2]);
  return { ...consolidado, sheets: [...consolidado.sheets, ...form] };
}

/** What a spec says that its formulas give. */
function cachedBy(sheets: readonly SheetSpec[]): (formula: string) => string | number {
  const cached = new Map<string, string | number>();
  for (const { content } of sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    if (content?.kind === 'formula') cached.set(content.formula, content.cached ?? '');
  }
  return (formula) => cached.get(formula) ?? 0;
}

function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

function partOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The file has no ${path}`);
  return part;
}

/** The children of a list of the styles part, in their order. */
function childrenOf(styles: string, list: string, child: string): readonly string[] {
  const inside = new RegExp(`<${list}\\b[^>]*>(.*?)</${list}>`, 's').exec(styles)?.[1] ?? '';
  return inside.match(new RegExp(`<${child}\\b[^>]*/>|<${child}\\b.*?</${child}>`, 'gs')) ?? [];
}

/** What each look of a file says, whatever the numbers by which it says it. */
function looksOf(parts: Parts): readonly string[] {
  const styles = partOf(parts, 'xl/styles.xml');
  const [fonts, fills, borders] = [
    childrenOf(styles, 'fonts', 'font'),
    childrenOf(styles, 'fills', 'fill'),
    childrenOf(styles, 'borders', 'border'),
  ];
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  return childrenOf(styles, 'cellXfs', 'xf').map((xf) => {
    const id = (name: string): string => new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1] ?? '';
    return [
      fonts[Number(id('fontId'))],
      fills[Number(id('fillId'))],
      borders[Number(id('borderId'))],
      formats.get(id('numFmtId')) ?? id('numFmtId'),
      /<alignment[^>]*>/.exec(xf)?.[0] ?? '<alignment/>',
    ].join(' ');
  });
}

/** The cells of a sheet that say something or were asked for, each with its content and its look. */
function cellsOf(xml: string, looks: readonly string[], asked: ReadonlySet<string>): readonly string[] {
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(
    ([, place = '', traits = '', content = '']) => {
      if (content === '' && !asked.has(place)) return [];
      const look = looks[Number(/ s="(\d+)"/.exec(traits)?.[1] ?? 0)];
      // The emulated Excel does not calculate: a formula's value is what it was told, once for all cells of that formula.
      return [`${place} ${content.replace(/(<\/f>)<v>.*<\/v>/, '$1')} ${look}`];
    },
  );
}

function placesOf({ rows }: SheetSpec): ReadonlySet<string> {
  return new Set(rows.flatMap(({ row, cells }) => cells.map(({ column }) => cellName(row, column))));
}

/** The widths of a sheet's columns in whole pixels, which is how Excel keeps them. */
function widthsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<col min="(\d+)" max="\d+" width="([\d.]+)"([^>]*)/g)].map(
    ([, column, width, more]) => `${column}: ${Math.round((Number(width) - 0.7109375) * 7)} ${more}`,
  );
}

/** All that a sheet says beside its cells, widths and heights: panes, merges, formats, validations, links, print set-up. */
function frameOf(xml: string): readonly string[] {
  return xml
    .replace(/<cols>.*<\/cols>|<sheetData>.*<\/sheetData>|<dimension [^>]*>|<ignoredErrors>.*<\/ignoredErrors>/gs, '')
    .split(/(?<=>)(?=<)/);
}

/** A person types another corte and other estados into the workbook in Excel. */
function typeOver(host: ExcelHost, { sheets }: WorkbookSpec): void {
  const resumen = sheets.find(({ mark }) => mark === 'resumen');
  const corte = resumen?.names?.find(({ name }) => name === 'Corte')?.area;
  if (!resumen || !corte) throw new Error('«Resumen» has no corte');
  host.type(resumen.name, cellName(corte.firstRow, corte.firstColumn), formatDay(CAMBIO.corte));
  const consolidado = sheets.find(({ mark }) => mark === 'consolidado');
  const [table] = consolidado?.tables ?? [];
  const column = (table?.columns.indexOf(COLUMNAS.estado) ?? -1) + 1;
  for (const [index, estado] of CAMBIO.estados) {
    if (index + 2 <= (table?.area.lastRow ?? 0))
      host.type(consolidado?.name ?? '', cellName(index + 2, column), estado);
  }
}

const itRecalculates = hasLibreOffice() ? it : it.skip;

describe('one spec, two writers', () => {
  let spec: WorkbookSpec;
  let fromExcel: Parts;
  let fromFile: Parts;
  let typedOver: Uint8Array;

  beforeAll(async () => {
    spec = await everySheet();
    const { host, workbook: open } = await inExcel(USERS, { calculate: cachedBy(spec.sheets) });
    await open.write(spec.sheets);
    host.book.sheets.splice(0, 1);
    fromExcel = partsOf(await saveFile(host));
    fromFile = partsOf(await writeXlsx(spec));
    typeOver(host, spec);
    typedOver = await saveFile(host);
  }, 120_000);

  const each = (): readonly (readonly [SheetSpec, string, string])[] =>
    spec.sheets.map((one, index) => {
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      return [one, partOf(fromExcel, path), partOf(fromFile, path)];
    });

  it('write the same sheets, names of cells, tables, texts and chart', () => {
    const paths = ['xl/workbook.xml', 'xl/sharedStrings.xml', ...fromFile.keys()].filter((path) =>
      /^xl\/(?:workbook|sharedStrings|tables\/.*|charts\/.*)\.xml$/.test(path),
    );
    expect(paths.filter((path) => path.includes('table')).length).toBe(3);
    for (const path of paths) expect(fromExcel.get(path)).toBe(fromFile.get(path));
  });

  it('write the same cells: values, formulas, number formats, fonts, fills, borders and alignment', () => {
    const [excelLooks, fileLooks] = [looksOf(fromExcel), looksOf(fromFile)];
    let compared = 0;
    for (const [one, excel, file] of each()) {
      const asked = placesOf(one);
      const [inExcelNow, inFile] = [cellsOf(excel, excelLooks, asked), cellsOf(file, fileLooks, asked)];
      compared += inFile.length;
      expect(inFile.filter((cell, index) => cell !== inExcelNow[index])).toEqual([]);
      expect({ name: one.name, cells: inExcelNow.length }).toEqual({ name: one.name, cells: inFile.length });
    }
    expect(compared).toBeGreaterThan(5000);
  });

  it('give the same widths, panes, merges, conditional formats, validations, links, breaks and print set-up', () => {
    expect(childrenOf(partOf(fromExcel, 'xl/styles.xml'), 'dxfs', 'dxf')).toEqual(
      childrenOf(partOf(fromFile, 'xl/styles.xml'), 'dxfs', 'dxf'),
    );
    for (const [{ name, print }, excel, file] of each()) {
      expect({ name, widths: widthsOf(excel) }).toEqual({ name, widths: widthsOf(file) });
      // A sheet that nobody prints keeps Excel's own page.
      if (print) expect({ name, frame: frameOf(excel) }).toEqual({ name, frame: frameOf(file) });
    }
  });

  it('put the chart in the same place', () => {
    const path = 'xl/drawings/drawing1.xml';
    // Excel's interface for add-ins has no text for who cannot see a chart: there its title says what it shows.
    const withoutAlt = (xml: string): string => xml.replace(/ descr="[^"]*"/, '');
    expect(withoutAlt(partOf(fromExcel, path))).toBe(withoutAlt(partOf(fromFile, path)));
    expect(partOf(fromFile, path)).toMatch(/ descr="Barras apiladas de 12 dependencias/);
  });

  itRecalculates(
    'give a workbook that lives: with another corte and other estados typed in Excel, it says what consolidating again says',
    async () => {
      const [recalculated] = recalculate([typedOver]);
      const again = await everySheet(CAMBIO.corte, CAMBIO.estados);
      const { found, formulas } = differences(again, recalculated ?? new Uint8Array(), tellsOfPreparation);
      expect(found).toEqual([]);
      expect(formulas).toBeGreaterThan(2000);
    },
    60_000,
  );
});
