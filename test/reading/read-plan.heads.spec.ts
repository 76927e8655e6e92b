import type { Plan } from '../../src/plan/plan';
import { read, rulesOf } from './sheet-of-text';

function fieldsOf(plan: Plan): readonly (string | null)[] {
  return (plan.tablas[0]?.columnas ?? []).map(({ campo }) => campo);
}

const ROW = 'Políticas | 1.1 | Elaborar el mapa de riesgos | Mapa | Planeación | 30/06/2020 | Se elaboró';
const FIELDS = ['subcomponente', 'numero', 'actividad', 'meta', 'responsable', 'fechaProgramada', 'seguimiento'];

describe('heads', () => {
  it.each([
    [
      'as the form prints them',
      'Subcomponente/Procesos | Actividades | | Meta o Producto | Responsable | Fecha Programada | Seguimiento',
    ],
    [
      'in capitals, without accents, with double blanks',
      'SUBCOMPONENTE  /  PROCESOS | ACTIVIDADES | | META  O PRODUCTO | RESPONSABLE(S) | FECHA  PROGRAMADA | OBSERVACIONES',
    ],
    [
      'with words split by the page',
      'Subcompone nte/Procesos | Activida des | | Meta o Produc to | Responsab le | Fecha Programa da | Avan ces',
    ],
    [
      'with slips of the keyboard',
      'Subcomponete/Procesos | Actividaes | | Meta o Prodcuto | Resposable | Fecha Programda | Seguimeinto',
    ],
    [
      'by other names',
      'Subcomponente | No. | Descripción de la actividad | Entregable | Área responsable | Plazo | Logros',
    ],
    [
      'in long',
      'Subcomponente del plan | Número de actividad | Actividad a desarrollar por la dependencia | Meta propuesta | Responsable de ejecutar la actividad | Fecha límite de cumplimiento | Seguimiento Control Interno corte 31 de agosto de 2020',
    ],
  ])('are matched %s', (_, head) => {
    const plan = read(`Componente 1\n${head}\n${ROW}`);
    expect(fieldsOf(plan)).toEqual(FIELDS);
    expect(plan.actividades).toHaveLength(1);
    expect(plan.hallazgos).toEqual([]);
  });

  it.each([
    ['Seguimiento'], ['Avance'], ['Avances'], ['Observaciones'], ['OBSERVACIONES'], ['Actividades'], ['Actividades.'],
    ['Actividades realizadas.'], ['Actividades cumplidas'], ['Seguimiento OCI'], ['Avance con corte a 31/08/2020'], ['Segundo seguimiento'],
  ])('a follow-up may be called %s', (name) => {
    const plan = read(`Componente 1\nSubcomponente/Procesos | Actividades | | Meta | Responsable | Fecha | ${name}\n${ROW}`);
    expect(fieldsOf(plan)).toEqual(FIELDS);
    expect(plan.actividades[0]?.seguimiento).toBe('Se elaboró');
    expect(plan.hallazgos).toEqual([]);
  }); // prettier-ignore

  it('may span two rows, merged or not', () => {
    const drawing = `
      Componente 1
      Subcomponente/Procesos | Actividades | | Meta o | Responsable | Fecha | Seguimiento
       | No. | Descripción | Producto | | Programada |
      ${ROW}
    `;
    for (const merges of ['', 'A2:A3 B2:C2 E2:E3 G2:G3']) {
      const plan = read(drawing, { merges });
      expect(fieldsOf(plan)).toEqual(FIELDS);
      expect(plan.tablas[0]?.filasEncabezado).toEqual([2, 3]);
    }
  });

  it('may have groups above them, and titles of the plan beside the groups', () => {
    const plan = read(
      `
      Componente 1
      FORMULACIÓN DEL PLAN | | | | | | SEGUIMIENTO
      Subcomponente/Procesos | Actividades | | Meta o Producto | Responsable | Fecha Programada | Observaciones
      ${ROW}
      `,
      { merges: 'A2:F2 B3:C3' },
    );
    expect(fieldsOf(plan)).toEqual(FIELDS);
    expect(plan.conciliacion[0]).toMatchObject({ encabezados: 2, titulos: 1, actividades: 1 });
  });

  it('may stand over follow-ups by the date of their cut-off', () => {
    const plan = read(`
      Componente 1
      Nº | Actividad | Meta | Responsable | Fecha | @2020-04-30 | 31/08/2020
      1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | En proceso de revisión | Se publicó
    `);
    expect(plan.actividades[0]?.seguimiento).toBe('Se publicó');
  });

  it('come again on every page without being taken for rows', () => {
    const head = 'Subcomponente/Procesos | Actividades | | Meta | Responsable | Fecha | Seguimiento';
    const plan = read(
      `Componente 1\n${head}\n${ROW}\n${head}\n | 1.2 | Publicar el mapa | Acta | Planeación | 30/06/2020 | -`,
    );
    expect(plan.actividades.map(({ numero }) => numero)).toEqual(['1.1', '1.2']);
    expect(plan.conciliacion[0]?.encabezados).toBe(2);
  });
});

