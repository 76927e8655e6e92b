import type { Browser } from 'playwright-core';
import { launchChromium } from '../e2e/support/chromium';
import { describeInChromium } from '../e2e/support/describe-in-chromium';
import { createHost } from './host';
import { connectPage, serveOfficeJs } from './page';
import { OFFICE_JS_URL } from './office-js';
import { sheet, text, workbook } from './workbooks';

const PANE = 'https://localhost:3000/taskpane.html';
const PAGE = `<!doctype html><script src="${OFFICE_JS_URL}"></script>`;

describeInChromium('the test host in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);

  afterAll(() => browser.close());

  it('runs the genuine office.js against the workbook that the test holds, and tells it what the user edits', async () => {
    const host = createHost(workbook(sheet('Datos', [[text('Hola')]])));
    const page = await browser.newPage();
    await connectPage(page, host);
    await page.route(PANE, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.goto(PANE);
    const info = await page.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
    const read = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Datos').getRange('A1:B1');
        range.load('values');
        await context.sync();
        range.values = [['Adiós', 7]];
        context.workbook.worksheets.onChanged.add((event) => {
          (window as unknown as { edited: string }).edited = event.address;
          return Promise.resolve();
        });
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(read).toEqual([['Adiós', 7]]);
    expect(host.sheet('Datos').cells.get(1)?.get(2)?.value).toBe(7);
    host.type('Datos', 'C4', 'algo');
    await page.waitForFunction(() => (window as unknown as { edited?: string }).edited === 'C4');
    expect(host.notEmulated).toEqual([]);
    await page.close();
  }, 60_000);

  it('is not needed to find out that a page is outside Excel', async () => {
    const page = await browser.newPage();
    await serveOfficeJs(page);
    await page.route(PANE, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.goto(PANE);
    expect(await page.evaluate(() => Office.onReady())).toMatchObject({ host: null });
    await page.close();
  }, 60_000);
});
