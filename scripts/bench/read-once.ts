/** Reads one file with one reader in a process of its own and prints, as JSON, what it took: see run.ts. */
import { readFileSync } from 'node:fs';

/** What one reading took. */
export interface Reading {
  /** Milliseconds of the reading itself: loading the library and the file is not counted. */
  readonly milliseconds: number;
  /** The most memory that the whole process ever held, in megabytes. */
  readonly megabytes: number;
}

export const READERS = ['ours', 'exceljs', '@e965/xlsx'] as const;
export type Reader = (typeof READERS)[number];

const KIB = 1024;

async function load(reader: string): Promise<(bytes: Uint8Array) => unknown> {
  switch (reader) {
    case 'ours': {
      const { readXlsx } = await import('../../src/xlsx/read');
      return (bytes) => readXlsx('libro.xlsx', bytes);
    }
    case 'exceljs': {
      const { Workbook } = await import('exceljs');
      return (bytes) =>
        new Workbook().xlsx.load(bytes as unknown as Parameters<InstanceType<typeof Workbook>['xlsx']['load']>[0]);
    }
    case '@e965/xlsx': {
      const sheetjs = await import('@e965/xlsx');
      return (bytes) => sheetjs.read(bytes);
    }
    default:
      throw new Error(`No such reader: ${reader}`);
  }
}

async function readOnce(reader: string, path: string): Promise<Reading> {
  const read = await load(reader);
  const bytes = readFileSync(path);
  const started = performance.now();
  await read(bytes);
  const milliseconds = performance.now() - started;
  return { milliseconds, megabytes: peakKib() / KIB };
}

/** The system's own count since the process began; elsewhere than on Linux what Node tells, in which its parent may show. */
function peakKib(): number {
  try {
    const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (peak !== undefined) return Number(peak);
  } catch {
    // Not on Linux.
  }
  return process.resourceUsage().maxRSS;
}

if (require.main === module) {
  const [reader = '', path = ''] = process.argv.slice(2);
  void readOnce(reader, path).then((reading) => process.stdout.write(JSON.stringify(reading)));
}
