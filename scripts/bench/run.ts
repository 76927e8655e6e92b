/**
 * npm run bench [-- runs]: reads three workbooks with our reader, exceljs and @e965/xlsx, by turns, each reading in a process
 * of its own, and prints the medians. Ends with 1 where our reader does not hold what it is held to.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileReader } from './compile';
import { makeFiles, type BenchFile } from './make-files';
import { READERS, type Reader, type Reading } from './read-once';

const DEFAULT_RUNS = 3;
/** What our reader is held to on the large table: so many times as fast as exceljs, in so many megabytes. */
const LARGE_TABLE = 1;
const LEAST_RATIO = 4;
const MOST_MEGABYTES = 250;

type Readings = Readonly<Record<Reader, Reading[]>>;

const root = resolve(__dirname, '../..');

function readOnce(script: string, reader: Reader, { path }: BenchFile): Reading | null {
  try {
    const out = execFileSync(process.execPath, [script, reader, path], {
      encoding: 'utf8',
      env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(out) as Reading;
  } catch {
    return null;
  }
}

function measure(script: string, file: BenchFile, runs: number): Readings {
  const readings: Readings = { ours: [], exceljs: [], '@e965/xlsx': [] };
  for (let run = 0; run < runs; run += 1) {
    for (const reader of READERS) {
      const reading = readOnce(script, reader, file);
      if (reading !== null) readings[reader].push(reading);
    }
  }
  return readings;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function mediansOf(readings: readonly Reading[]): Reading {
  return {
    milliseconds: median(readings.map(({ milliseconds }) => milliseconds)),
    megabytes: median(readings.map(({ megabytes }) => megabytes)),
  };
}

function print(file: BenchFile, readings: Readings): void {
  const ours = mediansOf(readings.ours);
  console.log(`\n${file.name}`);
  for (const reader of READERS) {
    const { milliseconds, megabytes } = mediansOf(readings[reader]);
    const ratio = reader === 'ours' ? '' : `  ${(milliseconds / ours.milliseconds).toFixed(1)} times ours`;
    const figures = `${milliseconds.toFixed(0).padStart(7)} ms  ${megabytes.toFixed(0).padStart(5)} MB${ratio}`;
    console.log(`  ${reader.padEnd(12)}${Number.isNaN(milliseconds) ? '  did not read it' : figures}`);
  }
}

function holds(readings: Readings): boolean {
  const ours = mediansOf(readings.ours);
  return (
    mediansOf(readings.exceljs).milliseconds / ours.milliseconds >= LEAST_RATIO && ours.megabytes <= MOST_MEGABYTES
  );
}

function main(): void {
  const runs = Number(process.argv[2] ?? DEFAULT_RUNS);
  const folder = mkdtempSync(join(tmpdir(), 'paac-bench-'));
  try {
    const script = compileReader(root, join(folder, 'compiled'));
    const measured = makeFiles(folder).map((file) => {
      const readings = measure(script, file, runs);
      print(file, readings);
      return readings;
    });
    const large = measured[LARGE_TABLE];
    const isHeld = large !== undefined && holds(large);
    console.log(
      `\nAt least ${LEAST_RATIO} times as fast as exceljs on the large table, in at most ${MOST_MEGABYTES} MB: ${isHeld ? 'yes' : 'NO'}`,
    );
    if (!isHeld) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
