import { moveFormula } from '../../src/xlsx/shared-formula';

describe('moving a shared formula', () => {
  it.each([
    ['A1+B2', 1, 2, 'C2+D3'],
    ['$A1+A$1+$A$1', 1, 1, '$A2+B$1+$A$1'],
    ['SUM(A1:B3)', 2, 0, 'SUM(A3:B5)'],
    ['Hoja2!A1', 1, 0, 'Hoja2!A2'],
    ['\'Hoja A1\'!A1&"A1"', 1, 0, '\'Hoja A1\'!A2&"A1"'],
    ["'d''A1'!A1", 1, 0, "'d''A1'!A2"],
    ['[1]Hoja1!A1', 1, 0, '[1]Hoja1!A2'],
    ['Consolidado[[#This Row],[A1]]+A1', 1, 0, 'Consolidado[[#This Row],[A1]]+A2'],
    ['LOG10(A1)+TASA1_A1+A1.B1', 1, 0, 'LOG10(A2)+TASA1_A1+A1.B1'],
    ['SUM(A:A)+SUM($A:B)', 0, 1, 'SUM(B:B)+SUM($A:C)'],
    ['SUM(1:1)+SUM($1:2)', 1, 0, 'SUM(2:2)+SUM($1:3)'],
    ['A1*1.5+12', 1, 0, 'A2*1.5+12'],
    ['A1', -1, 0, '#REF!'],
    ['A1:B2', 0, -1, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['XFE1+AÑO1', 1, 0, 'XFE1+AÑO1'],
    ['', 1, 1, ''],
  ])('%s by %i rows and %i columns', (formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });

  it.each(['[', '"', "'", 'A1:', '$', '[]', "''"])(
    'takes time in proportion to a formula of %s without end',
    (piece) => {
      const started = performance.now();
      moveFormula(piece.repeat(20_000), 1, 1);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
