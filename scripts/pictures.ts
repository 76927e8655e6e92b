/**
 * Makes the pictures of docs/pictures from the built site: every tab of the pane in the test host's Excel, at 350 px, light, dark
 * and in high contrast, and the page, light and dark, with the sample's data. `npm run build && npm run pictures`; with the word
 * `pane` or `page` only those.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../test/e2e/support/chromium';
import { openPane } from '../test/e2e/support/pane';
import { serveSite } from '../test/e2e/support/site';
import { writeSample } from './muestra/write-sample';

const PICTURES = 'docs/pictures';
const WORKBOOK = 'salud seguimiento agosto.xlsx';
const SETTLED = 400;

async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const sample = mkdtempSync(join(tmpdir(), 'paac-pictures-'));
  const { archivos } = await writeSample(sample);
  const paths = archivos.map((archivo) => join(sample, archivo));
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const [wanted] = process.argv.slice(2);
    if (wanted !== 'page') {
      for (const look of ['light', 'dark', 'contrast'] as const) {
        await takePane(browser, site.origin, sample, paths, look);
      }
    }
    if (wanted !== 'pane') for (const look of ['light', 'dark'] as const) await takePage(browser, site.origin, look);
  } finally {
    await browser.close();
    await site.close();
    rmSync(sample, { recursive: true });
  }
}

async function takePane(
  browser: Browser,
  origin: string,
  sample: string,
  paths: readonly string[],
  look: 'light' | 'dark' | 'contrast',
): Promise<void> {
  const workbook = { archivo: WORKBOOK, bytes: readFileSync(join(sample, WORKBOOK)) };
  const { page } = await openPane(browser, origin, workbook, {
    dark: look !== 'light',
    ...(look === 'contrast' && { forcedColors: 'active' }),
  });
  const take = (name: string) => shoot(page, `pane-${name}-${look}`);
  await setCorte(page);

  await openTab(page, 'Estructurar');
  await take('estructurar');
  await click(page, 'Ver propuesta');
  await page.getByText('Qué se arregla').scrollIntoViewIfNeeded();
  await take('propuesta');
  await openTab(page, 'Validar');
  await click(page, 'Validar libro');
  await page
    .getByText(/Listo para enviar|Listo con avisos|Faltan correcciones/)
    .first()
    .waitFor();
  await take('validar');
  const finding = page.getByRole('list', { name: 'Hallazgos' }).getByRole('button', { name: / › / }).first();
  await finding.click();
  await finding.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await take('hallazgos');
  await openTab(page, 'Vencidas');
  await click(page, 'Buscar vencidas');
  await page.getByText(/requieren atención/).waitFor();
  await take('vencidas');
  await openTab(page, 'Consolidar');
  await page.getByLabel('Libros de las dependencias').setInputFiles([...paths]);
  await click(page, 'Revisar');
  await finished(page);
  await take('revisar');
  await click(page, 'Consolidar');
  await page.getByText('Consolidado listo').first().waitFor();
  await take('consolidar');
  await page.close();
}

async function takePage(browser: Browser, origin: string, look: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ locale: 'es-CO', colorScheme: look, viewport: { width: 1280, height: 800 } });
  await page.goto(origin);
  await page.getByRole('button', { name: 'Abrir ejemplo', exact: true }).waitFor();
  await shoot(page, `page-start-${look}`);
  await click(page, 'Abrir ejemplo');
  await page.getByRole('grid').waitFor();
  await setCorte(page);
  await openTab(page, 'Validar');
  await click(page, 'Validar libro');
  await page
    .getByText(/Listo para enviar|Listo con avisos|Faltan correcciones/)
    .first()
    .waitFor();
  await shoot(page, `page-validar-${look}`);
  await openTab(page, 'Consolidar');
  await click(page, 'Revisar');
  await finished(page);
  await click(page, 'Consolidar');
  await page.getByText('Consolidado listo').first().waitFor();
  await shoot(page, `page-consolidar-${look}`);
  await page.close();
}

const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Long work shows its Cancel button until it ends. */
const finished = (page: Page) =>
  page.getByRole('button', { name: 'Cancelar', exact: true }).waitFor({ state: 'detached' });

async function setCorte(page: Page): Promise<void> {
  await page.getByLabel('Fecha de corte').fill('31/08/2025');
  await page.getByLabel('Fecha de corte').press('Enter');
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  console.log(`${PICTURES}/${name}.png`);
}

void main();
