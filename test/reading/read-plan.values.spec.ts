import { read, rulesOf } from './sheet-of-text';

const TITLE = 'Componente 1: Gestión del Riesgo de Corrupción';
const HEAD = 'Subcomponente/Procesos | Actividades | | Meta o Producto | Responsable | Fecha Programada | Seguimiento';

describe('merged cells', () => {
  it('stand for every row that they span, and blanks are told from them', () => {
    const plan = read(
      `
      ${TITLE}
      ${HEAD}
      Políticas | 1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | Se elaboró
       | 1.2 | Publicar el mapa | | | |
       | 1.3 | Revisar el mapa | | | |
      `,
      { merges: 'A3:A5 D3:D4 E3:E4 F3:F4 G3:G4' },
    );
    const [, second, third] = plan.actividades;
    expect(second).toMatchObject({
      meta: 'Mapa',
      responsable: 'Planeación',
      fecha: { texto: '30/06/2020' },
      seguimiento: 'Se elaboró',
      origen: { celdas: { meta: 'D3', seguimiento: 'G3' }, modos: { meta: 'combinado', seguimiento: 'combinado' } },
    });
    expect(third).toMatchObject({
      subcomponente: 'Políticas',
      meta: '',
      responsable: 'Planeación',
      fecha: { kind: 'vacia' },
      seguimiento: '',
      origen: {
        celdas: { responsable: 'E5', seguimiento: 'G5' },
        modos: { subcomponente: 'combinado', responsable: 'supuesto' },
      },
    });
    expect(third?.origen.modos).not.toHaveProperty('meta');
  });

  it('over number and text hold the activity, with its number before it or without', () => {
    const plan = read(
      `
      ${TITLE}
      ${HEAD}
      Políticas | Elaborar el mapa de riesgos | | Mapa | Planeación | 30/06/2020 | Hecho
       | 1.2 Publicar el mapa de riesgos | | Mapa | Planeación | 30/06/2020 | Hecho
       | 1.3 | Revisar el mapa | Mapa | Planeación | 30/06/2020 | Hecho
      `,
      { merges: 'B2:C2 B3:C3 B4:C4' },
    );
    expect(plan.actividades.map(({ numero, actividad }) => [numero, actividad])).toEqual([
      ['', 'Elaborar el mapa de riesgos'],
      ['1.2', 'Publicar el mapa de riesgos'],
      ['1.3', 'Revisar el mapa'],
    ]);
    expect(plan.hallazgos).toEqual([]);
  });
});

describe('a blank subcomponente', () => {
  it('whose number is of another group is not that of the row above, but that which the group has elsewhere', () => {
    const plan = read(`
      Componente 3: Rendición de Cuentas
      ${HEAD}
      Incentivos | 3.1 | Premiar a los colegios | Premio | Prensa | 30/06/2020 |
       | 4.1 | Encuestar a los asistentes | Encuesta | Prensa | 30/06/2020 |
      Evaluación y retroalimentación | 4.2 | Evaluar la audiencia | Informe | Prensa | 30/06/2020 |
       | 5.1 | Otra cosa | Informe | Prensa | 30/06/2020 |
    `);
    expect(plan.actividades.map(({ subcomponente }) => subcomponente)).toEqual([
      'Incentivos',
      'Evaluación y retroalimentación',
      'Evaluación y retroalimentación',
      '',
    ]);
  });

  it('label and name in two rows are one', () => {
    const plan = read(`
      Componente 5: Transparencia
      ${HEAD}
      Subcomponente 2 | 2.1 | Responder las solicitudes | Respuestas | Prensa | 30/06/2020 |
      Lineamientos de transparencia pasiva | 2.2 | Medir los tiempos | Informe | Prensa | 30/06/2020 |
    `);
    expect(new Set(plan.actividades.map(({ subcomponente }) => subcomponente))).toEqual(
      new Set(['Subcomponente 2 Lineamientos de transparencia pasiva']),
    );
  });
});

describe('cells shifted by one column', () => {
  const SUB = 'Políticas de administración del riesgo';

  it.each([
    [
      'to the left',
      '1.2 | Socializar la política con todas las dependencias | Acta | Secretaría de Planeación | 31/07/2020 | Pendiente |',
    ],
    [
      'to the right',
      ' | | 1.2 | Socializar la política con todas las dependencias | Acta | Secretaría de Planeación | 31/07/2020 | Pendiente',
    ],
    [
      'the number alone',
      '1.2 | | Socializar la política con todas las dependencias | Acta | Secretaría de Planeación | 31/07/2020 | Pendiente',
    ],
    ['the date alone', ` | 1.2 | Socializar la política con todas las dependencias | Acta | 31/07/2020 | | Pendiente`],
  ])('%s, are put in their place, and said', (_, shifted) => {
    const plan = read(`
      ${TITLE}
      ${HEAD}
      ${SUB} | 1.1 | Elaborar la política | Política | Secretaría de Planeación | 30/06/2020 | Se elaboró
      ${shifted}
    `);
    expect(plan.actividades[1]).toMatchObject({
      numero: '1.2',
      subcomponente: SUB,
      actividad: 'Socializar la política con todas las dependencias',
      meta: 'Acta',
      responsable: 'Secretaría de Planeación',
      fecha: { texto: '31/07/2020' },
      seguimiento: 'Pendiente',
    });
    expect(Object.values(plan.actividades[1]?.origen.modos ?? {})).toContain('desplazado');
    expect(rulesOf(plan)).toEqual(['celda-desplazada']);
  });

  it('are not looked for where a name stands in the place of a date, or a date in that of a follow-up', () => {
    const plan = read(`
      ${TITLE}
      ${HEAD}
      Políticas | 1.1 | Elaborar la política | Política | Planeación | Luz Marina Ejemplo | Se elaboró
       | 1.2 | Publicar la política | Acta | Planeación | | 31/08/2020
    `);
    expect(plan.actividades.map(({ fecha, seguimiento }) => [fecha, seguimiento])).toEqual([
      [{ kind: 'texto', texto: 'Luz Marina Ejemplo' }, 'Se elaboró'],
      [{ kind: 'vacia' }, '31/08/2020'],
    ]);
    expect(plan.hallazgos).toEqual([]);
  });
});

