import { changeOf, reparar } from '../../src/actions/reparar';
import type { Arreglo, Hallazgo } from '../../src/plan/hallazgo';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { day } from '../support/plan';

const date: Arreglo['valor'] = { kind: 'date', day: day('2025-06-30') };
const written: Arreglo['valor'] = { kind: 'text', text: '1.1' };

const finding = (celda: string | null, valor: Arreglo['valor'] | null, seguro = true): Hallazgo => ({
  regla: 'fecha-como-texto',
  severidad: 'sugerencia',
  donde: { archivo: 'salud.xlsx', hoja: 'Hoja 1', fila: 10, celda },
  params: {},
  ...(valor ? { arreglo: { seguro, valor, texto: '30/06/2025' } } : {}),
});

describe('the changes that mend a workbook', () => {
  it('are those of the sure mends, in their order', () => {
    const hallazgos = [
      finding('B10', written),
      finding('F10', date),
      finding('F11', null),
      finding('F12', date, false),
    ];
    expect(reparar(hallazgos)).toEqual([
      { sheet: 'Hoja 1', cell: 'B10', to: written },
      { sheet: 'Hoja 1', cell: 'F10', to: date },
    ]);
  });

  it('change each cell once, what it is before how it is written', () => {
    expect(reparar([finding('F10', written), finding('F10', date)])).toEqual([
      { sheet: 'Hoja 1', cell: 'F10', to: date },
    ]);
    expect(reparar([finding('F10', date), finding('F10', written)])).toEqual([
      { sheet: 'Hoja 1', cell: 'F10', to: date },
    ]);
  });

  it('leave stray blanks to the mend that writes the whole text anew', () => {
    const tidied: Hallazgo = { ...finding('D10', { kind: 'text', text: '<p>x</p>' }), regla: 'espacios-sobrantes' };
    const html = finding('D10', { kind: 'text', text: 'x' });
    for (const both of [
      [tidied, html],
      [html, tidied],
    ]) {
      expect(reparar(both)).toEqual([{ sheet: 'Hoja 1', cell: 'D10', to: { kind: 'text', text: 'x' } }]);
    }
  });

  it('expect each cell to hold what it held when the workbook was read', () => {
    const cells: readonly Cell[] = [
      { column: 1, kind: 'text', text: 'x' },
      { column: 6, kind: 'date', day: day('2025-06-30'), serial: 45_838 },
    ];
    const sheet = {
      name: 'Hoja 1',
      rows: [
        { row: 9, cells },
        { row: 10, cells },
      ],
    };
    const snapshot = { sheets: [sheet] } as unknown as WorkbookSnapshot;
    const expected = (celda: string): unknown => reparar([finding(celda, written)], snapshot)[0]?.expected;
    expect(expected('A10')).toBe('x');
    expect(expected('F10')).toBe(45_838);
    expect(expected('B10')).toBeNull();
    expect(expected('A11')).toBeNull();
  });

  it('leave out what has no cell', () => {
    expect(reparar([finding(null, date)])).toEqual([]);
  });

  it('of one finding are its own, sure or not', () => {
    expect(changeOf(finding('F10', date, false))).toEqual({ sheet: 'Hoja 1', cell: 'F10', to: date });
    expect(changeOf(finding('F10', null))).toBeNull();
  });
});
