import { numberFormatOf, showsDate } from '../../src/xlsx/number-formats';

describe('telling a date by its number format', () => {
  it.each([
    'dd/mm/yyyy',
    'd/m/yy;@',
    '[$-240A]d" de "mmmm" de "yyyy;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'mmm-yy',
    'yyyy\\-mm\\-dd',
    'h:mm AM/PM',
    '[h]:mm:ss',
    '[mm]:ss',
    'mmss.0',
    'DD/MM/AAAA',
    '[Blue]dd/mm;[Red]dd/mm',
    '_-dd/mm_-',
  ])('takes %s for one', (code) => {
    expect(showsDate(code)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0.00 "días"',
    '0 "de mayo"',
    '[Red]0;[Yellow]-0',
    '[>=100]0;0',
    '0\\d',
    '0_d',
    '*d0',
    '_-$ * #,##0_-;-$ * #,##0_-;_-$ * "-"_-;_-@_-',
    '[$€-2] #,##0',
    '0.00E+00',
    '# ??/??',
    '@',
    '0;dd/mm',
    '"sin cerrar dd',
    '',
  ])('does not take %s for one', (code) => {
    expect(showsDate(code)).toBe(false);
  });

  it('knows the formats that every workbook has', () => {
    const dates = Array.from({ length: 164 }, (_, id) => id).filter((id) => numberFormatOf(id, new Map()).isDate);
    expect(dates).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55,
      56, 57, 58,
    ]);
  });

  it('lets a workbook give a format of every workbook another code', () => {
    expect(numberFormatOf(14, new Map([[14, '0.00']]))).toEqual({ isDate: false, code: '0.00' });
    expect(numberFormatOf(170, new Map([[170, 'GENERAL']]))).toEqual({ isDate: false, code: null });
  });
});
