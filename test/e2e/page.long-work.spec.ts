import { writeSample } from '../../scripts/muestra/write-sample';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInChromium } from './support/describe-in-chromium';
import { eachTestOnSitePage } from './support/site-page';

jest.setTimeout(120_000);

/** Milliseconds that the page may be held at once. On a quiet machine it is under 200; other tests run beside this one. */
const HELD = 1000;
const MANY = 200;

describeInChromium('long work on the page', () => {
  const site = eachTestOnSitePage();
  const { button, tab, sees } = site;

  /** So many workbooks: the sample's over and over, under other names. */
  const chooseMany = async (): Promise<void> => {
    const { archivos } = await writeSample(site.folder);
    const contents = archivos.map((archivo) => readFileSync(join(site.folder, archivo)));
    const files = Array.from({ length: MANY }, (_, index) => ({
      name: `libro ${String(index + 1).padStart(3, '0')}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: contents[index % contents.length] ?? Buffer.alloc(0),
    }));
    await tab('Consolidar').click();
    await site.page.getByLabel('Libros de las dependencias').setInputFiles(files);
    await sees(`${MANY} libros elegidos`);
  };

  it('of 200 workbooks shows how far it is, answers all the while, and tells which came twice', async () => {
    await chooseMany();
    await site.page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    const progress = site.page.getByRole('progressbar', { name: 'Revisando los libros' });
    await button('Revisar').click();
    await progress.waitFor();
    const seen: string[] = [];
    while ((await progress.count()) > 0) {
      seen.push((await progress.getAttribute('aria-valuetext', { timeout: 1000 }).catch(() => null)) ?? '');
      await site.page.waitForTimeout(100);
    }
    await sees(`${MANY} libros leídos`);
    await sees(/llegó en más de un libro/);
    expect(seen.filter((text) => /^\d+ de 200 · libro \d+\.xlsx$/.test(text)).length).toBeGreaterThan(3);
    const tasks = await site.page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    expect(tasks.filter((duration) => duration > HELD)).toEqual([]);

    await button('Consolidar').click();
    await site.page.getByRole('progressbar', { name: 'Escribiendo el consolidado' }).waitFor();
    await button('Cancelar').click({ timeout: 2000 });
    await sees('Cancelado');
    expect(await site.page.getByRole('grid').count()).toBe(0);
  });

  it('leaves nothing when it is cancelled half-way', async () => {
    await chooseMany();
    await button('Revisar').click();
    await site.page.getByText(/^[3-9] de 200 · /).waitFor();
    await button('Cancelar').click();
    await button('Cancelar').waitFor({ state: 'detached' });
    await sees('Cancelado');
    expect(await site.page.getByRole('region', { name: 'Qué se leyó' }).count()).toBe(0);
    expect(await button('Descargar libro').count()).toBe(0);
    await button('Consolidar').click();
    await sees('Pulse primero «Revisar»');
  });
});
