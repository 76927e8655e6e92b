import { freeSheetName } from '../../src/workbook/sheet-name';

describe('finding a free name for a sheet', () => {
  it('takes the one wanted where nobody has it', () => {
    expect(freeSheetName('Resumen', new Set(['hoja1']))).toBe('Resumen');
  });

  it('counts on where it is taken, in whatever case', () => {
    expect(freeSheetName('Resumen', new Set(['resumen']))).toBe('Resumen (2)');
    expect(freeSheetName('RESUMEN', new Set(['resumen', 'resumen (2)']))).toBe('RESUMEN (3)');
  });

  it('stays within the 31 characters of a name', () => {
    const long = 'Seguimiento de la Oficina de Control';
    expect(freeSheetName(long, new Set())).toHaveLength(31);
    expect(freeSheetName(long, new Set([long.slice(0, 31).toLowerCase()]))).toBe('Seguimiento de la Oficina d (2)');
  });
});
