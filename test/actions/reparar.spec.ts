import { changeOf, reparar } from '../../src/actions/reparar';
import type { Arreglo, Hallazgo } from '../../src/plan/hallazgo';
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

  it('leave out what has no cell', () => {
    expect(reparar([finding(null, date)])).toEqual([]);
  });

  it('of one finding are its own, sure or not', () => {
    expect(changeOf(finding('F10', date, false))).toEqual({ sheet: 'Hoja 1', cell: 'F10', to: date });
    expect(changeOf(finding('F10', null))).toBeNull();
  });
});
