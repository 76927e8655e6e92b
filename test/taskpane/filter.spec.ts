import type { Hallazgo } from '../../src/plan/hallazgo';
import { componenteDe, filtrar, SIN_FILTRO } from '../../src/taskpane/validar/filter';
import { actividad, plan } from '../support/plan';

const at = (
  regla: string,
  severidad: Hallazgo['severidad'],
  fila: number | null,
  hoja: string | null = 'Hoja1',
): Hallazgo => ({
  regla,
  severidad,
  donde: { archivo: 'salud.xlsx', hoja, fila, celda: null },
  params: {},
});

const origen = { ...actividad().origen, fila: 10, continuaciones: [11] };
const read = plan({
  actividades: [actividad({ componente: 3, origen })],
  tablas: [
    {
      hoja: 'Hoja1',
      filasEncabezado: [8, 9],
      componente: 3,
      componentePor: 'titulo',
      seccion: null,
      dependencia: 'Salud',
      dependenciaPor: 'titulo',
      columnas: [],
      primeraFila: 10,
      ultimaFila: 20,
      actividades: 1,
    },
  ],
});

describe('the findings that a person wants to see', () => {
  const componenteOf = componenteDe(read);
  const hallazgos = [
    at('a', 'error', 10),
    at('b', 'aviso', 11),
    at('a', 'sugerencia', 8),
    at('c', 'aviso', 40),
    at('d', 'aviso', null, null),
  ];

  it('belong to the component of their activity, its continuation, or the table their row stands in', () => {
    expect(hallazgos.map(componenteOf)).toEqual([3, 3, 3, 0, 0]);
  });

  it('are all where nothing is asked', () => {
    expect(filtrar(hallazgos, SIN_FILTRO, componenteOf)).toEqual(hallazgos);
  });

  it('meet every filter at once', () => {
    const shown = (filtro: Partial<typeof SIN_FILTRO>) =>
      filtrar(hallazgos, { ...SIN_FILTRO, ...filtro }, componenteOf).length;
    expect(shown({ severidades: ['aviso'] })).toBe(3);
    expect(shown({ severidades: ['aviso', 'error'] })).toBe(4);
    expect(shown({ componente: 0 })).toBe(2);
    expect(shown({ regla: 'a' })).toBe(2);
    expect(shown({ regla: 'a', severidades: ['error'], componente: 3 })).toBe(1);
  });
});
