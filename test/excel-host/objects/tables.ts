import { cellAt, ensureCell, newId, type Sheet, type Table } from '../book';
import { HostError, type Emulated } from '../emulated';
import { alive, assertUnprotected, type Excel } from '../excel';
import { overlap } from '../ranges';
import { followTable } from '../references-in-formulas';
import { everyColumn, placeOf, range } from './range';
import { worksheet } from './worksheet';

const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The tables of a sheet. */
export function tables(excel: Excel, sheet: Sheet): Emulated {
  return {
    ...collection(excel, () => sheet.tables.map((table) => ({ sheet, table }))),
    calls: {
      GetItemOrNullObject: (key) => {
        const found = sheet.tables.find(
          ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
        );
        return found ? tableObject(excel, sheet, found) : null;
      },
      Add: (place, hasHeaders) => {
        assertUnprotected(sheet);
        const { sheet: target, area } = placeOf(place);
        if (target !== sheet || hasHeaders !== true) throw new HostError('InvalidArgument');
        if (
          sheet.tables.some((other) => overlap(other.area, area)) ||
          sheet.merges.some((merge) => overlap(merge, area))
        ) {
          throw new HostError('InvalidOperation', 'A table or a merged area is there');
        }
        nameHeads(sheet, area);
        const table: Table = { id: newId(excel.book), name: freeName(excel), area, style: 'TableStyleMedium2' };
        sheet.tables.push(table);
        return tableObject(excel, sheet, table);
      },
    },
  };
}

/** The tables of all sheets. */
export function allTables(excel: Excel): Emulated {
  return collection(excel, () => excel.book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))));
}

function collection(excel: Excel, all: () => { sheet: Sheet; table: Table }[]): Emulated {
  return {
    type: 'TableCollection',
    items: () => all().map(({ sheet, table }) => tableObject(excel, sheet, table)),
    item: (key) => {
      const found = all().find(
        ({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase(),
      );
      if (!found) throw new HostError('ItemNotFound', `No table ${String(key)}`);
      return tableObject(excel, found.sheet, found.table);
    },
  };
}

function tableObject(excel: Excel, sheet: Sheet, table: Table): Emulated {
  return {
    type: 'Table',
    id: () => table.id,
    scalars: {
      Id: { get: () => table.id },
      Name: {
        get: () => table.name,
        set: (value) => {
          assertUnprotected(sheet);
          const name = checkedName(excel, String(value), table);
          followTable(excel.book, table.name, name);
          table.name = name;
        },
      },
      Style: {
        get: () => table.style,
        set: (value) => {
          table.style = String(value);
        },
      },
    },
    parts: { Worksheet: () => worksheet(excel, sheet) },
    calls: { GetRange: () => range(excel, alive(excel, sheet), table.area) },
  };
}

/** Excel names the columns of a table by its heads: a blank one gets a name, a repeated one a number. */
function nameHeads(sheet: Sheet, area: Table['area']): void {
  const seen = new Set<string>();
  for (const [index, column] of everyColumn(area).entries()) {
    const head = cellAt(sheet, area.firstRow, column)?.value ?? '';
    const wanted = typeof head === 'object' || head === '' ? `Columna${String(index + 1)}` : String(head);
    let name = wanted;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wanted}${String(number)}`;
    seen.add(name.toLowerCase());
    ensureCell(sheet, area.firstRow, column).value = name;
  }
}

function takenNames({ book }: Excel, self: Table | null): string[] {
  const tableNames = book.sheets.flatMap((sheet) =>
    sheet.tables.filter((table) => table !== self).map(({ name }) => name),
  );
  return [...tableNames, ...book.names.map(({ name }) => name)].map((name) => name.toLowerCase());
}

function checkedName(excel: Excel, name: string, self: Table): string {
  if (!NAME.test(name)) throw new HostError('InvalidArgument', `Not a table name: ${name}`);
  if (takenNames(excel, self).includes(name.toLowerCase()))
    throw new HostError('InvalidArgument', `The name ${name} is taken`);
  return name;
}

function freeName(excel: Excel): string {
  const taken = takenNames(excel, null);
  let number = 1;
  while (taken.includes(`tabla${String(number)}`)) number += 1;
  return `Tabla${String(number)}`;
}
