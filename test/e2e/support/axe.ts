import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** Milliseconds after which what has just changed stands in its colours, and the focus in its place. */
const SETTLED = 150;

/** What axe finds wrong with the page as it stands: one line for each element, the rule first. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => document.querySelector('[role="progressbar"]') === null);
  await page.waitForTimeout(SETTLED);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    );
  });
}
