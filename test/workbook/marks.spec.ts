import { isOrderedMark, isStructureMark, markOfName, nameOfMark, structureMark } from '../../src/workbook/marks';

it('the mark of a structured sheet tells its component, where it comes from and its set', () => {
  expect(structureMark(1, 'plantilla', 1)).toBe('componente_1');
  expect(structureMark(3, 'plantilla', 2)).toBe('componente_3_2');
  expect(structureMark(6, 'ordenada', 1)).toBe('componente_6_ordenada');
  expect(structureMark(6, 'ordenada', 12)).toBe('componente_6_ordenada_12');
});

it('structured sheets are told from the others, and those put in order from the empty forms', () => {
  for (const set of [1, 2]) {
    expect([structureMark(1, 'plantilla', set), structureMark(1, 'ordenada', set)].map(isStructureMark)).toEqual([
      true,
      true,
    ]);
    expect([structureMark(1, 'plantilla', set), structureMark(1, 'ordenada', set)].map(isOrderedMark)).toEqual([
      false,
      true,
    ]);
  }
  expect(['resumen', 'listas'].map(isStructureMark)).toEqual([false, false]);
});

it('a defined name carries a mark there and back, and names of others carry none', () => {
  expect(markOfName(nameOfMark('componente_1_ordenada'))).toBe('componente_1_ordenada');
  expect(markOfName('Corte')).toBeNull();
  expect(() => nameOfMark('Con espacios')).toThrow(RangeError);
});
