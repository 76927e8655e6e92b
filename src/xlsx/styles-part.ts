import type { Steps } from '../workbook/steps';
import { GENERAL, numberFormatOf, type NumberFormat } from './number-formats';
import type { ZipParts } from './zip-parts';

/** What the cells' style numbers mean: the number format of each. */
export interface CellStyles {
  readonly formats: readonly NumberFormat[];
}

export const NO_STYLES: CellStyles = { formats: [] };

/** Reads the styles part. */
export function* readStyles(parts: ZipParts, part: string): Steps<CellStyles> {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let section = '';
  yield* parts.parse(part, {
    open(name, depth, tag) {
      if (depth === 2) section = name;
      else if (depth !== 3) return;
      else if (section === 'numFmts' && name === 'numFmt')
        custom.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
      else if (section === 'cellXfs' && name === 'xf') ids.push(Number(tag.attribute('numFmtId') ?? 0));
    },
    close() {},
  });
  const known = new Map<number, NumberFormat>();
  const formats = ids.map((id) => {
    const format = id === 0 ? GENERAL : (known.get(id) ?? numberFormatOf(id, custom));
    known.set(id, format);
    return format;
  });
  return { formats };
}
