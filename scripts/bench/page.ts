/**
 * Times the built page in Chromium, on this machine: `npm run build && npx tsx scripts/bench/page.ts`.
 * First paint, interactive (the pane's button answers), the sample's twelve dependencias consolidated, and 200 workbooks.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../test/e2e/support/chromium';
import { serveSite } from '../../test/e2e/support/site';
import { writeSample } from '../muestra/write-sample';

const TIMES = 5;
const MANY = 200;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FileToChoose {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paac-bench-'));
  const { archivos } = await writeSample(folder);
  const sample = archivos.map((name) => ({ name, mimeType: XLSX, buffer: readFileSync(join(folder, name)) }));
  const many = Array.from({ length: MANY }, (_, index) => ({
    name: `libro ${index + 1}.xlsx`,
    mimeType: XLSX,
    buffer: sample[index % sample.length]?.buffer ?? Buffer.alloc(0),
  }));
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const loads = await repeat(() => load(browser, site.origin));
    print(
      'first paint',
      loads.map(({ paint }) => paint),
      1000,
    );
    print(
      'interactive',
      loads.map(({ interactive }) => interactive),
      2000,
    );
    print(
      'twelve dependencias consolidated',
      await repeat(async () => (await consolidate(browser, site.origin, sample)).shown),
      3000,
    );
    const { shown, longest } = await consolidate(browser, site.origin, many);
    print(`${MANY} workbooks consolidated`, [shown]);
    print(`longest task of ${MANY} workbooks`, [longest], 200);
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

async function load(browser: Browser, origin: string): Promise<{ paint: number; interactive: number }> {
  const page = await browser.newPage({ locale: 'es-CO' });
  await page.goto(origin);
  await page.getByRole('button', { name: 'Ayuda', exact: true }).click();
  await page.getByRole('heading', { name: 'Ayuda' }).waitFor();
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    interactive: performance.now(),
  }));
  await page.close();
  return times;
}

async function consolidate(
  browser: Browser,
  origin: string,
  files: readonly FileToChoose[],
): Promise<{ shown: number; longest: number }> {
  const page = await browser.newPage({ locale: 'es-CO' });
  await page.goto(origin);
  await page.getByRole('tab', { name: 'Consolidar', exact: true }).click();
  await page.getByLabel('Libros de las dependencias').setInputFiles([...files]);
  await page.getByLabel('Fecha de corte').fill('31/08/2025');
  await watchTasks(page);
  const started = performance.now();
  await page.getByRole('button', { name: 'Revisar', exact: true }).click();
  await page.getByRole('region', { name: 'Qué se escribirá' }).waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Consolidar', exact: true }).click();
  await page.getByText('Consolidado listo').first().waitFor({ timeout: 120_000 });
  const shown = performance.now() - started;
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
  await page.close();
  return { shown, longest };
}

/** Gathers the durations of all tasks that hold the page's thread over 50 ms. */
function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
}

async function repeat<T>(once: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let time = 0; time < TIMES; time += 1) results.push(await once());
  return results;
}

/** The median, the worst, and what must hold, in milliseconds. */
function print(what: string, times: readonly number[], limit?: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const must = limit === undefined ? '' : `  (must be under ${limit})`;
  console.log(
    `${what.padEnd(36)} ${median.toFixed(0).padStart(6)} ms, worst ${worst.toFixed(0).padStart(6)} ms${must}`,
  );
}

void main();
