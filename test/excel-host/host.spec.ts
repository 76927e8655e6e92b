/** @jest-environment jsdom */
import { createHost, type ExcelHost, type HostOptions } from './host';
import { installOfficeJs } from './office-js';
import { date, number, sheet, text, workbook } from './workbooks';

const BOOK = workbook(
  sheet('Datos', [[text('Hola'), number(1.1, '0.00'), date('2020-04-30')]], {
    merges: [{ firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 2 }],
  }),
  sheet('Oculta', [], { visibility: 'hidden' }),
);

async function open(options: HostOptions = {}): Promise<ExcelHost> {
  const host = createHost(BOOK, options);
  await installOfficeJs(window, host);
  return host;
}

/** Writes into a cell of "Datos" and says what became of it. */
function write(value: unknown, format?: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Datos').getRange('D9');
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[value]];
    range.load('values,formulas,numberFormat,numberFormatCategories,valueTypes');
    await context.sync();
    return [range.values, range.numberFormat, range.valueTypes].map((grid: unknown[][]) => grid[0]?.[0]);
  });
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

describe('the emulated Excel', () => {
  it.each([
    ['1.1', [1.1, 'General', 'Double']],
    ['1.234,5', [1234.5, 'General', 'Double']],
    ['31/01/2020', [43_861, 'dd/mm/yyyy', 'Double']],
    ['30 abril de 2020', [43_951, 'dd/mm/yyyy', 'Double']],
    ['50%', [0.5, '0%', 'Double']],
    ['VERDADERO', [true, 'General', 'Boolean']],
    ['#N/A', ['#N/A', 'General', 'Error']],
    ['=1+1', [0, 'General', 'Double']],
    ["'=1+1", ['=1+1', 'General', 'String']],
    ['31 abril de 2020', ['31 abril de 2020', 'General', 'String']],
    ['Todo el año', ['Todo el año', 'General', 'String']],
  ])('takes «%s» as if it were typed', async (written, became) => {
    await open();
    expect(await write(written)).toEqual(became);
  });

  it.each(['1.1', '31/01/2020', '=1+1', '-Excelente', '50%'])(
    'takes «%s» as a text in a cell that is "@"',
    async (written) => {
      await open();
      expect(await write(written, '@')).toEqual([written, '@', 'String']);
    },
  );

  it.each(['-Excelente atención al ciudadano', '@alcaldia', '=SUMA(', '+a b', '='])('refuses «%s»', async (written) => {
    const host = await open();
    const before = host.dump();
    await expect(write(written)).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(host.dump()).toEqual(before);
  });

  it('keeps one value in a merged area', async () => {
    const host = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Datos').getRange('A3:B4');
      range.values = [
        ['uno', 'dos'],
        ['tres', 'cuatro'],
      ];
      await context.sync();
    });
    expect(host.sheet('Datos').cells.get(3)?.get(1)?.value).toBe('uno');
    expect(host.sheet('Datos').cells.get(4)?.get(2)?.value ?? '').toBe('');
  });

  it('refuses changes of protected sheets and of a protected structure, and going to a hidden sheet', async () => {
    const host = await open();
    host.sheet('Datos').isProtected = true;
    host.book.isProtected = true;
    await expect(write('x')).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(run((book) => book.worksheets.add('Otra'))).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(run((book) => book.worksheets.getItem('Oculta').activate())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });

  it('stops at the first error, and keeps what was done before it', async () => {
    const host = await open();
    const failing = run((book) => {
      const datos = book.worksheets.getItem('Datos');
      datos.getRange('A9').values = [['antes']];
      datos.getRange('A10').values = [['-no es fórmula']];
      datos.getRange('A11').values = [['después']];
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(host.sheet('Datos').cells.get(9)?.get(1)?.value).toBe('antes');
    expect(host.sheet('Datos').cells.has(11)).toBe(false);
  });

  it('refuses everything while a cell is edited, and requests and answers that are too large', async () => {
    const host = await open({ payload: 3_000 });
    host.editMode(true);
    expect(await write('x').catch(codeOf)).toBe('InvalidOperationInCellEditMode');
    host.editMode(false);
    expect(await write('x'.repeat(3_000)).catch(codeOf)).toBe('RequestPayloadSizeLimitExceeded');
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Datos').getRange('A1:Z50').load('values');
      await context.sync();
    });
    expect(await reading.catch(codeOf)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('answers no values for more than five million cells, without an error', async () => {
    await open();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Datos').getRange('A1:F1000000');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });

  it('says which requirement sets it has, as office.js asks', async () => {
    await open();
    const { requirements } = Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.15'), requirements.isSetSupported('ExcelApi', '1.16')]).toEqual([
      true,
      false,
    ]);
  });

  it('fails loudly at what it does not emulate, and remembers it', async () => {
    const host = await open();
    expect(await run((book) => book.pivotTables.refreshAll()).catch(codeOf)).toBe('NotEmulated');
    expect(await run((book) => book.worksheets.getItem('Datos').load()).catch(codeOf)).toBe('NotEmulated');
    expect(host.notEmulated).toHaveLength(2);
  });

  it('counts round trips, and keeps what office.js follows until it lets it go', async () => {
    const host = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Datos').getRange('A1');
      range.load('address');
      await context.sync();
      expect(host.referencesKept).toBe(1);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Hola']]);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.referencesKept).toBe(0);
    expect(host.batches).toHaveLength(3);
  });

  it('lets proxies be proxies: what was not loaded cannot be read', async () => {
    await open();
    await Excel.run((context) => {
      const range = context.workbook.worksheets.getItem('Datos').getRange('A1');
      expect(() => range.values as unknown).toThrow(OfficeExtension.Error);
      return Promise.resolve();
    });
  });
});

function run(work: (workbook: Excel.Workbook) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}
