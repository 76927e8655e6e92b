import { areaName, type Area } from '../../../src/workbook/address';
import type { Sheet, Validation } from '../book';
import { HostError, type Emulated, type Scalar } from '../emulated';
import { assertUnprotected } from '../excel';
import { overlap } from '../ranges';

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** The data validation of an area. A new rule takes the place of what touched the area. */
export function dataValidation(sheet: Sheet, area: Area): Emulated {
  const here = (): Validation | undefined => sheet.validations.find((one) => areaName(one.area) === areaName(area));
  const make = (): Validation => {
    assertUnprotected(sheet);
    const known = here();
    if (known) return known;
    const made: Validation = { area, rule: null, errorAlert: null, prompt: null, ignoreBlanks: true };
    sheet.validations = [...sheet.validations.filter((one) => !overlap(one.area, area)), made];
    return made;
  };
  return {
    type: 'DataValidation',
    scalars: {
      Rule: scalar(
        () => here()?.rule ?? {},
        (value) => (make().rule = checkedRule(value)),
      ),
      ErrorAlert: scalar(
        () => here()?.errorAlert ?? null,
        (value) => (make().errorAlert = checkedWords(value)),
      ),
      Prompt: scalar(
        () => here()?.prompt ?? null,
        (value) => (make().prompt = checkedWords(value)),
      ),
      IgnoreBlanks: scalar(
        () => here()?.ignoreBlanks ?? true,
        (value) => (make().ignoreBlanks = value === true),
      ),
    },
  };
}

function scalar(get: () => unknown, set: (value: unknown) => void): Scalar {
  return { get, set };
}

/** An inline list is cut at its commas, and a long one refused. */
function checkedRule(rule: unknown): unknown {
  const list = (rule as { list?: { source?: unknown } }).list;
  if (list && (typeof list.source !== 'string' || (!list.source.startsWith('=') && list.source.length > MAX_MESSAGE))) {
    throw new HostError('InvalidArgument');
  }
  return rule;
}

function checkedWords(words: unknown): unknown {
  const { title = '', message = '' } = words as { title?: string; message?: string };
  if (title.length > MAX_TITLE || message.length > MAX_MESSAGE) throw new HostError('InvalidArgument');
  return words;
}