describe('numbers', () => {
  const numbers = (drawn: readonly string[]): ReturnType<typeof read> =>
    read(
      `${TITLE}\nNo. | Actividad | Meta | Responsable | Fecha | Seguimiento\n${drawn.map((numero, index) => `${numero} | Actividad ${index} | M | R | 30/06/2020 |`).join('\n')}`,
    );

  it('have a dot, however they were typed, and keep what was typed', () => {
    const plan = numbers(['1.1', '1,2', ' 1.3. ', '#1.4', 'No. 1.5', '1. 6', '01.7', '1.a']);
    expect(plan.actividades.map(({ numero, numeroEscrito }) => [numero, numeroEscrito])).toEqual([
      ['1.1', ''],
      ['1.2', '1,2'],
      ['1.3', '1.3.'],
      ['1.4', ''],
      ['1.5', 'No. 1.5'],
      ['1.6', '1. 6'],
      ['1.7', '01.7'],
      ['1.a', ''],
    ]);
  });

  it('1.10 stored as 1.1 is told by the number before it, and said', () => {
    const plan = numbers(['#1.1', '#1.2', '1.9', '#1.1', '#1.11', '#2.1']);
    expect(plan.actividades.map(({ numero }) => numero)).toEqual(['1.1', '1.2', '1.9', '1.10', '1.11', '2.1']);
    expect(plan.actividades[3]).toMatchObject({ numeroEscrito: '1.1', origen: { modos: { numero: 'supuesto' } } });
    expect(plan.hallazgos).toMatchObject([
      { regla: 'numero-supuesto', donde: { celda: 'A6' }, params: { texto: '1.1', numero: '1.10' } },
    ]);
  });

  it('1.10 shown by the cell’s own format is no guess', () => {
    const plan = numbers(['1.9', '#1.1:0.00']);
    expect(plan.actividades[1]).toMatchObject({ numero: '1.10', origen: { modos: { numero: 'leido' } } });
    expect(plan.hallazgos).toEqual([]);
  });

  it('made a date by Excel are mended from day and month, and offered as text', () => {
    const plan = numbers(['@2020-01-01', '@2020-02-01', '@2020-01-02', '@2020-01-04']);
    expect(plan.actividades.map(({ numero }) => numero)).toEqual(['1.1', '1.2', '2.1', '4.1']);
    expect(plan.hallazgos[1]).toMatchObject({
      regla: 'numero-convertido-en-fecha',
      donde: { celda: 'A4' },
      params: { texto: '01/02/2020', numero: '1.2' },
      arreglo: { seguro: true, valor: { kind: 'text', text: '1.2' } },
    });
  });

  it('made a date by an Excel that is not in Spanish are mended from month and day', () => {
    const plan = numbers(['1.1', '@2020-01-02', '@2020-01-03', '@2020-02-01', '@2020-02-02']);
    expect(plan.actividades.map(({ numero }) => numero)).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2']);
  });

  it('stand before the text where they have no column', () => {
    const plan = read(`
      ${TITLE}
      Subcomponente | Actividades | Meta | Responsable | Fecha | Seguimiento
      Políticas | 1.1 Elaborar el mapa | Mapa | Planeación | 30/06/2020 |
       | 1.2. Socializar el mapa | Mapa | Planeación | 30/06/2020 |
       | 1,3 - Publicar el mapa | Mapa | Planeación | 30/06/2020 |
    `);
    expect(plan.actividades.map(({ numero, actividad }) => [numero, actividad])).toEqual([
      ['1.1', 'Elaborar el mapa'],
      ['1.2', 'Socializar el mapa'],
      ['1.3', 'Publicar el mapa'],
    ]);
  });

  it('before the text are believed over a column that only counts', () => {
    const plan = read(`
      ${TITLE}
      No. | Actividad | Meta | Responsable | Fecha | Seguimiento
      #1 | 1.1 Elaborar el mapa | Mapa | Planeación | 30/06/2020 |
      #2 | 1.2 Publicar el mapa | Mapa | Planeación | 30/06/2020 |
    `);
    expect(plan.actividades.map(({ numero }) => numero)).toEqual(['1.1', '1.2']);
  });
});

