import { showsDate } from '../../src/workbook/number-format';

describe('telling a date by the code of its number format', () => {
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
});
