import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readXlsx } from '../../src/xlsx/read';
import { writeSample } from '../../scripts/muestra/write-sample';
import { writeBadFiles } from '../../scripts/muestra/write-bad-files';
import { launchChromium } from './support/chromium';
import { describeInChromium } from './support/describe-in-chromium';
import { paac } from './support/paac';
import { serveSite } from './support/site';

jest.setTimeout(120_000);

describeInChromium('the page, from its first click to the download', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let foreign: string[];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'paac-page-'));
    foreign = [];
    context = await browser.newContext({ locale: 'es-CO', acceptDownloads: true });
    page = await context.newPage();
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.origin) && !/^(blob|data):/.test(url)) foreign.push(url);
    });
    await page.goto(site.origin);
  });
  afterEach(async () => {
    await context.close();
    rmSync(folder, { recursive: true });
    expect(foreign).toEqual([]);
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });

  async function download(name: string): Promise<string> {
    const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }

  async function expectNoAxeViolations(state: string): Promise<void> {
    await page.evaluate(AxeBuilder.source);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
    });
    expect({ state, found }).toEqual({ state, found: [] });
  }

  it('leads a newcomer through the sample: validate, what is overdue, consolidate, download', async () => {
    await expectNoAxeViolations('nothing open');
    await button('Abrir ejemplo').click();
    await page.getByRole('grid').waitFor();

    await tab('Validar').click();
    await button('Validar libro').click();
    await page
      .getByText(/Listo para enviar|Listo con avisos|Faltan correcciones/)
      .first()
      .waitFor();
    await expectNoAxeViolations('validated');

    await tab('Vencidas').click();
    await button('Buscar vencidas').click();
    await page
      .getByText(/vencidas/i)
      .first()
      .waitFor();
    await expectNoAxeViolations('overdue');

    await tab('Consolidar').click();
    await button('Revisar').click();
    await button('Consolidar').click();
    await page.getByText('Consolidado listo').first().waitFor();
    await expectNoAxeViolations('consolidated');

    const { sheets } = readXlsx('consolidado.xlsx', readFileSync(await download('Descargar libro')));
    expect(sheets.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(['resumen', 'consolidado', 'vencidas', 'hallazgos', 'conciliacion']),
    );
    expect(readFileSync(await download('Descargar CSV'), 'utf8')).toMatch(/^\uFEFFVigencia;Corte;Dependencia;/);
  });

  it('downloads what the command line writes for the same workbooks', async () => {
    const { archivos } = await writeSample(join(folder, 'libros'));
    const paths = archivos.map((archivo) => join(folder, 'libros', archivo));
    await tab('Consolidar').click();
    await page.getByLabel('Libros de las dependencias').setInputFiles(paths);
    await page.getByLabel('Fecha de corte').fill('31/08/2025');
    await page.getByLabel('Fecha de corte').press('Enter');
    await button('Revisar').click();
    await button('Consolidar').click();
    await page.getByText('Consolidado listo').first().waitFor();
    const csv = await download('Descargar CSV');

    const written = join(folder, 'linea.csv');
    await paac(folder, 'consolidar', 'libros', '--corte', '2025-08-31', '--csv', written);
    expect(readFileSync(csv, 'utf8')).toBe(readFileSync(written, 'utf8'));
  });

  it('names every bad file among good ones, with its reason, and consolidates the good ones', async () => {
    const { archivos } = await writeSample(join(folder, 'libros'));
    const bad = await writeBadFiles(join(folder, 'malos'));
    await tab('Consolidar').click();
    await page
      .getByLabel('Libros de las dependencias')
      .setInputFiles([
        ...archivos.slice(0, 2).map((archivo) => join(folder, 'libros', archivo)),
        ...bad.archivos.map(({ archivo }) => join(folder, 'malos', archivo)),
      ]);
    await button('Revisar').click();
    await button('Consolidar').waitFor();
    for (const { archivo } of bad.archivos)
      await expect(page.getByText(archivo).first().isVisible()).resolves.toBe(true);
    await button('Consolidar').click();
    await page.getByText('Consolidado listo').first().waitFor();
  });
});
