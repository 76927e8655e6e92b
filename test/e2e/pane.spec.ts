import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeSample } from '../../scripts/muestra/write-sample';
import type { HostOptions } from '../excel-host/host';
import { launchChromium } from './support/chromium';
import { describeInChromium } from './support/describe-in-chromium';
import { openPane, type OpenPane } from './support/pane';
import { serveSite } from './support/site';

jest.setTimeout(120_000);

/** The sample's workbook of one sheet a component. */
const SALUD = 'salud seguimiento agosto.xlsx';

describeInChromium('the pane in Excel', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let folder: string;
  let archivos: readonly string[];
  let pane: OpenPane;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveSite()]);
    folder = mkdtempSync(join(tmpdir(), 'paac-pane-'));
    ({ archivos } = await writeSample(folder));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    expect(pane.foreign).toEqual([]);
    expect(pane.host.notEmulated).toEqual([]);
    await pane.page.close();
  });

  const open = async (archivo: string, options: HostOptions = {}): Promise<void> => {
    pane = await openPane(browser, site.origin, { archivo, bytes: readFileSync(join(folder, archivo)) }, options);
  };
  const click = (name: string) => pane.page.getByRole('button', { name, exact: true }).click();
  const goTo = (name: string) => pane.page.getByRole('tab', { name, exact: true }).click();
  const sees = (text: string | RegExp) => pane.page.getByText(text).first().waitFor();
  const workbookNow = () => JSON.stringify(pane.host.dump());

  it('validates in few round trips, walks the findings, and leaves the workbook as it was', async () => {
    await open(SALUD);
    const before = workbookNow();
    await goTo('Validar');
    const earlier = pane.host.batches.length;
    await click('Validar libro');
    await sees(/Listo para enviar|Listo con avisos|Faltan correcciones/);
    expect(pane.host.batches.length - earlier).toBeLessThanOrEqual(4);
    await goTo('Vencidas');
    await click('Buscar vencidas');
    await sees(/Vencidas/);
    expect(workbookNow()).toBe(before);
  });

  it('marks what is overdue and takes the marks off without a trace', async () => {
    await open(SALUD);
    const before = workbookNow();
    await goTo('Vencidas');
    await click('Buscar vencidas');
    await click('Marcar en el libro');
    await pane.page.waitForFunction(() => !document.body.textContent.includes('Marcando'));
    await pane.page.getByRole('button', { name: 'Quitar marcas', exact: true }).waitFor();
    await click('Quitar marcas');
    await sees('el libro quedó como estaba');
    expect(workbookNow()).toBe(before);
  });

  it('consolidates the twelve into the open workbook, twice, replacing only its own sheets', async () => {
    await open(SALUD);
    await goTo('Consolidar');
    await pane.page
      .getByLabel('Libros de las dependencias')
      .setInputFiles(archivos.map((archivo) => join(folder, archivo)));
    await click('Revisar');
    const before = pane.host.batches.length;
    await click('Consolidar');
    await sees('Consolidado listo');
    expect(pane.host.batches.length - before).toBeLessThanOrEqual(8);
    const sheets = pane.host.sheetNames();
    await click('Revisar');
    await click('Consolidar');
    await sees('Consolidado listo');
    expect(pane.host.sheetNames()).toEqual(sheets);
  });

  it('says in a sentence that a cell is being edited', async () => {
    await open(SALUD);
    await goTo('Validar');
    pane.host.editMode(true);
    await click('Validar libro');
    await sees(/celda/i);
    pane.host.editMode(false);
  });
});
