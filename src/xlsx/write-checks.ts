import type { Area } from '../workbook/address';
import { areaName } from '../workbook/address';
import type { SheetSpec, TableSpec, WorkbookSpec } from '../workbook/spec';

const SHEET_NAME = /^(?!')(?!.*'$)[^[\]:*?/\\]{1,31}$/;
const MAX_VALIDATION_TITLE = 32;
const MAX_VALIDATION_MESSAGE = 255;
const MAX_HEADER = 255;

/**
 * Refuses a spec that Excel would open with "we found a problem": a mistake of ours, found where it is made.
 * @throws RangeError that names the sheet and what is wrong.
 */
export function checkSpec({ sheets }: WorkbookSpec): void {
  if (!sheets.some(({ hidden }) => !hidden)) throw new RangeError('A workbook shows at least one sheet');
  unique(
    'sheet',
    sheets.map(({ name }) => name),
  );
  unique(
    'mark',
    sheets.map(({ mark }) => mark),
  );
  unique(
    'table',
    sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name)),
  );
  unique(
    'defined name',
    sheets.flatMap(({ names = [] }) => names.map(({ name }) => name)),
  );
  sheets.forEach(checkSheet);
}

function unique(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw new RangeError(`Two of the same ${what}: ${name}`);
    seen.add(name.toLowerCase());
  }
}

function checkSheet(sheet: SheetSpec): void {
  const fail = (wrong: string): never => {
    throw new RangeError(`Sheet ${sheet.name}: ${wrong}`);
  };
  if (!SHEET_NAME.test(sheet.name)) fail('not a name that Excel allows');
  const { tables = [], merges = [], validations = [], print } = sheet;
  const areas = [...tables.map(({ area }) => area), ...merges];
  areas.forEach((area, index) => {
    const other = areas.slice(index + 1).find((next) => overlap(area, next));
    if (other) fail(`${areaName(area)} and ${areaName(other)} overlap`);
  });
  for (const table of tables) checkTable(table, sheet, fail);
  for (const { title, message } of validations) {
    if (title.length > MAX_VALIDATION_TITLE || message.length > MAX_VALIDATION_MESSAGE)
      fail(`message too long: ${message}`);
  }
  for (const text of [print?.header, print?.footer]) {
    if (text !== undefined && text.length > MAX_HEADER) fail(`header or footer too long: ${text}`);
  }
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
  );
}

function checkTable({ name, area, columns }: TableSpec, { rows }: SheetSpec, fail: (wrong: string) => never): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) fail(`not a table name: ${name}`);
  if (area.lastRow === area.firstRow) fail(`table ${name} has no row`);
  unique(`column in table ${name}`, columns);
  const head = rows.find(({ row }) => row === area.firstRow)?.cells ?? [];
  columns.forEach((column, index) => {
    const content = head.find((cell) => cell.column === area.firstColumn + index)?.content;
    if (content?.kind !== 'text' || content.text !== column || column.trim() === '') {
      fail(`table ${name}: the head of its column ${index + 1} is not «${column}»`);
    }
  });
  if (columns.length !== area.lastColumn - area.firstColumn + 1) fail(`table ${name} is not as wide as its columns`);
}
