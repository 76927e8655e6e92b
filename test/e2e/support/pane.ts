import type { Browser, Page } from 'playwright-core';
import { createHost, type ExcelHost, type HostOptions } from '../../excel-host/host';
import { connectPage } from '../../excel-host/page';
import { readXlsx } from '../../../src/xlsx/read';

export interface OpenPane {
  readonly page: Page;
  readonly host: ExcelHost;
  /** Addresses asked for that are neither the site's nor office.js. */
  readonly foreign: readonly string[];
}

/** Opens the built pane in the test host's Excel, over a workbook. */
export async function openPane(
  browser: Browser,
  origin: string,
  workbook: { readonly archivo: string; readonly bytes: Uint8Array },
  options: HostOptions & { readonly dark?: boolean; readonly width?: number } = {},
): Promise<OpenPane> {
  const { dark = false, width = 350, ...hostOptions } = options;
  const host = createHost(readXlsx(workbook.archivo, workbook.bytes), hostOptions);
  const page = await browser.newPage({
    locale: 'es-CO',
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 900 },
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
  await connectPage(page, host);
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole('tab', { name: 'Validar', exact: true }).waitFor();
  return { page, host, foreign };
}
