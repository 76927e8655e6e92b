/**
 * Reads every .xlsx of a folder with our reader and two others and prints each cell on which they do not agree.
 * Usage: tsx scripts/contrast-readers.ts <folder>
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findByExceljs, findByOurs, findBySheetjs, type Findings } from '../test/support/oracles';

const MOST_SHOWN = 20;

function differences(ours: Findings, theirs: Findings): string[] {
  const sheets = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return sheets.flatMap((sheet) => {
    const own = ours[sheet] ?? {};
    const other = theirs[sheet] ?? {};
    const cells = [...new Set([...Object.keys(own), ...Object.keys(other)])];
    return cells
      .filter((cell) => own[cell] !== other[cell])
      .map((cell) => `${sheet} › ${cell}: ours ${JSON.stringify(own[cell])}, theirs ${JSON.stringify(other[cell])}`);
  });
}

function countCells(findings: Findings): number {
  return Object.values(findings).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
}

async function contrast(folder: string): Promise<number> {
  let total = 0;
  for (const file of readdirSync(folder)
    .filter((name) => /\.xls[xm]$/i.test(name))
    .sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const ours = findByOurs(bytes);
    for (const [reader, theirs] of [
      ['exceljs', await findByExceljs(bytes)],
      ['@e965/xlsx', findBySheetjs(bytes)],
    ] as const) {
      const found = differences(ours, theirs);
      total += found.length;
      console.log(`${file} · ${reader}: ${countCells(ours)} cells, ${found.length} differences`);
      for (const line of found.slice(0, MOST_SHOWN)) console.log(`  ${line}`);
    }
  }
  return total;
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Usage: tsx scripts/contrast-readers.ts <folder>');
    process.exitCode = 2;
    return;
  }
  if ((await contrast(folder)) > 0) process.exitCode = 1;
}

void main();
