import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/xlsx/read';
import { hasLibreOffice, recalculate } from '../support/libreoffice';
import { describeInChromium } from './support/describe-in-chromium';
import { eachTestOnSitePage } from './support/site-page';

jest.setTimeout(120_000);

const withLibreOffice = hasLibreOffice() ? it : it.skip;

describeInChromium('the page, from its first click to the download', () => {
  const site = eachTestOnSitePage();
  const { button, tab, download, openSample, consolidate, workThrough } = site;

  it('leads a newcomer through the sample: validate, what is overdue, consolidate, download', async () => {
    await openSample();
    await workThrough();

    const { sheets } = readXlsx('consolidado.xlsx', readFileSync(await download('Descargar libro')));
    expect(sheets.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(['resumen', 'consolidado', 'vencidas', 'hallazgos', 'conciliacion']),
    );
    expect(readFileSync(await download('Descargar CSV'), 'utf8')).toMatch(/^\uFEFFVigencia;Corte;Dependencia;/);
  });

  withLibreOffice('downloads a workbook whose formulas LibreOffice reckons to the same figures', async () => {
    await openSample();
    await tab('Consolidar').click();
    await consolidate();
    const bytes = readFileSync(await download('Descargar libro'));
    const [recalculated = new Uint8Array()] = recalculate([bytes]);
    const figures = (workbook: Uint8Array): readonly unknown[] => {
      const resumen = readXlsx('x.xlsx', workbook).sheets.find(({ name }) => name === 'Resumen');
      return (resumen?.rows ?? []).flatMap(({ row, cells }) =>
        cells.flatMap((cell) => (cell.kind === 'number' ? [[row, cell.column, Number(cell.number.toFixed(9))]] : [])),
      );
    };
    expect(figures(recalculated)).toEqual(figures(bytes));
    expect(figures(bytes).length).toBeGreaterThan(50);
  });

  it('goes from a finding to its cell, repairs it, and downloads the workbook with the repair', async () => {
    await openSample();
    await button('Validar libro').click();
    await site.page.getByRole('button', { name: /Matriz › H21/ }).click();
    await site.page.getByRole('region', { name: 'Contenido de la celda H21' }).getByText('31/06/2025').waitFor();
    await button('Corregir').click();
    await site.page.getByRole('region', { name: 'Contenido de la celda H21' }).getByText('30/06/2025').waitFor();
    const path = await download('Descargar libro');
    expect(path).toMatch(/Matriz PAAC Hacienda 2025 revisado\.xlsx$/);
    const matriz = readXlsx('x.xlsx', readFileSync(path)).sheets.find(({ name }) => name === 'Matriz');
    const cell = matriz?.rows.find(({ row }) => row === 21)?.cells.find(({ column }) => column === 8);
    expect(cell).toMatchObject({ kind: 'date', day: '2025-06-30' });
  });
});
