import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const CANDIDATES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/**
 * `describe` where there is a Chromium. Without one the suite is skipped, which the closing line shows; in CI it fails,
 * because there nobody reads closing lines.
 */
export const describeInChromium: jest.Describe =
  executablePath !== undefined || process.env['CI'] !== undefined ? describe : describe.skip;

/** A browser that speaks to nobody but the page's own origin. */
export function launchChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('No Chromium: install one, or name it in CHROMIUM');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
}