describe('other values', () => {
  const HEADS = 'No. | Actividad | Meta | Responsable | Fecha | Seguimiento';

  it('are read as the cell shows them', () => {
    const plan = read(
      `${TITLE}\n${HEADS}\n1.1 | Elaborar | #0.8:0% | Planeación | @2020-06-30 | @2020-08-01\n1.2 | Publicar | #2.5 | Planeación | #2020 | N/A`,
    );
    expect(plan.actividades[0]).toMatchObject({
      meta: '80%',
      fecha: { kind: 'dia', dia: '2020-06-30', texto: '30/06/2020' },
      seguimiento: '01/08/2020',
    });
    expect(plan.actividades[1]).toMatchObject({ meta: '2,5', fecha: { kind: 'texto', texto: '2020' } });
  });

  it('a date whose format was lost is a day, and marked as assumed', () => {
    const plan = read(`${TITLE}\n${HEADS}\n1.1 | Elaborar | M | Planeación | #44012 |`);
    expect(plan.actividades[0]).toMatchObject({
      fecha: { kind: 'dia', dia: '2020-06-30' },
      origen: { modos: { fechaProgramada: 'supuesto' } },
    });
  });

  it('an error of Excel is no text and fills no blank, and is said', () => {
    const plan = read(
      `${TITLE}\n${HEADS}\n1.1 | Elaborar | M | !#REF! | !#N/A | !#N/A\n1.2 | Publicar | M | | 30/06/2020 |`,
    );
    expect(plan.actividades[0]).toMatchObject({
      responsable: '',
      fecha: { kind: 'texto', texto: '#N/A' },
      seguimiento: '',
    });
    expect(plan.actividades[1]?.responsable).toBe('');
    expect(plan.hallazgos.map(({ regla, severidad, donde }) => [regla, severidad, donde.celda])).toEqual([
      ['celda-con-error', 'error', 'D3'],
      ['celda-con-error', 'error', 'E3'],
      ['celda-con-error', 'error', 'F3'],
    ]);
  });

  it('line breaks inside a cell are kept', () => {
    const plan = read(
      `${TITLE}\n${HEADS}\n1.1 | Elaborar~el mapa | M | Planeación | 30/06/2020 | -Se hizo~-Se publicó`,
    );
    expect(plan.actividades[0]).toMatchObject({ actividad: 'Elaborar\nel mapa', seguimiento: '-Se hizo\n-Se publicó' });
  });
});

describe('several follow-ups', () => {
  const plan = read(`
    ${TITLE}
    Nº | Actividad | Meta | Responsable | Fecha | Seguimiento 1 | Seguimiento 2 | Seguimiento 3
    1.1 | Elaborar el mapa | Mapa | Planeación | 30/04/2020 | En proceso | Se publicó |
    1.2 | Socializar el mapa | Acta | Planeación | 30/07/2020 | Se socializó | |
    1.3 | Revisar el mapa | Acta | Planeación | 30/07/2020 | | - |
  `);

  it('the latest in which the activity says something counts, and the others are kept', () => {
    expect(plan.actividades.map(({ seguimiento }) => seguimiento)).toEqual(['Se publicó', 'Se socializó', '-']);
    expect(plan.actividades[0]?.otrosSeguimientos).toEqual([
      { encabezado: 'Seguimiento 1', celda: 'F3', texto: 'En proceso' },
    ]);
    expect(plan.actividades[0]?.origen.celdas.seguimiento).toBe('G3');
  });

  it('one earlier than others report of is marked as assumed, and the columns are said once', () => {
    expect(plan.actividades.map(({ origen }) => origen.modos.seguimiento)).toEqual(['leido', 'supuesto', 'leido']);
    expect(plan.hallazgos).toMatchObject([
      { regla: 'encabezado-duplicado', params: { campo: 'seguimiento', columnas: ['F', 'G', 'H'], usada: 'G' } },
    ]);
  });

  it('are put in order by their cut-offs, not by their columns', () => {
    const months = read(`
      ${TITLE}
      Nº | Actividad | Meta | Responsable | Fecha | Seguimiento agosto | Seguimiento abril
      1.1 | Elaborar el mapa | Mapa | Planeación | 30/04/2020 | Se publicó | En proceso
    `);
    expect(months.actividades[0]?.seguimiento).toBe('Se publicó');
  });

  it('of one cut-off under different names are read together', () => {
    const both = read(`
      ${TITLE}
      Nº | Actividad | Meta | Responsable | Fecha | Seguimiento | % de avance | Estado | Observaciones | Evidencia
      1.1 | Elaborar el mapa | Mapa | Planeación | 30/04/2020 | Se elaboró | 50% | En proceso | Falta publicarlo | Acta
    `);
    expect(both.actividades[0]).toMatchObject({
      seguimiento: 'Se elaboró\nFalta publicarlo',
      avance: 0.5,
      estado: 'En proceso',
      evidencia: 'Acta',
    });
    expect(both.hallazgos).toEqual([]);
  });
});
