import * as sheetjs from '@e965/xlsx';
import { Workbook, type CellValue } from 'exceljs';
import { cellName } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/read';

/**
 * What a reader finds in a workbook, in words that all readers can be held to: for each sheet, by the cell's name,
 * "texto uno", "número 1.5", "fecha 44074", "falso", "error #N/A", with " = formula" behind it where the cell has one.
 */
export type Findings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Its types leave this part untyped. */
const { is_date: showsDate } = sheetjs.SSF as { is_date: (format: string) => boolean };
const DAYS_TO_1904 = 1462;
const DAYS_TO_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Beyond this many digits readers part ways over how a day and its time become one number. */
const SERIAL_DIGITS = 6;

const asText = (text: string): string => `texto ${text.replace(/\r\n?/g, '\n')}`;
const asNumber = (number: number): string => `número ${number}`;
const asDate = (serial: number): string => `fecha ${Number(serial.toFixed(SERIAL_DIGITS))}`;
const asBoolean = (boolean: boolean): string => (boolean ? 'verdadero' : 'falso');
const asError = (error: string): string => `error ${error}`;
const withFormula = (found: string, formula: string | undefined): string =>
  formula === undefined ? found : `${found} = ${formula}`;

/** What our reader finds. */
export function findByOurs(bytes: Uint8Array): Findings {
  return Object.fromEntries(
    readXlsx('libro.xlsx', bytes).sheets.map(({ name, rows }) => [
      name,
      Object.fromEntries(
        rows.flatMap(({ row, cells }) =>
          cells.map((cell) => [cellName(row, cell.column), withFormula(ourValue(cell), cell.formula)]),
        ),
      ),
    ]),
  );
}

function ourValue(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return asText(cell.text);
    case 'number':
      return asNumber(cell.number);
    case 'date':
      return asDate(cell.serial);
    case 'boolean':
      return asBoolean(cell.boolean);
    case 'error':
      return asError(cell.error);
  }
}

/** What exceljs finds. */
export async function findByExceljs(bytes: Uint8Array): Promise<Findings> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const findings: Record<string, Record<string, string>> = {};
  for (const sheet of workbook.worksheets) {
    const cells: Record<string, string> = {};
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // It gives the value of a merge to each of its cells; in the file only the first has it.
        if (cell.isMerged && cell.master.address !== cell.address) return;
        const found = exceljsValue(cell.value);
        if (found !== null) cells[cell.address] = withFormula(found, cell.formula || undefined);
      });
    });
    findings[sheet.name] = cells;
  }
  return findings;
}

function exceljsValue(value: CellValue): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return asText(value);
  if (typeof value === 'number') return asNumber(value);
  if (typeof value === 'boolean') return asBoolean(value);
  if (value instanceof Date) return asDate(value.getTime() / MILLISECONDS_PER_DAY + DAYS_TO_1970);
  if ('richText' in value) return asText(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return asError(value.error);
  if ('result' in value) return exceljsValue(value.result);
  if ('text' in value) return exceljsValue(value.text);
  return null;
}

/** What SheetJS finds. */
export function findBySheetjs(bytes: Uint8Array): Findings {
  const workbook = sheetjs.read(bytes, { cellNF: true, cellHTML: false, cellText: false });
  // It gives serials as they are stored.
  const shift = workbook.Workbook?.WBProps?.date1904 === true ? DAYS_TO_1904 : 0;
  return Object.fromEntries(
    workbook.SheetNames.map((name) => [
      name,
      Object.fromEntries(
        Object.entries(workbook.Sheets[name] ?? {}).flatMap(([address, cell]) => {
          const found = address.startsWith('!') ? null : sheetjsValue(cell as sheetjs.CellObject, shift);
          return found === null ? [] : [[address, withFormula(found, (cell as sheetjs.CellObject).f)]];
        }),
      ),
    ]),
  );
}

/** Errors as it numbers them (MS-XLS, BErr). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function sheetjsValue({ t, v, z }: sheetjs.CellObject, shift: number): string | null {
  if (v === undefined || v === '') return null;
  if (t === 's') return asText(String(v));
  if (t === 'b') return asBoolean(v === true);
  if (t === 'e') return asError(ERRORS[Number(v)] ?? String(v));
  if (t !== 'n') return null;
  return typeof z === 'string' && showsDate(z) ? asDate(Number(v) + shift) : asNumber(Number(v));
}
