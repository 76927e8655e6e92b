import { showsDate } from '../workbook/number-format';

/** Formats that every workbook has by number, as the standard lists them in English. Not listed: reserved or local ones. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** What a cell's number format says about its number. */
export interface NumberFormat {
  readonly isDate: boolean;
  /** The format's code; null for General and for local formats whose code no file holds. */
  readonly code: string | null;
}

export const GENERAL: NumberFormat = { isDate: false, code: null };

/** The format of a number (numFmtId), given the codes that the workbook defines itself. */
export function numberFormatOf(id: number, custom: ReadonlyMap<number, string>): NumberFormat {
  const code = custom.get(id);
  if (code !== undefined) return code.toLowerCase() === 'general' ? GENERAL : { isDate: showsDate(code), code };
  return { isDate: isBuiltInDate(id), code: BUILT_IN[id] ?? null };
}

/** 27 to 36 and 50 to 58 are dates in East Asian Excels, and nothing else anywhere. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}
