import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { writeBadFiles } from '../../../scripts/muestra/write-bad-files';
import { writeSample } from '../../../scripts/muestra/write-sample';
import { workbookFile } from '../../support/workbook-file';

/** Files that the walk gives to be chosen. */
export interface WalkFiles {
  /** Good workbooks to consolidate. */
  readonly libros: readonly string[];
  /** Two files that cannot be read. */
  readonly malos: readonly [string, string];
  /** A workbook without any table of a plan. */
  readonly sinTabla: string;
}

/** Writes the files of a walk into a folder: the sample's, bad ones, and one without a plan. */
export async function writeWalkFiles(folder: string): Promise<WalkFiles> {
  const { archivos } = await writeSample(folder);
  await writeBadFiles(folder);
  const sinTabla = join(folder, 'Directorio.xlsx');
  const text = 'Directorio de la alcaldía';
  writeFileSync(
    sinTabla,
    workbookFile({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>` }),
  );
  return {
    libros: archivos.map((archivo) => join(folder, archivo)),
    malos: [join(folder, 'Con contraseña.xlsx'), join(folder, 'Informe de Word.xlsx')],
    sinTabla,
  };
}

/** Is told the name of each state once the page or pane stands in it. */
export type Visit = (state: string) => Promise<void>;

/** A walk's way of doing things: as a person does, by what is written on them. */
export function hands(page: Page) {
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  return {
    button,
    click: (name: string | RegExp) => button(name).first().click(),
    tab: (name: string) => page.getByRole('tab', { name, exact: true }).click(),
    sees: (text: string | RegExp) => page.getByText(text).first().waitFor(),
    setCorte: async (corte: string) => {
      await page.getByLabel('Fecha de corte').fill(corte);
      await page.getByLabel('Fecha de corte').press('Tab');
    },
  };
}

/** Walks through every state of the page that has no workbook open, then of the sample, and visits each. */
export async function walkPage(page: Page, files: WalkFiles, visit: Visit): Promise<void> {
  const { click, tab, sees, button } = hands(page);
  await button('Abrir ejemplo').waitFor();
  await visit('page-empty');
  await page.getByLabel('Abrir libros').setInputFiles(files.malos[0]);
  await sees(/No se abrió/);
  await visit('page-not-opened');
  await page.getByLabel('Abrir libros').setInputFiles(files.sinTabla);
  await page.getByRole('grid').waitFor();
  await click('Validar libro');
  await sees('No se encontró ninguna tabla del plan');
  await visit('page-no-table');
  await click(/^Cerrar .*xlsx$/);
  await click('Abrir ejemplo');
  await page.getByRole('grid').waitFor();
  await sees('La vigencia la dice el libro');
  await visit('page-sample');
  await click('Descargar libro');
  await sees('Aún no hay nada nuevo que descargar');
  await visit('page-nothing-to-download');
  await click('Cerrar aviso');
  await walkActions(page, files, visit, 'page');
  await tab('Consolidar');
  await click(/^Cerrar consolidado/);
  await sees('tiene cambios sin descargar');
  await visit('page-close-question');
  await click('Conservar abierto');
}

/** Walks through every state of the pane over the open workbook, and visits each. */
export async function walkPane(page: Page, files: WalkFiles, visit: Visit): Promise<void> {
  const { sees } = hands(page);
  await sees('La vigencia la dice el libro');
  await visit('pane-open');
  await walkActions(page, files, visit, 'pane');
}

async function walkActions(page: Page, files: WalkFiles, visit: Visit, place: 'page' | 'pane'): Promise<void> {
  const { button, click, tab, sees, setCorte } = hands(page);
  const reviewed = () => page.getByRole('region', { name: 'Qué se escribirá' }).waitFor();
  const at = (state: string): Promise<void> => visit(`${place}-${state}`);

  await click('Ayuda');
  await sees('Lo que esta herramienta no puede saber');
  await at('help');
  await click('Volver');
  await click('Ajustes');
  await at('settings');
  await page.getByLabel('Fechas de corte del año').fill('otoño');
  await click('Guardar ajustes');
  await sees('no es un día del año');
  await at('settings-problem');
  await click('Volver');
  await setCorte('32/08/2025');
  await sees('Escriba una fecha que exista');
  await at('unreadable-corte');
  await setCorte('31/08/2025');

  await tab('Estructurar');
  await sees('Lo que tiene este libro');
  await at('structure');
  await click('Ver propuesta');
  await sees('Qué se escribirá');
  for (const details of await page.locator('summary').all()) await details.click();
  await at('structure-proposal');

  await tab('Validar');
  await click('Validar libro');
  await sees(/Listo para enviar|Listo con avisos|Faltan correcciones/);
  await at('validated');
  // The first group of findings is open.
  await page.locator('[aria-label="Hallazgos"] button[aria-current]').first().click();
  await sees('Por qué importa');
  await at('finding');
  await page.getByLabel('Regla').focus();
  await page.getByLabel('Regla').selectOption({ index: 1 });
  await at('filtered');
  await click('Quitar filtros');
  if ((await button('Corregir todo lo seguro').count()) > 0) {
    await click('Corregir todo lo seguro');
    await at('repairs-preview');
    await click(/^Aplicar \d+/);
    await button('Deshacer').waitFor();
    await at('repaired');
  }

  await tab('Vencidas');
  await at('overdue-before');
  await click('Buscar vencidas');
  await sees(/requieren? atención/);
  await at('overdue');
  const estado = page.getByLabel(/^Estado/).first();
  await estado.selectOption('no aplica');
  await sees(/quedó no aplica/);
  await at('overdue-confirmed');
  await click('Marcar en el libro');
  await sees(/celdas? marcadas? en/);
  await at('overdue-marked');

  await tab('Consolidar');
  await sees('Un solo resumen');
  await at('consolidate-before');
  if ((await button('Quitar todos').count()) > 0) await click('Quitar todos');
  await click('Revisar');
  await sees('Elija al menos un libro');
  await at('consolidate-nothing-chosen');
  const [malo, otro] = files.malos;
  await page.getByLabel('Libros de las dependencias').setInputFiles([...files.libros, malo]);
  await page.getByLabel('Corte anterior').setInputFiles(otro);
  await click('Revisar');
  await sees('No se pudo leer el corte anterior');
  await at('consolidate-bad-earlier');
  await click(`Quitar ${basename(otro)}`);
  await click('Revisar');
  await reviewed();
  await at('consolidate-review');
  await setCorte('30/04/2025');
  await sees('cambiaron después de revisar');
  await at('consolidate-outdated');
  await setCorte('31/08/2025');
  await click('Revisar');
  await reviewed();
  await click('Consolidar');
  await sees('Consolidado listo');
  await at('consolidated');
}
