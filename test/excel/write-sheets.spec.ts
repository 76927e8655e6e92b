/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import type { Day } from '../../src/dates/day';
import type { CellContent } from '../../src/workbook/spec';
import { STYLES } from '../../src/workbook/styles';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { cellAt } from '../excel-host/book';
import { date, number, sheet, text, workbook } from '../excel-host/workbooks';
import { EVERYTHING } from '../xlsx/write.sample';
import { spec, textCell } from './specs';

/** Texts that Excel would take for something else if it were let. */
const TREACHEROUS = [
  '1.1',
  '1,10',
  '31/01/2020',
  '04/30/2020',
  'Enero de 2020',
  '=SUMA(A1)',
  '-Excelente atención al ciudadano',
  '+57 2 211 0000',
  '@alcaldia',
  "'entre comillas simples'",
  '50%',
  'VERDADERO',
  '#N/A',
  '1E5',
  '10:30',
  'línea 1\nlínea 2',
  '00123',
  '<p>residuo</p>',
];

describe('writing our sheets into the open workbook', () => {
  it('keeps every text as it is, whatever it begins with and whatever its style', async () => {
    const { workbook: open } = await inExcel(workbook(sheet('Hoja 1', [[text('x')]])));
    const rows = TREACHEROUS.map((value, index) => ({
      row: index + 1,
      cells: [
        { column: 1, content: textCell(value) },
        { column: 2, content: textCell(value), style: 'fecha' as const },
        { column: 3, content: textCell(value), style: 'campo' as const },
      ],
    }));
    await open.write([spec('resumen', 'Resumen', [], { rows })]);
    const read = (await open.read()).sheets[1];
    expect(read?.rows.map(({ cells }) => cells.map((cell) => cell.kind === 'text' && cell.text))).toEqual(
      TREACHEROUS.map((value) => [value, value, value]),
    );
  });

  it('writes numbers, days, truth values and formulas as what they are', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [])));
    const cells: CellContent[] = [
      { kind: 'number', number: 12.5 },
      { kind: 'date', day: '2020-08-31' as Day },
      { kind: 'boolean', boolean: true },
      { kind: 'formula', formula: 'SUM(A1,1)', cached: 13.5 },
    ];
    await open.write([spec('resumen', 'Resumen', [cells])]);
    expect((await open.read()).sheets[1]?.rows[0]?.cells).toEqual([
      { column: 1, kind: 'number', number: 12.5 },
      { column: 2, kind: 'date', day: '2020-08-31', serial: 44_074, format: 'dd/mm/yyyy' },
      { column: 3, kind: 'boolean', boolean: true },
      // The host does not calculate.
      { column: 4, kind: 'number', number: 0, formula: 'SUM(A1,1)' },
    ]);
    expect(host.sheet('Resumen').columnWidths.get(1)).toBe(108.75);
  });

  it('writes a spec that has everything as the file of the same spec is read', async () => {
    const { workbook: open } = await inExcel(workbook(sheet('Hoja 1', [])));
    await open.write(EVERYTHING.sheets);
    const fromFile = readXlsx('x.xlsx', await writeXlsx(EVERYTHING));
    const inBoth = (await open.read()).sheets.slice(1);
    expect(withoutFormulaValues(inBoth)).toEqual(withoutFormulaValues(fromFile.sheets));
  });

  it('gives cells the looks of their styles', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [])));
    const rows = Object.keys(STYLES).map((style, index) => ({
      row: index + 1,
      cells: [{ column: 2, style: style as keyof typeof STYLES }],
    }));
    await open.write([spec('resumen', 'Resumen', [], { rows })]);
    const looks = Object.keys(STYLES).map((_, index) => cellAt(host.sheet('Resumen'), index + 1, 2)?.look ?? {});
    const encabezado = Object.keys(STYLES).indexOf('encabezado');
    expect(looks[encabezado]).toMatchObject({
      bold: true,
      color: '#FFFFFF',
      fill: STYLES.encabezado.fill,
      horizontal: 'Center',
      vertical: 'Center',
      wrap: true,
      borderTop: 'Continuous',
      borderRight: 'Continuous',
      borderBottom: 'Continuous',
      borderLeft: 'Continuous',
    });
    expect(looks[Object.keys(STYLES).indexOf('titulo')]).toMatchObject({ bold: true, fontSize: 16 });
  });

  it('writes tables, names, validations, conditional formats, charts, panes and print set-up', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [])));
    await open.write(EVERYTHING.sheets);
    const resumen = host.sheet("Resumen d'oro 1º");
    expect(resumen.tables.map(({ name, style }) => [name, style])).toEqual([['tbl_resumen', 'TableStyleMedium2']]);
    expect(resumen.conditionalFormats.map(({ formula }) => formula)).toEqual(['=$E5>=0.6', '=$E5<0.6']);
    expect(resumen.frozen).toEqual({ rows: 4, columns: 1 });
    expect(resumen.showsGridlines).toBe(false);
    expect(resumen.page).toMatchObject({
      orientation: 'Portrait',
      printArea: 'A1:E24',
      headers: { CenterFooter: 'Página &P de &N' },
    });
    expect(resumen.charts[0]).toMatchObject({
      type: 'BarStacked',
      title: 'Cumplidas y pendientes',
      isReversed: true,
      series: [
        { name: 'Cumplidas', values: "='Resumen d''oro 1º'!$B$5:$B$7", categories: "='Resumen d''oro 1º'!$A$5:$A$7" },
        { name: 'Pendientes', values: "='Resumen d''oro 1º'!$C$5:$C$7" },
      ],
    });
    const actividades = host.sheet('Actividades');
    expect(actividades.validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: "='Listas'!$A$1:$A$2" } },
      { date: { formula1: '=DATE(2020,1,1)', formula2: '=DATE(2020,12,31)', operator: 'Between' } },
      { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
    ]);
    expect(actividades.page).toMatchObject({ orientation: 'Landscape', paperSize: 'Legal', titleRows: '1:1' });
    expect(actividades.pageBreaks).toEqual([20, 40]);
    expect(cellAt(actividades, 2, 1)?.link).toEqual({ documentReference: "'Resumen d''oro 1º'!A5" });
    expect(cellAt(actividades, 70, 2)?.link).toEqual({ address: 'https://www.ejemplo.gov.co/a%20b?x=1&y=2' });
    expect(host.sheet('Listas').visibility).toBe('hidden');
    expect(host.book.names.find(({ name }) => name === 'Corte')?.formula).toBe("='Resumen d''oro 1º'!$B$2");
  });

  it('makes rows as high as asked, and as high as a text needs that is merged over columns', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [])));
    const long = 'Los porcentajes son de las actividades programadas a este corte. '.repeat(4);
    const rows = [
      { row: 1, height: 30, cells: [{ column: 1, content: textCell('Título') }] },
      { row: 2, cells: [{ column: 1, content: textCell(long), style: 'parrafo' as const }] },
      { row: 3, cells: [{ column: 1, content: textCell(long), style: 'parrafo' as const }] },
    ];
    const merges = [{ firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 2 }];
    await open.write([spec('resumen', 'Resumen', [], { rows, merges, columns: [{ width: 20 }, { width: 30 }] })]);
    const heights = host.sheet('Resumen').rowHeights;
    expect(heights.get(1)).toBe(30);
    expect(heights.get(2)).toBeGreaterThan(60);
    // Excel fits this one.
    expect(heights.has(3)).toBe(false);
  });

  it('gives a cell the number format of its own', async () => {
    const { workbook: open } = await inExcel(workbook(sheet('Hoja 1', [])));
    const cells = [
      { column: 1, content: { kind: 'number' as const, number: 1.1 }, style: 'texto' as const, format: '0.00' },
      { column: 2, content: { kind: 'date' as const, day: '2020-08-31' as Day }, format: 'd-mmm-yy' },
    ];
    await open.write([spec('resumen', 'Resumen', [], { rows: [{ row: 1, cells }] })]);
    expect((await open.read()).sheets[1]?.rows[0]?.cells).toEqual([
      { column: 1, kind: 'number', number: 1.1, format: '0.00' },
      { column: 2, kind: 'date', day: '2020-08-31', serial: 44_074, format: 'd-mmm-yy' },
    ]);
  });

  it('replaces its own sheets where they stand, by their marks, and nothing else', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Uno', [[text('a')]]), sheet('Dos', [[text('b')]])));
    await open.write([
      spec('resumen', 'Resumen', [[textCell('viejo')]]),
      spec('vencidas', 'Vencidas', [[textCell('v')]]),
    ]);
    const moved = host.book.sheets.splice(2, 1)[0];
    if (moved) host.book.sheets.splice(1, 0, Object.assign(moved, { name: 'Mi resumen' }));
    for (const name of host.book.names) name.formula = name.formula.replace('Resumen', 'Mi resumen');
    const before = [host.sheet('Uno'), host.sheet('Dos')].map((one) =>
      JSON.stringify([...one.cells].map(([row, cells]) => [row, [...cells]])),
    );
    const written = await open.write([
      spec('resumen', 'Resumen', [[textCell('nuevo')]]),
      spec('hallazgos', 'Hallazgos', []),
    ]);
    expect(written).toEqual([
      { mark: 'resumen', name: 'Resumen', replaced: true },
      { mark: 'hallazgos', name: 'Hallazgos', replaced: false },
    ]);
    expect(host.sheetNames()).toEqual(['Uno', 'Resumen', 'Dos', 'Vencidas', 'Hallazgos']);
    expect(
      [host.sheet('Uno'), host.sheet('Dos')].map((one) =>
        JSON.stringify([...one.cells].map(([row, cells]) => [row, [...cells]])),
      ),
    ).toEqual(before);
    const read = await open.read();
    expect(read.sheets.map(({ mark }) => mark)).toEqual([null, 'resumen', null, 'vencidas', 'hallazgos']);
  });

  it('keeps several of its sheets where they stand among those of the user', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Uno', []), sheet('Dos', []), sheet('Tres', [])));
    const ours = [spec('resumen', 'Resumen', []), spec('vencidas', 'Vencidas', []), spec('hallazgos', 'Hallazgos', [])];
    await open.write(ours);
    const byName = new Map(host.book.sheets.map((one) => [one.name, one]));
    const order = ['Vencidas', 'Uno', 'Resumen', 'Dos', 'Hallazgos', 'Tres'];
    host.book.sheets.splice(0, 6, ...order.flatMap((name) => byName.get(name) ?? []));
    await open.write(ours);
    expect(host.sheetNames()).toEqual(order);
  });

  it('takes another name where the user has one like it, and its formulas follow', async () => {
    const { host, workbook: open } = await inExcel(
      workbook(
        sheet('RESUMEN', [[text('mío')]]),
        sheet('Datos', [[text('Estado')], [text('cumplida')]], {
          tables: [{ name: 'Consolidado', area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 } }],
        }),
      ),
    );
    host.book.names.push({ name: 'Corte', formula: '=Datos!$A$2', visible: true });
    const area = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 };
    const written = await open.write([
      spec('consolidado', 'Consolidado', [[textCell('Estado')], [textCell('cumplida')]], {
        tables: [{ name: 'Consolidado', area, columns: ['Estado'], look: 'light' }],
        names: [{ name: 'Corte', area: { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 } }],
      }),
      spec('resumen', 'Resumen', [
        [
          {
            kind: 'formula',
            formula: `COUNTIFS(Consolidado[Estado],"Consolidado",Consolidado[Estado],Corte)`,
            cached: 1,
          },
        ],
        [{ kind: 'formula', formula: "'Resumen'!A1+'Consolidado'!A2", cached: 1 }],
      ]),
    ]);
    expect(written.map(({ name }) => name)).toEqual(['Consolidado', 'Resumen (2)']);
    const formulas = [1, 2].map((row) => cellAt(host.sheet('Resumen (2)'), row, 1)?.formula);
    expect(formulas).toEqual([
      `COUNTIFS(Consolidado_2[Estado],"Consolidado",Consolidado_2[Estado],Corte_2)`,
      "'Resumen (2)'!A1+'Consolidado'!A2",
    ]);
    expect(host.book.names.find(({ name }) => name === 'Corte')?.formula).toBe('=Datos!$A$2');
    expect(host.sheet('Datos').tables[0]?.name).toBe('Consolidado');
  });

  it('writes the same again in the same place: nothing grows, nothing is renamed', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [[number(1)]])));
    await open.write(EVERYTHING.sheets);
    const once = withoutIds(host.dump());
    await open.write(EVERYTHING.sheets);
    expect(withoutIds(host.dump())).toEqual(once);
  });

  it('writes days as the 1904 system shows them', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [[date('2016-04-29')]])), {
      calculate: (formula) => (formula === 'DATE(1904,1,2)' ? 1 : 0),
    });
    host.book.date1904 = true;
    await open.write([spec('resumen', 'Resumen', [[{ kind: 'date', day: '2020-08-31' as Day }]])]);
    expect((await open.read()).sheets[1]?.rows[0]?.cells[0]).toMatchObject({ kind: 'date', day: '2020-08-31' });
  });

  it('takes away its sheets that new ones make obsolete, and leaves nothing of them', async () => {
    const { host, workbook: open } = await inExcel(workbook(sheet('Hoja 1', [[number(1)]])));
    await open.write([spec('resumen', 'Resumen', [])]);
    const before = withoutIds(host.dump());
    await open.write([spec('resumen', 'Resumen', []), spec('matriz_1', 'Salud', []), spec('matriz_2', 'Obras', [])]);
    await open.write([spec('resumen', 'Resumen', [])], { obsolete: ['matriz_1', 'matriz_2', 'hallazgos'] });
    expect(withoutIds(host.dump())).toEqual(before);
  });
});

function withoutFormulaValues(
  sheets: readonly {
    readonly name: string;
    readonly rows: readonly { readonly cells: readonly { readonly formula?: string }[] }[];
  }[],
): unknown {
  return sheets.map((one) => ({
    ...one,
    hiddenColumns: [],
    rows: one.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { formula: cell.formula })),
    })),
  }));
}

function withoutIds(dump: unknown): unknown {
  return JSON.parse(JSON.stringify(dump), (key, value: unknown) =>
    key === 'id' || key === 'activeSheet' ? undefined : value,
  );
}
