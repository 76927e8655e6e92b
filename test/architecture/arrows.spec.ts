import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** dependency-cruiser is an ES module: it is run as its users run it. */
function cruise(...args: string[]): string {
  try {
    return execFileSync(process.execPath, ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...args], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('the architecture', () => {
  it('keeps every arrow between the rooms of src/', () => {
    const { summary } = JSON.parse(cruise('src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json')) as {
      summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
    };
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(50);
  }, 120_000);

  it('has no drawer for what has no name', () => {
    const rooms = readdirSync('src', { recursive: true, encoding: 'utf8' });
    expect(rooms.filter((path) => /(^|\/)(utils?|shared|common|helpers?|misc)(\.|\/|$)/.test(path))).toEqual([]);
  });
});
