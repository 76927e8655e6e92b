import { copyFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { cellName } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/read';
import type { HostOptions } from '../excel-host/host';
import { launchChromium } from './support/chromium';
import { describeInChromium } from './support/describe-in-chromium';
import { openPane, paneHands, type OpenPane } from './support/pane';
import { sampleFolder, type SampleFolder } from './support/sample';
import { serveSite } from './support/site';

jest.setTimeout(120_000);

/** The sample's workbook of one sheet a component. */
const SALUD = 'salud seguimiento agosto.xlsx';
/** One whose table is shifted, misspelt and has rows broken in two. */
const UNTIDY = 'Educacion PAAC 2025.xlsm';
const VERDICT = /^(Listo para enviar|Listo con avisos|Faltan correcciones)$/;

describeInChromium('the pane in Excel', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let sample: SampleFolder;
  let pane: OpenPane;
  let person: ReturnType<typeof paneHands>;

  beforeAll(async () => {
    [browser, site, sample] = await Promise.all([launchChromium(), serveSite(), sampleFolder()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    sample.remove();
  });
  afterEach(async () => {
    expect(pane.foreign).toEqual([]);
    expect(pane.host.notEmulated).toEqual([]);
    await pane.page.close();
  });

  const open = async (
    source: string | WorkbookSnapshot = SALUD,
    options: HostOptions & { readonly width?: number } = {},
  ): Promise<void> => {
    pane = await openPane(browser, site.origin, typeof source === 'string' ? sample.workbook(source) : source, options);
    person = paneHands(pane.page);
    await person.rests();
    await person.setCorte('31/08/2025');
  };
  const workbookNow = () => pane.host.dump();
  /** The workbook without what the product keeps with it and where the user is. */
  const sheetsNow = () => (pane.host.dump() as { sheets: readonly unknown[] }).sheets;
  const batchesOf = async (work: () => Promise<void>): Promise<number> => {
    const before = pane.host.batches.length;
    await work();
    return pane.host.batches.length - before;
  };
  const validate = async (): Promise<void> => {
    await person.tab('Validar');
    await person.click('Validar libro');
    await person.rests();
    await person.sees(VERDICT);
  };
  const search = async (): Promise<void> => {
    await person.tab('Vencidas');
    await person.click('Buscar vencidas');
    await person.sees(/requieren atención/);
  };
  const allPaths = () => sample.archivos.map(sample.path);
  const review = async (paths: readonly string[] = allPaths()): Promise<void> => {
    await person.tab('Consolidar');
    await person.choose(paths);
    await person.click('Revisar');
    await person.sees('Qué se escribirá');
  };

  describe('«Validar»', () => {
    it('changes nothing in the workbook', async () => {
      await open();
      const before = workbookNow();
      await validate();
      await search();
      expect(workbookNow()).toEqual(before);
    });

    it.each([3, 12])('reads a workbook of %i component sheets in three round trips', async (sheets) => {
      await open(withSheets(sample, sheets));
      expect(await batchesOf(validate)).toBe(3);
      await person.sees(new RegExp(`en ${sheets} hojas\\.`));
    });

    it('walks the findings with the arrow keys, and Excel follows to each cell', async () => {
      await open();
      await validate();
      const before = sheetsNow();
      const selected = (): string => {
        const { sheet, area } = pane.host.selection;
        return `${sheet} › ${cellName(area.firstRow, area.firstColumn)}`;
      };
      let walked = 0;
      await pane.page.getByRole('list', { name: 'Hallazgos' }).getByRole('button').first().focus();
      for (let step = 0; step < 6; step += 1) {
        await pane.page.keyboard.press('ArrowDown');
        const place = await pane.page.evaluate(() => document.activeElement?.querySelector('span')?.textContent ?? '');
        // A group's head, and a finding about a whole row or sheet, name no cell.
        if (!/ › [A-Z]+\d+$/.test(place)) continue;
        for (let waited = 0; waited < 5_000 && selected() !== place; waited += 50) await pane.page.waitForTimeout(50);
        expect(selected()).toBe(place);
        walked += 1;
      }
      expect(walked).toBeGreaterThan(2);
      expect(sheetsNow()).toEqual(before);
    });

    it('says that its result is out of date once the user edits a cell', async () => {
      await open();
      await validate();
      expect(await pane.page.getByText('desactualizado').count()).toBe(0);
      pane.host.type('RIESGOS', 'A1', 'Otra cosa');
      await person.sees(
        'El libro, los campos o los estados cambiaron después de validar. Valide de nuevo para ver lo que queda.',
      );
    });

    it('mends what is sure, and «Deshacer» leaves every value and format as it was', async () => {
      await open();
      await validate();
      const before = sheetsNow();
      await person.click('Corregir todo lo seguro');
      await pane.page.getByRole('button', { name: /^Aplicar \d+ correcci/ }).click();
      await pane.page.getByRole('button', { name: 'Deshacer', exact: true }).waitFor();
      await person.rests();
      expect(sheetsNow()).not.toEqual(before);
      await person.click('Deshacer');
      await pane.page.getByRole('button', { name: 'Deshacer', exact: true }).waitFor({ state: 'detached' });
      expect(sheetsNow()).toEqual(before);
    });
  });

  describe('«Vencidas»', () => {
    it('marks what is overdue and takes the marks off without a trace', async () => {
      await open();
      await person.tab('Vencidas');
      const before = workbookNow();
      await person.click('Marcar en el libro');
      await person.sees(/^\d+ celdas marcadas en «Fecha Programada»\. Sus datos y formatos no cambiaron\./);
      expect(pane.host.sheet('RIESGOS').conditionalFormats).not.toEqual([]);
      await person.click('Quitar marcas');
      await person.sees(/^\d+ marcas quitadas: el libro quedó como estaba\.$/);
      expect(workbookNow()).toEqual(before);
    });

    it('keeps a changed estado with the workbook: it is there after the pane was loaded anew', async () => {
      await open();
      await search();
      const overdue = pane.page.getByRole('listitem').filter({ hasText: '1.3 Dar a conocer la política de riesgos' });
      await overdue.last().getByRole('combobox').selectOption('cumplida');
      await person.sees('1.3 quedó cumplida: cumplida.');
      await pane.page.reload();
      await person.rests();
      await search();
      expect(await overdue.count()).toBe(0);
      // Without what the workbook keeps, it is overdue again.
      pane.host.book.settings.delete('paac.estados');
      await search();
      await overdue.last().waitFor();
    });
  });

  describe('«Consolidar»', () => {
    it('writes four hundred activities in few round trips, the review among them', async () => {
      await open();
      const copies = ['uno', 'dos'].map((name) => sample.path(`copia ${name}.xlsx`));
      for (const copy of copies) copyFileSync(sample.path('PAAC 2025 dependencias del despacho.xlsx'), copy);
      const batches = await batchesOf(async () => {
        await review([...allPaths(), ...copies]);
        await person.click('Consolidar');
        await person.sees('Consolidado listo');
      });
      await person.sees(/4\d\d actividades de 12 libros\./);
      expect(batches).toBeLessThanOrEqual(8);
    });

    it('replaces only its own sheets when it runs again, and takes away what is no longer of this summary', async () => {
      await open();
      const users = pane.host.sheetNames();
      await person.tab('Consolidar');
      await pane.page.getByLabel('Matriz por dependencia').check();
      await review();
      await person.click('Consolidar');
      await person.sees('Consolidado listo');
      const first = pane.host.sheetNames();
      expect(await pane.page.getByRole('button', { name: 'Listas del consolidado' }).count()).toBe(0);

      await pane.page.getByLabel('Matriz por dependencia').uncheck();
      await person.click('Revisar');
      await person.sees('se quita: este consolidado no la tiene');
      await person.click('Consolidar');
      await person.sees('Consolidado listo');
      const second = pane.host.sheetNames();
      expect(second.length).toBeLessThan(first.length);
      expect(second.slice(0, users.length)).toEqual(users);
      expect(second.filter((name) => !first.includes(name))).toEqual([]);

      await person.click('Revisar');
      await person.sees('reemplaza la anterior');
      await person.click('Consolidar');
      await person.sees('Consolidado listo');
      expect(pane.host.sheetNames()).toEqual(second);
    });

    it('leaves nothing behind when it is cancelled half-way', async () => {
      await open();
      await review();
      const before = sheetsNow();
      const { names } = pane.host.dump() as { names: unknown };
      // The second round trip adds the sheets with all their cells.
      const hold = holdAnswer(pane, 2);
      await person.click('Consolidar');
      await hold.reached;
      await person.click('Cancelar');
      hold.release();
      await person.rests();
      expect(sheetsNow()).toEqual(before);
      expect(pane.host.dump()).toMatchObject({ names });
      expect(await pane.page.getByText('Consolidado listo').count()).toBe(0);
      // It can be asked for again at once.
      await person.click('Consolidar');
      await person.sees('Consolidado listo');
    });
  });

  describe('«Estructurar»', () => {
    it('adds the form’s sheets beside those of the user', async () => {
      await open();
      const users = pane.host.sheetNames();
      const before = sheetsNow();
      await person.tab('Estructurar');
      await person.click('Crear hojas');
      await person.sees('Escriba la dependencia: encabeza cada hoja.');
      expect(sheetsNow()).toEqual(before);
      await pane.page.getByLabel('Dependencia', { exact: true }).fill('Secretaría de Salud');
      await person.click('Crear hojas');
      await person.sees('5 hojas creadas');
      const names = pane.host.sheetNames();
      expect(names.slice(0, users.length)).toEqual(users);
      expect(pane.host.book.sheets.filter(({ visibility }) => visibility === 'visible')).toHaveLength(users.length + 5);
      await validate();
      await person.sees(/^34 actividades leídas/);
    });

    it('puts an untidy workbook in order beside the original, which stays as it was', async () => {
      await open(UNTIDY);
      const users = pane.host.sheetNames();
      const originals = () => sheetsNow().slice(0, users.length);
      const before = originals();
      await person.tab('Estructurar');
      await person.click('Ver propuesta');
      await person.sees('Qué se arregla');
      await person.click('Escribir hojas ordenadas');
      await person.sees(/^29 actividades quedaron en las hojas ordenadas\./);
      expect(originals()).toEqual(before);
      await validate();
      await person.sees(/^29 actividades leídas/);
    });
  });

  it('has the colours of Office, whatever the system prefers', async () => {
    await open(SALUD, { theme: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xf0f0f0 } });
    const seen = await pane.page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      systemIsDark: matchMedia('(prefers-color-scheme: dark)').matches,
    }));
    expect(seen).toEqual({ scheme: 'dark', systemIsDark: false });
  });

  it('shows every tab without a horizontal scroll bar, 320 pixels wide, long file names too', async () => {
    await open(SALUD, { width: 320 });
    const wide: string[] = [];
    const measure = async (what: string): Promise<void> => {
      const { scrollWidth, clientWidth } = await pane.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      if (scrollWidth > clientWidth) wide.push(`${what}: ${String(scrollWidth)} > ${String(clientWidth)}`);
    };
    const long = sample.path(`${'Seguimiento_al_Plan_Anticorrupción_y_de_Atención_al_Ciudadano_'.repeat(3)}2025.xlsx`);
    copyFileSync(sample.path(SALUD), long);
    await person.tab('Estructurar');
    await person.click('Ver propuesta');
    await person.sees('Qué se escribirá');
    await measure('Estructurar');
    await validate();
    await person.click('Corregir todo lo seguro');
    await measure('Validar');
    await search();
    await measure('Vencidas');
    await review([long, ...allPaths()]);
    await measure('Revisar');
    await person.click('Consolidar');
    await person.sees('Consolidado listo');
    await measure('Consolidar');
    expect(wide).toEqual([]);
  });
});

/** So many sheets, each with a component's table. */
function withSheets(sample: SampleFolder, count: number): WorkbookSnapshot {
  const { archivo, bytes } = sample.workbook(SALUD);
  const snapshot = readXlsx(archivo, bytes);
  const sheets = snapshot.sheets.filter(({ visibility, tables }) => visibility === 'visible' && tables.length === 0);
  return {
    ...snapshot,
    sheets: Array.from({ length: count }, (_, index) => {
      const sheet = sheets[index % sheets.length];
      if (!sheet) throw new Error('The sample has no sheets');
      return { ...sheet, name: `${sheet.name} ${String(index + 1)}` };
    }),
  };
}

/** Lets Excel take so many round trips from now on, and holds its answer to the last of them. */
function holdAnswer(
  { host }: OpenPane,
  count: number,
): { readonly reached: Promise<void>; readonly release: () => void } {
  const answer = host.answer.bind(host);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let arrive = (): void => undefined;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  let asked = 0;
  const spy = jest.spyOn(host, 'answer').mockImplementation(async (request) => {
    const given = await answer(request);
    asked += 1;
    if (asked !== count) return given;
    spy.mockRestore();
    arrive();
    await released;
    return given;
  });
  return { reached, release: () => release() };
}
