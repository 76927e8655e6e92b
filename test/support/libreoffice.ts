/** LibreOffice as a second opinion on our formulas: it recalculates a workbook from nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Recalculates every formula on loading, whatever value is stored with it: 0 is "always". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Whether LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { timeout: 30_000 }).status === 0;
}

/** Workbooks opened in LibreOffice, recalculated from nothing and saved as .xlsx, in their order. One start for all of them. */
export function recalculate(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'recalculate-'));
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = workbooks.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.xlsx`), bytes);
      return `${index}.xlsx`;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return names.map((name) => readFileSync(join(folder, 'out', name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
