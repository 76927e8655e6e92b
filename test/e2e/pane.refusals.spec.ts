import type { Browser, Page } from 'playwright-core';
import { connectPage, serveOfficeJs } from '../excel-host/page';
import { createHost, type HostOptions } from '../excel-host/host';
import { readXlsx } from '../../src/xlsx/read';
import { launchChromium } from './support/chromium';
import { describeInChromium } from './support/describe-in-chromium';
import { newPage, openPane, paneHands, type OpenPane } from './support/pane';
import { sampleFolder, type SampleFolder } from './support/sample';
import { serveSite } from './support/site';

jest.setTimeout(120_000);

const SALUD = 'salud seguimiento agosto.xlsx';
const CELL_IN_EDITION =
  'Hay una celda en edición en Excel. Oprima Entrar para aceptarla o Esc para cancelarla, e inténtelo de nuevo.';

describeInChromium('what Excel or the network refuses is said in a sentence, and nothing is harmed', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let sample: SampleFolder;

  beforeAll(async () => {
    [browser, site, sample] = await Promise.all([launchChromium(), serveSite(), sampleFolder()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    sample.remove();
  });

  describe('where the pane cannot start', () => {
    const start = async (prepare: (page: Page) => Promise<unknown>): Promise<Page> => {
      const { page } = await newPage(browser, site.origin);
      await prepare(page);
      await page.goto(`${site.origin}/taskpane.html`);
      return page;
    };

    it('a network that blocks Microsoft’s address', async () => {
      const page = await start((one) => one.route('https://appsforoffice.microsoft.com/**', (route) => route.abort()));
      const alert = page.getByRole('alert');
      await alert.getByText('No se pudo conectar con Excel').waitFor();
      expect(await alert.innerText()).toContain(
        'El panel necesita un archivo de Microsoft (appsforoffice.microsoft.com) que no llegó. Revise la conexión; si su red lo bloquea, pida a sistemas que lo permita o que instale la versión para redes cerradas.',
      );
      await alert.getByRole('button', { name: 'Intentar de nuevo' }).waitFor();
      await page.close();
    });

    it('a browser without Excel', async () => {
      const page = await start((one) => serveOfficeJs(one));
      const alert = page.getByRole('alert');
      await alert.getByText('Este panel se abre dentro de Excel').waitFor();
      expect(await alert.getByRole('link', { name: 'Abrir la página sin Excel' }).getAttribute('href')).toBe(
        'index.html',
      );
      await page.close();
    });

    it('an Excel that is too old', async () => {
      const { archivo, bytes } = sample.workbook(SALUD);
      const host = createHost(readXlsx(archivo, bytes), { api: '1.12' });
      const page = await start((one) => connectPage(one, host));
      await page.getByRole('alert').getByText('Esta versión de Excel es anterior a la necesaria').waitFor();
      expect(host.batches).toEqual([]);
      await page.close();
    });
  });

  describe('in the open workbook', () => {
    let pane: OpenPane;
    let person: ReturnType<typeof paneHands>;

    const open = async (options: HostOptions = {}): Promise<void> => {
      pane = await openPane(browser, site.origin, sample.workbook(SALUD), options);
      person = paneHands(pane.page);
      await person.rests();
    };
    const workbookNow = () => pane.host.dump();
    const review = async (): Promise<void> => {
      await person.tab('Consolidar');
      await person.choose(sample.archivos.slice(0, 2).map(sample.path));
      await person.click('Revisar');
      await person.sees('Qué se escribirá');
    };

    afterEach(async () => {
      expect(pane.foreign).toEqual([]);
      expect(pane.host.notEmulated).toEqual([]);
      await pane.page.close();
    });

    it('a cell is being edited', async () => {
      await open();
      pane.host.editMode(true);
      await person.click('Validar libro');
      await person.sees(CELL_IN_EDITION);
      pane.host.editMode(false);
      await person.click('Validar libro');
      await person.sees(/actividades leídas/);
      expect(await pane.page.getByText(CELL_IN_EDITION).count()).toBe(0);
    });

    it('waits for the end of the editing where Excel can', async () => {
      await open({ waitsForCellEdit: true });
      pane.host.editMode(true);
      await person.click('Validar libro');
      await person.sees('Validando el libro');
      pane.host.editMode(false);
      await person.sees(/actividades leídas/);
    });

    it('a protected sheet is not marked, and is named', async () => {
      await open();
      pane.host.sheet('RENDICION').isProtected = true;
      const before = workbookNow();
      await person.tab('Vencidas');
      await person.click('Marcar en el libro');
      await person.sees(
        'La hoja «RENDICION» está protegida y no se cambió nada. Desprotéjala en Revisar › Desproteger hoja e inténtelo de nuevo.',
      );
      expect(workbookNow()).toEqual(before);
    });

    it('a protected structure takes no sheets', async () => {
      await open();
      await review();
      pane.host.book.isProtected = true;
      const before = workbookNow();
      await person.click('Consolidar');
      await person.sees(
        'La estructura del libro está protegida y no permite agregar ni quitar hojas; no se cambió nada. Desprotéjala en Revisar › Proteger libro e inténtelo de nuevo.',
      );
      expect(workbookNow()).toEqual(before);
    });

    it('a workbook of protected sheets is consolidated into all the same: its sheets are not touched', async () => {
      await open();
      for (const sheet of pane.host.book.sheets) sheet.isProtected = true;
      await review();
      await person.click('Consolidar');
      await person.sees('Consolidado listo');
    });

    it('a hidden sheet is not unhidden', async () => {
      await open();
      await person.click('Validar libro');
      await person.sees(/actividades leídas/);
      for (const sheet of pane.host.book.sheets.slice(0, -1)) sheet.visibility = 'hidden';
      const before = workbookNow();
      const list = pane.page.getByRole('list', { name: 'Hallazgos' });
      await list.getByRole('button', { name: / › / }).first().click();
      await person.sees(
        /La hoja «[A-Z]+» está oculta\. Para verla, haga clic derecho en la pestaña de cualquier hoja, elija «Mostrar» e inténtelo de nuevo\./,
      );
      expect(workbookNow()).toEqual(before);
    });

    it('no printer and no such charts: the figures are written, and what is missing is said', async () => {
      await open({ refuses: ['PageLayout.paperSize', 'ChartAxis.reversePlotOrder'] });
      await review();
      await person.click('Consolidar');
      await person.sees('Consolidado listo');
      await person.sees(
        'Este Excel no admitió el gráfico ni la configuración de impresión (suele faltar una impresora instalada). Los datos y las cifras están completos.',
      );
    });

    it('a workbook that was closed', async () => {
      await open();
      pane.host.close();
      await person.click('Validar libro');
      await person.sees(
        'Excel ya no tiene abierto este libro, o cambió a otro. Vuelva al libro, cierre y abra este panel, e inténtelo de nuevo.',
      );
    });
  });
});
