import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { serveSite } from './site';

/** The page without Excel as a test drives it. What stands here is of the test that runs now. */
export interface SitePage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** A folder of the test's own. */
  readonly folder: string;
  readonly button: (name: string) => Locator;
  readonly tab: (name: string) => Locator;
  /** Waits for a text to be on the page. */
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** Clicks a button that downloads, and returns where the file is. */
  readonly download: (name: string) => Promise<string>;
  /** Opens the sample and waits for its first sheet. */
  readonly openSample: () => Promise<void>;
  /** From the chosen workbooks to the written summary. */
  readonly consolidate: () => Promise<void>;
  /** With the sample open: every action up to the written summary. */
  readonly workThrough: () => Promise<void>;
  readonly setCorte: (corte: string) => Promise<void>;
}

/**
 * Opens the built page anew for each test of the suite this is called in, and closes it after. A test fails where the page
 * asked for anything outside its own origin, or threw.
 */
export function eachTestOnSitePage(options: BrowserContextOptions = {}): SitePage {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let misdeeds: string[];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'paac-page-'));
    misdeeds = [];
    context = await browser.newContext({ locale: 'es-CO', acceptDownloads: true, ...options });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.origin) && !/^(blob|data):/.test(url)) misdeeds.push(`asked for ${url}`);
    });
    context.on('weberror', (thrown) => misdeeds.push(`threw ${thrown.error().message}`));
    page = await context.newPage();
    await page.goto(site.origin);
    await button('Abrir ejemplo').waitFor();
  });
  afterEach(async () => {
    await context.close();
    rmSync(folder, { recursive: true });
    expect(misdeeds).toEqual([]);
  });

  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const tab = (name: string): Locator => page.getByRole('tab', { name, exact: true });
  const sees = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
  const consolidate = async (): Promise<void> => {
    await button('Revisar').click();
    await page.getByRole('region', { name: 'Qué se escribirá' }).waitFor();
    await button('Consolidar').click();
    await sees('Consolidado listo');
  };
  return {
    get page() {
      return page;
    },
    get context() {
      return context;
    },
    get origin() {
      return site.origin;
    },
    get folder() {
      return folder;
    },
    button,
    tab,
    sees,
    download: async (name) => {
      const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return path;
    },
    openSample: async () => {
      await button('Abrir ejemplo').click();
      await page.getByRole('grid').waitFor();
    },
    consolidate,
    workThrough: async () => {
      await button('Validar libro').click();
      await sees(/Listo para enviar|Listo con avisos|Faltan correcciones/);
      await tab('Vencidas').click();
      await button('Buscar vencidas').click();
      await sees(/actividades requieren atención/);
      await tab('Consolidar').click();
      await consolidate();
    },
    setCorte: async (corte) => {
      await page.getByLabel('Fecha de corte').fill(corte);
      await page.getByLabel('Fecha de corte').press('Enter');
    },
  };
}
