import { isStructureMark, markOfName, nameOfMark, structureMark, structureOf } from '../../src/workbook/marks';

it('the mark of a structured sheet tells its component, where it comes from and its set', () => {
  expect(structureMark(1, { origin: 'plantilla', set: 1 })).toBe('componente_1');
  expect(structureMark(3, { origin: 'plantilla', set: 2 })).toBe('componente_3_2');
  expect(structureMark(6, { origin: 'ordenada', set: 1 })).toBe('componente_6_ordenada');
  expect(structureMark(6, { origin: 'ordenada', set: 12 })).toBe('componente_6_ordenada_12');
});

it('a mark tells what structured sheet it is of', () => {
  for (const set of [1, 2, 10]) {
    for (const origin of ['plantilla', 'ordenada'] as const) {
      expect(structureOf(structureMark(4, { origin, set }))).toEqual({ origin, set });
    }
  }
  expect(['resumen', 'listas', 'componente'].map(structureOf)).toEqual([null, null, null]);
  expect(['componente_1', 'resumen'].map(isStructureMark)).toEqual([true, false]);
});

it('a defined name carries a mark there and back, and names of others carry none', () => {
  expect(markOfName(nameOfMark('componente_1_ordenada'))).toBe('componente_1_ordenada');
  expect(markOfName('Corte')).toBeNull();
  expect(() => nameOfMark('Con espacios')).toThrow(RangeError);
});
