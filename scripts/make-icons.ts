/** Draws the add-in's icons (assets/icon-16.png ... icon-128.png) from assets/icon.svg, each at its true size: npx tsx scripts/make-icons.ts */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 64, 80, 128];
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

async function makeIcons(): Promise<void> {
  const svg = await readFile('assets/icon.svg', 'utf8');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  }
  await browser.close();
}

void makeIcons();
