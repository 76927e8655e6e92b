import { found, inicioFin, texto, type Fila } from './libro';

/** Three rows of one merged cell: the first holds it, the others look at it. */
const merged = (of: Fila, campo: 'fechaProgramada' | 'responsable', cell: string): readonly Fila[] =>
  [0, 1, 2].map((index) => ({
    ...of,
    celdas: { [campo]: cell },
    modos: { [campo]: index === 0 ? ('leido' as const) : ('combinado' as const) },
  }));

describe('a merged cell', () => {
  it('is reported once, not once a row', () => {
    const rows = merged({ fecha: texto('31 abril de 2025') }, 'fechaProgramada', 'F10');
    expect(found('fecha-imposible', rows).map(({ donde }) => donde.celda)).toEqual(['F10']);
  });

  it('is another on another sheet', () => {
    const rows = merged({ responsable: 'Todos los funcionarios' }, 'responsable', 'E10');
    const both = [...rows, ...rows.map((row) => ({ ...row, hoja: 'Hoja2' }))];
    expect(found('responsable-generico', both).map(({ donde }) => donde.hoja)).toEqual(['Hoja1', 'Hoja2']);
  });
});

describe('a text taken from the row above', () => {
  it('is reported where it stands, not where it was assumed', () => {
    const rows: readonly Fila[] = [
      { responsable: 'Todos los funcionarios' },
      { responsable: 'Todos los funcionarios', modos: { responsable: 'supuesto' } },
    ];
    expect(found('responsable-generico', rows).map(({ donde }) => donde.celda)).toEqual(['E10']);
  });
});

describe('INICIO and FIN', () => {
  it('are looked at each in its own cell', () => {
    const rows: readonly Fila[] = [{ fecha: inicioFin('31/06/2025', '12/31/2025') }];
    expect(found('fecha-imposible', rows).map(({ donde }) => donde.celda)).toEqual(['L10']);
    expect(found('fecha-mes-dia', rows).map(({ donde }) => donde.celda)).toEqual(['M10']);
  });
});

describe('the report of the cut-off before', () => {
  const seguimiento = 'Se está actualizando la matriz con los aportes del equipo';

  it('copied for something still under way is reported', () => {
    const again = found('seguimiento-repetido', [{ seguimiento }], { anterior: [{ seguimiento }] });
    expect(again.map(({ params }) => params['veces'])).toEqual([0]);
  });

  it('kept for something done is not', () => {
    const done = 'Se actualizó la matriz con los aportes del equipo';
    expect(found('seguimiento-repetido', [{ seguimiento: done }], { anterior: [{ seguimiento: done }] })).toEqual([]);
  });

  it('of another activity is not', () => {
    const other = { seguimiento, actividad: 'Otra actividad' };
    expect(found('seguimiento-repetido', [{ seguimiento }], { anterior: [other] })).toEqual([]);
  });
});
