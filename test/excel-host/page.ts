import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExcelHost } from './host';
import { NOTES_API, OFFICE_JS_FOLDER, OFFICE_JS_URL } from './office-js';
import { connect } from './transport';

/**
 * Makes a page of Chromium a task pane of the host's Excel: call before the page goes anywhere. The host stays here, in the
 * test's own process; only what office.js asks of Excel crosses to it. office.js comes from the package at its usual address.
 */
export async function connectPage(page: Page, host: ExcelHost): Promise<void> {
  await page.exposeFunction('askExcelHost', (request: string) => host.answer(request));
  // Tools that run TypeScript name functions through a helper of theirs, which a page does not have.
  await page.addInitScript(`(() => {
    const __name = (value) => value;
    const connect = ${connect.toString()};
    window.tellExcelEvent = connect(window, ${JSON.stringify(host.info())}, (request) => window.askExcelHost(request));
  })();`);
  await serveOfficeJs(page, host.hasNotes);
  host.addPage((event) => {
    // A page that has been closed meanwhile needs no events.
    page
      .evaluate((entry) => (window as unknown as { tellExcelEvent: (e: string) => void }).tellExcelEvent(entry), event)
      .catch(() => undefined);
  });
}

/** Serves the package's office.js at its usual address, with notes where they are wanted (see notes-api.js). */
export async function serveOfficeJs(page: Page, withNotes = false): Promise<void> {
  await page.route(`${OFFICE_JS_URL.replace('office.js', '')}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/hosted\//, '');
    const files = [join(OFFICE_JS_FOLDER, path), ...(withNotes && path.startsWith('excel-') ? [NOTES_API] : [])];
    const body = files.map((file) => readFileSync(file, 'utf8')).join('\n;');
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}
