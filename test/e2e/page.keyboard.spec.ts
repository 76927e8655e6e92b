import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { writeSample } from '../../scripts/muestra/write-sample';
import { readXlsx } from '../../src/xlsx/read';
import { describeInChromium } from './support/describe-in-chromium';
import { eachTestOnSitePage } from './support/site-page';

jest.setTimeout(120_000);

/** More stops than any state of the page has. */
const MOST_STOPS = 150;

describeInChromium('the page without a mouse', () => {
  const site = eachTestOnSitePage();
  const { button, tab, sees, setCorte } = site;
  const press = (key: string): Promise<void> => site.page.keyboard.press(key);
  const hasFocus = (locator: Locator): Promise<boolean> =>
    locator.first().evaluate((element) => element === document.activeElement);

  /** Presses Tab until it stands on an element, whose focus must be seen. */
  const tabTo = async (locator: Locator): Promise<void> => {
    await locator.first().waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(locator)) break;
      await press('Tab');
    }
    expect(await hasFocus(locator)).toBe(true);
    expect(await locator.first().evaluate((element) => element.matches(':focus-visible'))).toBe(true);
  };
  const cell = (name: string): Locator => site.page.getByRole('region', { name: `Contenido de la celda ${name}` });

  it('is walked through from the sample to the download, and the focus is never lost', async () => {
    await tabTo(button('Abrir ejemplo'));
    await press('Enter');
    const grid = site.page.getByRole('grid');
    await grid.waitFor();
    await tabTo(grid);
    await press('Control+End');
    await press('Control+Home');
    await press('ArrowDown');
    await cell('A2').waitFor();
    await tabTo(site.page.getByRole('option', { name: 'Matriz', exact: true }));
    await press('ArrowRight');
    await site.page.getByRole('grid', { name: 'Hoja Trámites' }).waitFor();
    await press('ArrowLeft');

    await tabTo(tab('Validar'));
    await tabTo(button('Validar libro'));
    await press('Enter');
    await sees(/Listo para enviar|Listo con avisos|Faltan correcciones/);
    expect(await hasFocus(button('Validar libro'))).toBe(true);
    await tabTo(site.page.locator('[aria-label="Hallazgos"] button'));
    await press('ArrowDown');
    await cell('H21').getByText('31/06/2025').waitFor();
    await tabTo(button('Corregir todo lo seguro'));
    await press('Enter');
    await tabTo(site.page.getByRole('button', { name: /^Aplicar/ }));
    await press('Enter');
    await button('Deshacer').waitFor();
    await site.page.waitForFunction(() => document.activeElement?.textContent === 'Deshacer');

    await tabTo(tab('Validar'));
    await press('ArrowRight');
    await tabTo(button('Buscar vencidas'));
    await press('Enter');
    await sees(/requieren atención/);
    await tabTo(tab('Vencidas'));
    await press('ArrowRight');
    await tabTo(button('Revisar'));
    await press('Enter');
    await site.page.getByRole('region', { name: 'Qué se escribirá' }).waitFor();
    await tabTo(button('Consolidar'));
    await press('Enter');
    await sees('Consolidado listo');
    await tabTo(button('Descargar libro'));
    const [file] = await Promise.all([site.page.waitForEvent('download'), press('Enter')]);
    const path = join(site.folder, 'x.xlsx');
    await file.saveAs(path);
    expect(readXlsx('x.xlsx', readFileSync(path)).sheets.map(({ mark }) => mark)).toContain('resumen');
  });

  it('has workbooks chosen, its help read and left, and long work cancelled', async () => {
    const { archivos } = await writeSample(site.folder);
    await tabTo(button('Ayuda'));
    await press('Enter');
    expect(await hasFocus(site.page.getByRole('heading', { name: 'Ayuda' }))).toBe(true);
    await press('Escape');
    expect(await hasFocus(button('Ayuda'))).toBe(true);

    await tab('Consolidar').focus();
    await press('End');
    await tabTo(site.page.getByLabel('Libros de las dependencias'));
    const [chooser] = await Promise.all([site.page.waitForEvent('filechooser'), press('Enter')]);
    expect(chooser.isMultiple()).toBe(true);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const contents = archivos.map((archivo) => readFileSync(join(site.folder, archivo)));
    const many = Array.from({ length: 10 }, (_, turn) =>
      contents.map((buffer, index) => ({ name: `libro ${turn}${index}.xlsx`, mimeType, buffer })),
    );
    await chooser.setFiles(many.flat());
    await sees('100 libros elegidos');
    await setCorte('31/08/2025');
    await tabTo(button('Revisar'));
    await press('Enter');
    await tabTo(button('Cancelar'));
    await press('Enter');
    await sees('Cancelado');
    expect(await hasFocus(button('Revisar'))).toBe(true);
  });
});
