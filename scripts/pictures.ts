/**
 * Makes pictures of the built site with the sample's data: `npm run build && npm run pictures` makes those of the README and
 * the guide in docs/pictures; `npm run pictures -- folder` makes one of every state of page and pane, to be looked at, in
 * light and dark, in high contrast and on a phone.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../test/e2e/support/chromium';
import { openPane } from '../test/e2e/support/pane';
import { serveSite } from '../test/e2e/support/site';
import { hands, walkPage, walkPane, writeWalkFiles, type WalkFiles } from '../test/e2e/support/walk';

const DOCS = 'docs/pictures';
/** Of the sample: one sheet a component. */
const WORKBOOK = 'salud seguimiento agosto.xlsx';
const CORTE = '31/08/2025';
const VERDICT = /Listo para enviar|Listo con avisos|Faltan correcciones/;
/** Milliseconds after which nothing moves. */
const SETTLED = 400;

const PAGE_LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1440, height: 900 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  contrast: { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
  phone: { viewport: { width: 360, height: 740 } },
};

const PANE_LOOKS = {
  light: {},
  dark: { dark: true },
  contrast: { dark: true, forcedColors: 'active' },
} as const;
type PaneLook = keyof typeof PANE_LOOKS;

interface Place {
  readonly browser: Browser;
  readonly origin: string;
  readonly files: WalkFiles;
  readonly workbook: { readonly archivo: string; readonly bytes: Uint8Array };
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  const sample = mkdtempSync(join(tmpdir(), 'paac-pictures-'));
  const files = await writeWalkFiles(sample);
  const workbook = { archivo: WORKBOOK, bytes: readFileSync(join(sample, WORKBOOK)) };
  const site = await serveSite();
  const browser = await launchChromium();
  const place = { browser, origin: site.origin, files, workbook };
  mkdirSync(folder ?? DOCS, { recursive: true });
  try {
    if (folder !== undefined) await takeStates(place, folder);
    else {
      await takePage(place);
      for (const look of Object.keys(PANE_LOOKS) as PaneLook[]) await takePane(place, look);
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(sample, { recursive: true });
  }
}

async function takeStates({ browser, origin, files, workbook }: Place, folder: string): Promise<void> {
  for (const [look, options] of Object.entries(PAGE_LOOKS)) {
    const page = await browser.newPage({ locale: 'es-CO', ...options });
    await page.goto(origin);
    await walkPage(page, files, numbered(page, join(folder, look)));
    await page.close();
  }
  for (const [look, options] of Object.entries(PANE_LOOKS)) {
    const { page } = await openPane(browser, origin, workbook, options);
    await walkPane(page, files, numbered(page, join(folder, look)));
    await page.close();
  }
}

/** Pictures that stand in the order of the walk: "light-03-page-sample.png". */
function numbered(page: Page, start: string): (state: string) => Promise<void> {
  let count = 0;
  return (state) => shoot(page, `${start}-${String((count += 1)).padStart(2, '0')}-${state}.png`);
}

async function takePage({ browser, origin }: Place): Promise<void> {
  const page = await browser.newPage({ locale: 'es-CO', viewport: { width: 1080, height: 640 } });
  const { button, click, tab, sees } = hands(page);
  const take = (name: string) => shoot(page, join(DOCS, `page-${name}-light.png`));
  await page.goto(origin);
  await button('Abrir ejemplo').waitFor();
  await take('start');
  await click('Abrir ejemplo');
  await page.getByRole('grid').waitFor();
  await click('Validar libro');
  await sees(VERDICT);
  await take('validar');
  await tab('Consolidar');
  await click('Revisar');
  await page.getByRole('region', { name: 'Qué se escribirá' }).waitFor();
  await click('Consolidar');
  await sees('Consolidado listo');
  await take('consolidar');
  await page.close();
}

async function takePane({ browser, origin, files, workbook }: Place, look: PaneLook): Promise<void> {
  const { page } = await openPane(browser, origin, workbook, PANE_LOOKS[look]);
  const { click, tab, sees, setCorte } = hands(page);
  const take = (name: string) => shoot(page, join(DOCS, `pane-${name}-${look}.png`));
  await setCorte(CORTE);
  await tab('Estructurar');
  await take('estructurar');
  await click('Ver propuesta');
  await page.getByText('Qué se arregla').scrollIntoViewIfNeeded();
  await take('propuesta');
  await tab('Validar');
  await click('Validar libro');
  await sees(VERDICT);
  await take('validar');
  const finding = page.getByRole('list', { name: 'Hallazgos' }).getByRole('button', { name: / › / }).first();
  await finding.click();
  await finding.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await take('hallazgos');
  await tab('Vencidas');
  await click('Buscar vencidas');
  await sees(/requieren atención/);
  await take('vencidas');
  await tab('Consolidar');
  await page.getByLabel('Libros de las dependencias').setInputFiles([...files.libros]);
  await click('Revisar');
  await page.getByRole('region', { name: 'Qué se escribirá' }).waitFor();
  await take('revisar');
  await click('Consolidar');
  await sees('Consolidado listo');
  await take('consolidar');
  await page.close();
}

async function shoot(page: Page, path: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path });
  console.log(path);
}

void main();
