import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeFindings } from './support/axe';
import { launchChromium } from './support/chromium';
import { describeInChromium } from './support/describe-in-chromium';
import { openPane } from './support/pane';
import { serveSite } from './support/site';
import { walkPage, walkPane, writeWalkFiles, type Visit, type WalkFiles } from './support/walk';

jest.setTimeout(240_000);

const SALUD = 'salud seguimiento agosto.xlsx';

describeInChromium('every state of page and pane', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let folder: string;
  let files: WalkFiles;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveSite()]);
    folder = mkdtempSync(join(tmpdir(), 'paac-axe-'));
    files = await writeWalkFiles(folder);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** Looks at each state for what keeps people out, and for what reaches over the edge. */
  const inspect = (page: Page, found: string[], visited: string[]): Visit => {
    let held = false;
    return async (state) => {
      visited.push(state);
      for (const finding of await axeFindings(page)) found.push(`${state}: ${finding}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`${state}: reaches ${over} px over the edge`);
      const holds = await page.evaluate(() => document.activeElement !== document.body);
      if (held && !holds) found.push(`${state}: lost the focus`);
      held = holds;
    };
  };

  it.each([
    { width: 1280, height: 800, dark: false },
    { width: 320, height: 640, dark: true },
  ])('of the page at $width px, dark: $dark, shuts nobody out', async ({ width, height, dark }) => {
    const found: string[] = [];
    const visited: string[] = [];
    const page = await browser.newPage({
      locale: 'es-CO',
      colorScheme: dark ? 'dark' : 'light',
      viewport: { width, height },
      // What is half-way between two colours has neither's contrast.
      reducedMotion: 'reduce',
    });
    await page.goto(site.origin);
    await walkPage(page, files, inspect(page, found, visited));
    await page.close();
    expect(found).toEqual([]);
    expect(visited.length).toBeGreaterThan(24);
  });

  it('of the pane in Excel, at 350 px, shuts nobody out', async () => {
    const found: string[] = [];
    const visited: string[] = [];
    const workbook = { archivo: SALUD, bytes: readFileSync(join(folder, SALUD)) };
    const { page } = await openPane(browser, site.origin, workbook);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await walkPane(page, files, inspect(page, found, visited));
    await page.close();
    expect(found).toEqual([]);
    expect(visited.length).toBeGreaterThan(20);
  });
});
