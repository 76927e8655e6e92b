import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/xlsx/read';
import { describeInChromium } from './support/describe-in-chromium';
import { eachTestOnSitePage } from './support/site-page';

jest.setTimeout(120_000);

describeInChromium('the page over time', () => {
  const site = eachTestOnSitePage();
  const { button, tab, sees, download, openSample, consolidate, workThrough } = site;

  /** Reloads the page and returns whether the browser asked first; the reload goes on. */
  const reload = async (): Promise<boolean> => {
    let asked = false;
    site.page.once('dialog', (dialog) => {
      asked = dialog.type() === 'beforeunload';
      void dialog.accept();
    });
    await site.page.reload();
    await button('Abrir ejemplo').waitFor();
    return asked;
  };

  it('asks before a reload that would lose a summary, and no more once it was downloaded', async () => {
    await openSample();
    await tab('Consolidar').click();
    await consolidate();
    expect(await reload()).toBe(true);
    expect(await site.page.getByRole('grid').count()).toBe(0);
    await openSample();
    expect(await reload()).toBe(false);
    await openSample();
    await tab('Consolidar').click();
    await consolidate();
    await download('Descargar libro');
    expect(await reload()).toBe(false);
  });

  it('asks before estados that a person confirmed are lost, and no more once the workbook was downloaded with them', async () => {
    const confirm = async (): Promise<void> => {
      await openSample();
      await tab('Vencidas').click();
      await button('Buscar vencidas').click();
      await site.page
        .getByLabel(/^Estado/)
        .first()
        .selectOption('no aplica');
      await sees(/quedó no aplica/);
    };
    await confirm();
    expect(await reload()).toBe(true);
    await confirm();
    const saved = await download('Descargar libro');
    expect(readXlsx(saved, readFileSync(saved)).settings['paac.estados']).toMatch(/no aplica/);
    expect(await reload()).toBe(false);
  });

  it('asks before a summary that was not downloaded is closed', async () => {
    await openSample();
    await tab('Consolidar').click();
    await consolidate();
    await button('Cerrar consolidado 31-08-2025.xlsx').click();
    await sees(/«consolidado 31-08-2025\.xlsx» tiene cambios sin descargar/);
    await button('Conservar abierto').click();
    expect(await site.page.getByRole('grid', { name: 'Hoja Resumen' }).isVisible()).toBe(true);
    await button('Cerrar consolidado 31-08-2025.xlsx').click();
    await button('Cerrar sin descargar').click();
    await site.page.getByRole('grid', { name: 'Hoja Matriz' }).waitFor();
  });

  it('works in two tabs at once, neither knowing of the other', async () => {
    await openSample();
    const other = await site.context.newPage();
    await other.goto(site.origin);
    await other.getByRole('button', { name: 'Abrir ejemplo', exact: true }).click();
    await other.getByRole('grid').waitFor();
    await other.getByLabel('Fecha de corte').fill('30/04/2025');
    await other.getByLabel('Fecha de corte').press('Enter');
    await tab('Consolidar').click();
    await consolidate();
    await other.getByRole('button', { name: 'Validar libro', exact: true }).click();
    await other
      .getByText(/Listo para enviar|Listo con avisos|Faltan correcciones/)
      .first()
      .waitFor();
    expect(await site.page.getByLabel('Fecha de corte').inputValue()).toBe('31/08/2025');
    expect(await other.getByLabel('Fecha de corte').inputValue()).toBe('30/04/2025');
  });

  it('works without a connection once it has loaded: reload, sample, summary, download', async () => {
    await site.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await site.context.setOffline(true);
    await site.page.reload();
    await openSample();
    await workThrough();
    const { sheets } = readXlsx('x.xlsx', readFileSync(await download('Descargar libro')));
    expect(sheets.map(({ mark }) => mark)).toContain('resumen');
    await button('Ayuda').click();
    await sees('De los libros recibidos al consolidado publicado');
  });
});
