import { TakenNames } from '../../src/excel/free-name';

describe('names that are free', () => {
  it('numbers a sheet whose name is taken, whatever its case', () => {
    const taken = new TakenNames(['RESUMEN']);
    expect([taken.takeSheetName('Resumen'), taken.takeSheetName('Resumen'), taken.takeSheetName('Vencidas')]).toEqual([
      'Resumen (2)',
      'Resumen (3)',
      'Vencidas',
    ]);
  });

  it('keeps within 31 characters', () => {
    const long = 'Seguimiento del plan por depend'; // 31
    const taken = new TakenNames([long]);
    expect(taken.takeSheetName(long)).toBe('Seguimiento del plan por de (2)');
    expect(taken.takeSheetName(long, ' (sin terminar)')).toBe('Seguimiento del (sin terminar)');
  });

  it('numbers a table or a defined name with what they may hold', () => {
    const taken = new TakenNames(['corte']);
    expect([taken.takeName('Corte'), taken.takeName('Corte')]).toEqual(['Corte_2', 'Corte_3']);
  });
});
