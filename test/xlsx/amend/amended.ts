import { strFromU8, unzipSync } from 'fflate';
import type { Cell } from '../../../src/workbook/snapshot';
import { finish } from '../../../src/workbook/steps';
import { parseCellName } from '../../../src/workbook/address';
import { amendCells } from '../../../src/xlsx/amend/amend-cells';
import { amendWorkbook } from '../../../src/xlsx/amend/amend-workbook';
import type { NewContent } from '../../../src/xlsx/amend/new-cell';
import { openFileWorkbook, type FileWorkbook } from '../../../src/xlsx/file-workbook';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { cellsOf } from '../read-cells';
import { faultsOf } from './sound-package';

/** Cells to be changed, by name. */
export type Changes = Readonly<Record<string, NewContent>>;

export const text = (words: string): NewContent => ({ kind: 'text', text: words });
export const number = (value: number): NewContent => ({ kind: 'number', number: value });
export const date = (day: string): NewContent => ({ kind: 'date', day: day as never });

/** The file with cells of one sheet changed. */
export function amended(file: Uint8Array, changes: Changes, sheet = 'Hoja1'): Uint8Array {
  const cells = Object.entries(changes).map(([name, content]) => {
    const place = parseCellName(name);
    if (!place) throw new RangeError(name);
    return { ...place, content };
  });
  return finish(amendCells(file, { cells: new Map([[sheet, cells]]) }));
}

/** A part of a file as text; "" where it has none. */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  return part ? strFromU8(part) : '';
}

/** What stands between the tags of a sheet's data. */
export function rowsOf(file: Uint8Array, part = 'xl/worksheets/sheet1.xml'): string {
  return /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/s.exec(partOf(file, part))?.[1] ?? '';
}

/** Cells of a sheet, by name, as the reader reads them. */
export function read(file: Uint8Array, sheet = 'Hoja1'): Readonly<Record<string, Omit<Cell, 'column'>>> {
  const found = readXlsx('libro.xlsx', file).sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  return cellsOf(found);
}

/** Names of the parts whose content differs between two files, those that only one has too. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => {
    const [a, b] = [old[name], now[name]];
    return !a || !b || Buffer.compare(Buffer.from(a), Buffer.from(b)) !== 0;
  });
}

/** The file as the page has it open. */
export const opened = (file: Uint8Array): FileWorkbook =>
  openFileWorkbook(readXlsx('libro.xlsx', file, { looks: true }));

/** What the page saves of it: the file with all that was changed. */
export async function saved(file: Uint8Array | null, workbook: FileWorkbook): Promise<Uint8Array> {
  const changes = workbook.changes();
  if (!changes) throw new Error('Nothing was changed');
  const amended = await amendWorkbook(file, changes, {
    title: 'Libro',
    author: 'Municipio de Ejemplo',
    run: (steps) => Promise.resolve(finish(steps)),
    write: writeXlsx,
  });
  // Whatever a test is about: nothing that Excel would have to repair came with it.
  const faults = file === null ? [] : faultsOf(file);
  expect(faultsOf(amended).filter((fault) => !faults.includes(fault))).toEqual([]);
  return amended;
}
