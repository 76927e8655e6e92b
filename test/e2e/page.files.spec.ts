import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBadFiles } from '../../scripts/muestra/write-bad-files';
import { writeSample } from '../../scripts/muestra/write-sample';
import { describeInChromium } from './support/describe-in-chromium';
import { paac } from './support/paac';
import { eachTestOnSitePage } from './support/site-page';

jest.setTimeout(120_000);

describeInChromium('files that the page is given', () => {
  const site = eachTestOnSitePage();
  const { button, tab, sees, download, consolidate, setCorte } = site;

  const sampleFiles = async (): Promise<readonly string[]> => {
    const folder = join(site.folder, 'libros');
    const { archivos } = await writeSample(folder);
    return archivos.map((archivo) => join(folder, archivo));
  };
  const choose = (paths: readonly string[]): Promise<void> =>
    site.page.getByLabel('Libros de las dependencias').setInputFiles([...paths]);

  /** Drops files on what an element shows, as a person does with the mouse. */
  const drop = async (selector: string, paths: readonly string[]): Promise<void> => {
    const files = paths.map((path) => [path.split('/').pop() ?? '', readFileSync(path).toString('base64')] as const);
    await site.page.locator(selector).evaluate((element, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const [name, content] of dropped)
        dataTransfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }, files);
  };

  it('become, consolidated, byte for byte what the command line writes: workbook and CSV', async () => {
    const paths = await sampleFiles();
    await tab('Consolidar').click();
    await choose(paths);
    await setCorte('31/08/2025');
    await consolidate();
    const csv = await download('Descargar CSV');
    const xlsx = await download('Descargar libro');

    const written = { csv: join(site.folder, 'linea.csv'), xlsx: join(site.folder, 'linea.xlsx') };
    const line = ['--corte', '2025-08-31', '--csv', written.csv, '--salida', written.xlsx];
    expect(await paac(site.folder, 'consolidar', 'libros', ...line)).toMatchObject({ code: 0 });
    expect(readFileSync(csv, 'utf8')).toBe(readFileSync(written.csv, 'utf8'));
    expect(readFileSync(xlsx).equals(readFileSync(written.xlsx))).toBe(true);
  });

  it('are named with their reason where they are bad, and the good ones are consolidated', async () => {
    const good = await sampleFiles();
    const folder = join(site.folder, 'malos');
    const bad = await writeBadFiles(folder);
    await tab('Consolidar').click();
    await choose([...good.slice(0, 2), ...bad.archivos.map(({ archivo }) => join(folder, archivo))]);
    await button('Revisar').click();
    await sees(`2 libros leídos, ${bad.archivos.length} no se pudieron leer`);
    const read = site.page.getByRole('region', { name: 'Qué se leyó' });
    for (const { archivo } of bad.archivos) {
      const item = read.getByRole('listitem').filter({ hasText: archivo });
      expect((await item.innerText()).replace(archivo, '').length).toBeGreaterThan(40);
    }
    await button('Consolidar').click();
    await sees('Consolidado listo');
  });

  it('may be dropped anywhere: on the page they are opened, on «Consolidar» they are chosen', async () => {
    const paths = await sampleFiles();
    await drop('h2:text("Del libro")', paths.slice(0, 1));
    await site.page.getByRole('grid').waitFor();
    await tab('Consolidar').click();
    await drop('label:text-is("Libros de las dependencias")', paths.slice(1, 4));
    await sees('3 libros elegidos');
  });

  it('may hold macros: an .xlsm is opened and read like any other', async () => {
    const [macros = ''] = (await sampleFiles()).filter((path) => path.endsWith('.xlsm'));
    await site.page.getByLabel('Abrir libros').setInputFiles(macros);
    await site.page.getByRole('grid').waitFor();
    await button('Validar libro').click();
    await sees(/29 actividades leídas|29/);
  });

  it('that cannot be opened leave the page as it was, with what to do', async () => {
    const folder = join(site.folder, 'malos');
    await writeBadFiles(folder);
    await site.page.getByLabel('Abrir libros').setInputFiles(join(folder, 'Con contraseña.xlsx'));
    await sees(/No se abrió «Con contraseña\.xlsx»/);
    expect(await button('Abrir ejemplo').isVisible()).toBe(true);
  });
});
