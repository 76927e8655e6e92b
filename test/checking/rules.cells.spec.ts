import { dia, found, inicioFin, texto, type Fila } from './libro';

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

describe('a bare number in the column of dates', () => {
  it('is said to have been taken for a day, and can be made one', () => {
    const [hallazgo] = found('fecha-leida-como', [
      { fecha: dia('2025-06-30'), modos: { fechaProgramada: 'supuesto' } },
    ]);
    expect(hallazgo?.params).toEqual({ parte: '45838', leida: '30/06/2025' });
    expect(hallazgo?.arreglo?.valor).toEqual({ kind: 'date', day: '2025-06-30' });
  });

  it('is looked at like any other date', () => {
    const rows: readonly Fila[] = [{ fecha: dia('2024-06-30'), modos: { fechaProgramada: 'supuesto' } }];
    expect(found('fecha-fuera-de-vigencia', rows)).toHaveLength(1);
  });
});

describe('what comes twice', () => {
  it('is said with the cell of the first, and its sheet where that is another', () => {
    const rows: readonly Fila[] = [{ numero: '1.1' }, { numero: '1.1' }, { numero: '1.1', hoja: 'Hoja2' }];
    expect(found('numero-duplicado', rows).map(({ params }) => params['otra'])).toEqual(['C10', 'Hoja1 › C10']);
  });

  it('names the cells of a report that stands in many, the first few of them', () => {
    const seguimiento = 'Se actualizó la matriz con los aportes del equipo';
    const rows = Array.from({ length: 7 }, (): Fila => ({ seguimiento }));
    const [hallazgo] = found('seguimiento-repetido', rows);
    expect(hallazgo?.params).toMatchObject({ veces: 7, celdas: ['G10', 'G11', 'G12', 'G13', 'G14'] });
  });
});

describe('a table without the column of follow-ups', () => {
  it('is not reported once more in every row', () => {
    const rows: readonly Fila[] = [{ seguimiento: '', sin: ['seguimiento'] }];
    expect(found('vencida-sin-seguimiento', rows)).toEqual([]);
    expect(found('seguimiento-vacio', rows)).toEqual([]);
  });
});

describe('the report of the cut-off before', () => {
  const seguimiento = 'Se está actualizando la matriz con los aportes del equipo';

  it('copied for something still under way is reported', () => {
    const again = found('seguimiento-repetido', [{ seguimiento }], { anterior: [{ seguimiento }] });
    expect(again.map(({ params }) => params['veces'])).toEqual([0]);
  });

  it('in an earlier column of the same row is reported too', () => {
    const otrosSeguimientos = [{ encabezado: 'Seguimiento 1', celda: 'F10', texto: seguimiento.toUpperCase() }];
    expect(found('seguimiento-repetido', [{ seguimiento, otrosSeguimientos }])).toHaveLength(1);
    const another = [{ encabezado: 'Seguimiento 1', celda: 'F10', texto: 'Se inició la matriz' }];
    expect(found('seguimiento-repetido', [{ seguimiento, otrosSeguimientos: another }])).toEqual([]);
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
