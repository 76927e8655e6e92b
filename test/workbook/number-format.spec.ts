import { showsDate } from '../../src/workbook/number-format';

describe('whether a number format shows a date', () => {
  it.each(['dd/mm/yyyy', 'mmmm yyyy', 'd-mmm-yy', 'h:mm', '[h]:mm', '[$-240A]d" de "mmmm" de "yyyy;@', 'yyyy-mm-dd;;'])(
    '%s does',
    (code) => expect(showsDate(code)).toBe(true),
  );

  it.each(['General', '0.00', '@', '#,##0" días"', '[Red]0', '0%', '"mes" 0', '0;[h]', '\\d0', '_d0'])(
    '%s does not',
    (code) => expect(showsDate(code)).toBe(false),
  );
});