describe('a head that is missing or unknown', () => {
  it('of the follow-up is assumed from what stands right of the dates, and said', () => {
    const plan = read(`Componente 1\nSubcomponente/Procesos | Actividades | | Meta | Responsable | Fecha |\n${ROW}`);
    expect(plan.actividades[0]?.seguimiento).toBe('Se elaboró');
    expect(plan.hallazgos).toMatchObject([
      {
        regla: 'encabezado-no-reconocido',
        donde: { celda: 'G2' },
        params: { columna: 'G', encabezado: '', campo: 'seguimiento' },
      },
    ]);
  });

  it('of the follow-up is assumed under a name that is none of its own, where there are sentences below it', () => {
    const plan = read(`
      Componente 1
      Nº | Actividad | Meta | Responsable | Fecha | Lo que hizo la dependencia
      1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | Se elaboró el mapa en el mes de marzo
    `);
    expect(plan.actividades[0]?.seguimiento).toBe('Se elaboró el mapa en el mes de marzo');
    expect(rulesOf(plan)).toEqual(['encabezado-no-reconocido']);
  });

  it('of the activities is assumed from the longest texts', () => {
    const plan = read(`
      Componente 1
      Subcomponente | | Meta | Responsable | Fecha | Seguimiento
      Políticas | Elaborar el mapa de riesgos con los líderes | Mapa | Planeación | 30/06/2020 | Hecho
    `);
    expect(plan.actividades[0]?.actividad).toBe('Elaborar el mapa de riesgos con los líderes');
    expect(plan.hallazgos[0]).toMatchObject({
      regla: 'encabezado-no-reconocido',
      params: { columna: 'B', campo: 'actividad' },
    });
  });

  it('of a note beside the table is said where text stands below it', () => {
    const plan = read(`
      Componente 1
      Nº | Actividad | Meta | Responsable | Fecha | Seguimiento | | Indicador
      1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | Hecho | ojo con esta |
      1.2 | Publicar el mapa | Mapa | Planeación | 30/06/2020 | Hecho | |
    `);
    expect(plan.hallazgos).toMatchObject([
      { regla: 'columna-desconocida', donde: { celda: 'H2' }, params: { columna: 'H', encabezado: 'Indicador' } },
      { regla: 'columna-desconocida', donde: { celda: 'G3' }, params: { columna: 'G', encabezado: '' } },
    ]);
  });

  it('of a field that no column holds is said', () => {
    const plan = read('Componente 1\nNº | Actividad | Avance\n1.1 | Elaborar el mapa | Se elaboró el mapa');
    expect(plan.hallazgos.map(({ regla, params }) => [regla, params['campo']])).toEqual([
      ['columna-faltante', 'responsable'],
      ['columna-faltante', 'meta'],
      ['columna-faltante', 'fechaProgramada'],
    ]);
  });
});

describe('columns of one name', () => {
  it('of numbers: that of 1.1 and not that of 1, 2, 3', () => {
    const plan = read(`
      Componente 1
      No. | Subcomponente | Numeral | Actividad | Meta | Responsable | Fecha | Seguimiento
      #1 | Políticas | 1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | Hecho
      #2 | Políticas | 1.2 | Publicar el mapa | Mapa | Planeación | 30/06/2020 | Hecho
    `);
    expect(plan.actividades.map(({ numero }) => numero)).toEqual(['1.1', '1.2']);
    expect(plan.hallazgos).toMatchObject([
      { regla: 'encabezado-duplicado', params: { campo: 'numero', columnas: ['A', 'C'], usada: 'C' } },
    ]);
  });

  it('«Estado» with sentences is a follow-up, «Avance» with percentages a share done', () => {
    const plan = read(`
      Componente 1
      Nº | Actividad | Meta | Responsable | Fecha | Avance | Estado de la actividad
      1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | #50 | Se está elaborando el mapa con los líderes
      1.2 | Publicar el mapa | Mapa | Planeación | 30/06/2020 | #100 | Se publicó el mapa en la página web
    `);
    expect(fieldsOf(plan).slice(-2)).toEqual(['avance', 'seguimiento']);
    expect(plan.actividades.map(({ avance }) => avance)).toEqual([0.5, 1]);
  });
});

describe('a person’s changes to the reading', () => {
  const drawing = `
    Componente 1
    Nº | Actividad | Meta | Responsable | Fecha | Texto libre
    1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | Hecho
    Componente 3
    Nº | Actividad | Meta | Responsable | Fecha | Texto libre
    1.1 | Elaborar el informe | Informe | Planeación | 30/06/2020 | Hecho
  `;

  it('give a column the field they say, or none', () => {
    const plan = read(drawing, {
      ajuste: { columnas: { 'Hoja1!6': 'seguimiento', 'Hoja1!3': null }, tablasFuera: [] },
    });
    expect(plan.actividades.map(({ seguimiento, meta }) => [seguimiento, meta])).toEqual([
      ['Hecho', ''],
      ['Hecho', ''],
    ]);
  });

  it('leave a table out by its first row, and its rows are listed', () => {
    const plan = read(drawing, { ajuste: { columnas: {}, tablasFuera: ['Hoja1!3'] } });
    expect(plan.actividades.map(({ componente }) => componente)).toEqual([3]);
    expect(plan.conciliacion[0]?.noEntendidas.map(({ fila }) => fila)).toEqual([3]);
    expect(plan.tablas.map(({ actividades }) => actividades)).toEqual([0, 1]);
  });

  it('are of no effect where they name no sheet, column or field', () => {
    const columnas = { 'Otra!6': 'seguimiento', 'Hoja1!x': 'meta', 'Hoja1!99': 'meta' } as const;
    expect(read(drawing, { ajuste: { columnas, tablasFuera: ['Hoja1!88'] } })).toEqual(read(drawing));
  });
});
