/**
 * Draws the pages of workbooks as pictures, for developers to look at what is written:
 *   npx tsx scripts/render.ts <folder> <workbook.xlsx>...
 * Needs LibreOffice (soffice) and poppler (pdftoppm) on the machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const RESOLUTION = '70';

function render(folder: string, workbooks: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(path.join(tmpdir(), 'render-'));
  try {
    for (const workbook of workbooks) {
      const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
      execFileSync('soffice', [installation, '--headless', '--convert-to', 'pdf', '--outdir', folder, workbook], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const name = path.join(folder, path.basename(workbook, path.extname(workbook)));
      execFileSync('pdftoppm', ['-r', RESOLUTION, '-png', `${name}.pdf`, name]);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  process.stdout.write(
    `${readdirSync(folder)
      .filter((file) => file.endsWith('.png'))
      .join('\n')}\n`,
  );
}

const [folder, ...workbooks] = process.argv.slice(2);
if (folder === undefined || workbooks.length === 0) {
  process.stderr.write('Usage: npx tsx scripts/render.ts <folder> <workbook.xlsx>...\n');
  process.exitCode = 2;
} else {
  render(folder, workbooks);
}
