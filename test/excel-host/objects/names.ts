import type { DefinedName } from '../book';
import { HostError, type Emulated } from '../emulated';
import type { Excel } from '../excel';
import { absoluteReference } from '../ranges';
import { placeOf } from './range';

const NAME = /^(?!\$?[A-Z]{1,3}\$?\d+$)(?![RC]\d*$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/iu;

/** The names of the workbook, hidden ones too. */
export function names(excel: Excel): Emulated {
  const { book } = excel;
  const find = (key: unknown): DefinedName | undefined =>
    book.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return {
    type: 'NamedItemCollection',
    items: () => book.names.map((name) => namedItem(excel, name)),
    item: (key) => {
      const name = find(key);
      if (!name) throw new HostError('ItemNotFound', `No name ${String(key)}`);
      return namedItem(excel, name);
    },
    calls: {
      GetItemOrNullObject: (key) => {
        const name = find(key);
        return name ? namedItem(excel, name) : null;
      },
      Add: (name, reference) => {
        if (typeof name !== 'string' || !NAME.test(name))
          throw new HostError('InvalidArgument', `Not a name: ${String(name)}`);
        if (
          find(name) ||
          excel.book.sheets.some(({ tables }) =>
            tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
          )
        ) {
          throw new HostError('ItemAlreadyExists', `The name ${name} is taken`);
        }
        const made = { name, formula: formulaOf(reference), visible: true };
        book.names.push(made);
        return namedItem(excel, made);
      },
    },
  };
}

function namedItem({ book }: Excel, item: DefinedName): Emulated {
  return {
    type: 'NamedItem',
    id: () => item.name,
    scalars: {
      Name: { get: () => item.name },
      Formula: {
        get: () => item.formula,
        set: (value) => {
          item.formula = formulaOf(value);
        },
      },
      Visible: {
        get: () => item.visible,
        set: (value) => {
          item.visible = value === true;
        },
      },
    },
    calls: {
      Delete: () => {
        const index = book.names.indexOf(item);
        if (index < 0) throw new HostError('ItemNotFound');
        book.names.splice(index, 1);
        return null;
      },
    },
  };
}

function formulaOf(reference: unknown): string {
  if (typeof reference === 'string') {
    if (!reference.startsWith('=')) throw new HostError('InvalidArgument', 'A name refers to a formula');
    return reference;
  }
  const { sheet, area } = placeOf(reference);
  return absoluteReference(sheet.name, area);
}
