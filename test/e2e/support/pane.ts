import type { Browser, Page } from 'playwright-core';
import { createHost, type ExcelHost, type HostOptions } from '../../excel-host/host';
import { connectPage } from '../../excel-host/page';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readXlsx } from '../../../src/xlsx/read';
import { hands } from './walk';

export interface OpenPane {
  readonly page: Page;
  readonly host: ExcelHost;
  /** Addresses asked for that are neither the site's nor office.js. */
  readonly foreign: readonly string[];
}

interface Looks {
  readonly dark?: boolean;
  readonly width?: number;
  /** High contrast. */
  readonly forcedColors?: 'active';
}

type Source = WorkbookSnapshot | { readonly archivo: string; readonly bytes: Uint8Array };

/** Opens the built pane in the test host's Excel, over a workbook. */
export async function openPane(
  browser: Browser,
  origin: string,
  source: Source,
  options: HostOptions & Looks = {},
): Promise<OpenPane> {
  const { dark, width, forcedColors, ...hostOptions } = options;
  const snapshot = 'bytes' in source ? readXlsx(source.archivo, source.bytes) : source;
  const host = createHost(snapshot, hostOptions);
  const { page, foreign } = await newPage(browser, origin, {
    ...(dark !== undefined && { dark }),
    ...(width !== undefined && { width }),
    ...(forcedColors && { forcedColors }),
  });
  await connectPage(page, host);
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole('tab', { name: 'Validar', exact: true }).waitFor();
  return { page, host, foreign };
}

/** A page as wide as a task pane that has not gone anywhere yet. */
export async function newPage(
  browser: Browser,
  origin: string,
  { dark = false, width = 350, forcedColors }: Looks = {},
): Promise<{ readonly page: Page; readonly foreign: readonly string[] }> {
  const page = await browser.newPage({
    locale: 'es-CO',
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 900 },
    ...(forcedColors && { forcedColors }),
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isKnown =
      url.startsWith(origin) ||
      /^(blob|data):/.test(url) ||
      url.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/');
    if (!isKnown) foreign.push(url);
  });
  return { page, foreign };
}

/** What a person does in the pane, by the words they see. */
export function paneHands(page: Page) {
  return {
    ...hands(page),
    /** Waits until nothing is at work: long work shows its button Cancelar. */
    rests: () => page.getByRole('button', { name: /^Cancela/ }).waitFor({ state: 'detached' }),
    choose: (paths: readonly string[]) => page.getByLabel('Libros de las dependencias').setInputFiles([...paths]),
  };
}
