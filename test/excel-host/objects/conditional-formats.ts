import type { Area } from '../../../src/workbook/address';
import { newId, type ConditionalFormat, type Look, type Sheet } from '../book';
import { HostError, NotEmulated, type Emulated, type Scalar } from '../emulated';
import { assertUnprotected, type Excel } from '../excel';
import { overlap } from '../ranges';
import { checkFormula } from '../typing';
import { range } from './range';

/** The conditional formats that touch some areas of a sheet; a new one comes first. */
export function conditionalFormats(excel: Excel, sheet: Sheet, areas: readonly Area[]): Emulated {
  const touching = (): ConditionalFormat[] =>
    sheet.conditionalFormats.filter((format) => format.areas.some((one) => areas.some((other) => overlap(one, other))));
  return {
    type: 'ConditionalFormatCollection',
    items: () => touching().map((format) => conditionalFormat(excel, sheet, format)),
    item: (id) => {
      const format = touching().find((one) => one.id === id);
      if (!format) throw new HostError('ItemNotFound');
      return conditionalFormat(excel, sheet, format);
    },
    calls: {
      Add: (type) => {
        assertUnprotected(sheet);
        if (type !== 'Custom') throw new NotEmulated(`conditional formats of type ${String(type)}`);
        const format = { id: newId(excel.book), type, areas, formula: '', look: {}, stopIfTrue: false };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormat(excel, sheet, format);
      },
      GetCount: () => touching().length,
    },
  };
}

function conditionalFormat(excel: Excel, sheet: Sheet, format: ConditionalFormat): Emulated {
  return {
    type: 'ConditionalFormat',
    id: () => format.id,
    scalars: {
      Id: { get: () => format.id },
      Type: { get: () => format.type },
      Priority: { get: () => sheet.conditionalFormats.indexOf(format) },
      StopIfTrue: {
        get: () => format.stopIfTrue,
        set: (value) => {
          format.stopIfTrue = value === true;
        },
      },
    },
    parts: {
      Custom: () => {
        if (format.type !== 'Custom') throw new HostError('InvalidArgument', `The format is of type ${format.type}`);
        return custom(format);
      },
      CustomOrNullObject: () => (format.type === 'Custom' ? custom(format) : null),
    },
    calls: {
      Delete: () => {
        assertUnprotected(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
        return null;
      },
      GetRangeOrNullObject: () => {
        const [area] = format.areas;
        return area && format.areas.length === 1 ? range(excel, sheet, area) : null;
      },
    },
  };
}

function custom(format: ConditionalFormat): Emulated {
  const look = (key: keyof Look): Scalar => ({
    get: () => format.look[key] ?? '',
    set: (value) => {
      format.look = { ...format.look, [key]: value };
    },
  });
  return {
    type: 'CustomConditionalFormat',
    parts: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        scalars: {
          Formula: {
            get: () => format.formula,
            set: (value) => {
              checkFormula(String(value));
              format.formula = String(value);
            },
          },
        },
      }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        parts: {
          Font: () => ({
            type: 'ConditionalRangeFont',
            scalars: { Color: look('color'), Bold: look('bold'), Italic: look('italic') },
          }),
          Fill: () => ({ type: 'ConditionalRangeFill', scalars: { Color: look('fill') } }),
        },
      }),
    },
  };
}
