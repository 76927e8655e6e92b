import { numberFormatOf } from '../../src/xlsx/number-formats';

describe('telling a date by its number format', () => {
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
