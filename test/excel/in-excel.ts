import { TextDecoder, TextEncoder } from 'node:util';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { OpenWorkbook } from '../../src/workbook/ports';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { createHost, type ExcelHost, type HostOptions } from '../excel-host/host';
import { installOfficeJs } from '../excel-host/office-js';

// jsdom has none, and reading files needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const hosts: ExcelHost[] = [];

afterEach(() => {
  for (const host of hosts.splice(0)) {
    expect(host.notEmulated).toEqual([]);
    expect(host.referencesKept).toBe(0);
  }
});

export interface InExcel {
  readonly host: ExcelHost;
  readonly workbook: OpenWorkbook;
}

/** Opens a workbook in the emulated Excel, with the genuine office.js before it. After each test: nothing unknown was called, nothing kept. */
export async function inExcel(source: WorkbookSnapshot | ExcelHost, options: HostOptions = {}): Promise<InExcel> {
  const host = 'book' in source ? source : createHost(source, options);
  hosts.push(host);
  await installOfficeJs(window, host);
  return { host, workbook: openExcelWorkbook() };
}
