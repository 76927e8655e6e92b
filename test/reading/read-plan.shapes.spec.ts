import type { Actividad } from '../../src/plan/actividad';
import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/reading/read-plan';
import { read, rulesOf, sheetOf, workbookOf } from './sheet-of-text';

const HEAD = 'Subcomponente/Procesos | Actividades | | Meta o Producto | Responsable | Fecha Programada | Seguimiento';

function numbersOf(plan: Plan): readonly string[] {
  return plan.actividades.map(({ componente, numero }) => `${componente}/${numero}`);
}

function only(plan: Plan): Actividad {
  const [first, second] = plan.actividades;
  if (!first || second) throw new Error(`${plan.actividades.length} activities`);
  return first;
}

describe('one sheet a component', () => {
  it('takes the component from the title, and from the name of the sheet where there is none', () => {
    const sheet = (name: string, title: string): ReturnType<typeof sheetOf> =>
      sheetOf(`${title}\n${HEAD}\n | 1.1 | Elaborar el informe | Informe | Planeación | 30/06/2020 | Se elaboró`, {
        name,
      });
    const plan = readPlan(
      workbookOf([sheet('Hoja1', 'Componente 3: Rendición de Cuentas'), sheet('TRANSPARENCIA', ''), sheet('C4', '')]),
    );
    expect(numbersOf(plan)).toEqual(['3/1.1', '5/1.1', '4/1.1']);
    expect(plan.tablas.map(({ componentePor }) => componentePor)).toEqual(['titulo', 'hoja', 'hoja']);
  });
});

describe('all components stacked on one sheet', () => {
  it('gives each table the component of its title, however that is written', () => {
    const plan = read(`
      COMPONENTE No. 3 RENDICION DE CUENTAS
      ${HEAD}
       | 1.1 | Elaborar el informe | Informe | Planeación | 30/06/2020 |
      Componente IV
      ${HEAD}
       | 1.1 | Capacitar a los funcionarios | Acta | Planeación | 30/06/2020 |
      5. Transparencia y acceso a la información
      ${HEAD}
       | 1.1 | Publicar el inventario | Publicación | Planeación | 30/06/2020 |
    `);
    expect(numbersOf(plan)).toEqual(['3/1.1', '4/1.1', '5/1.1']);
    expect(plan.hallazgos).toEqual([]);
  });

  it('tells tables without titles by their subcomponentes, and a table that goes on by its numbers', () => {
    const plan = read(`
      ${HEAD}
      Políticas de administración del riesgo | 1.1 | Elaborar la política | Política | Planeación | 30/06/2020 |
      ${HEAD}
      Consulta y divulgación | 3.1 | Publicar el mapa | Mapa | Planeación | 30/06/2020 |
      ${HEAD}
      Talento humano | 3.1 | Capacitar a los funcionarios | Acta | Planeación | 30/06/2020 |
    `);
    expect(plan.tablas.map(({ componente, componentePor }) => [componente, componentePor])).toEqual([
      [1, 'subcomponentes'],
      [1, 'anterior'],
      [4, 'subcomponentes'],
    ]);
  });

  it('goes on under one head where a line names the next component', () => {
    const plan = read(
      `
      ${HEAD}
      Componente 1: Gestión del Riesgo de Corrupción
       | 1.1 | Elaborar el mapa de riesgos | Mapa | Planeación | 30/06/2020 |
      Componente 3: Rendición de Cuentas
       | 1.1 | Elaborar el informe de gestión | Informe | Planeación | 30/06/2020 |
      `,
      { merges: 'A2:G2 A4:G4' },
    );
    expect(numbersOf(plan)).toEqual(['1/1.1', '3/1.1']);
  });

  it('believes the name of a title whose number is of another component, and says so', () => {
    const plan = read(`
      Componente 2: Rendición de Cuentas
      ${HEAD}
       | 1.1 | Elaborar el informe | Informe | Planeación | 30/06/2020 |
    `);
    expect(only(plan).componente).toBe(3);
    expect(plan.hallazgos[0]).toMatchObject({
      regla: 'componente-contradictorio',
      params: { numero: 2, componente: 3 },
      donde: { celda: 'A1' },
    });
  });

  it('puts what nothing gives a component to apart, as an error', () => {
    const plan = read(`${HEAD}\n | 1.1 | Comprar las sillas | Sillas | Almacén | 30/06/2020 |`);
    expect(only(plan)).toMatchObject({ componente: 6, origen: { modos: { componente: 'supuesto' } } });
    expect(plan.hallazgos[0]).toMatchObject({
      regla: 'columna-faltante',
      severidad: 'error',
      params: { campo: 'componente' },
    });
  });
});

describe('one long list', () => {
  const plan = read(`
    Vigencia 2021
    Dependencia | Componente | Subcomponente | Número | Actividad | Responsable | Fecha | Seguimiento | Revisó
    Secretaría de Salud | Componente 1 | Políticas | 1.1 | Elaborar el mapa | Enlace | 30/06/2021 | Se elaboró | JP
     | | | 1.2 | Publicar el mapa | Enlace | 30/06/2021 | |
    SECRETARIA DE SALUD | Rendición de Cuentas | Información | 1.1 | Elaborar el informe | Enlace | 30/06/2021 | |
    Hacienda | 5 | Lineamientos | 1.1 | Publicar la información | Enlace | 30/06/2021 | |
  `);

  it('takes component and dependencia of each row from their columns, one spelling for each', () => {
    expect(numbersOf(plan)).toEqual(['1/1.1', '1/1.2', '3/1.1', '5/1.1']);
    expect(plan.dependencias).toEqual(['Secretaría de Salud', 'Hacienda']);
    expect(plan.tablas[0]).toMatchObject({ componente: null, componentePor: 'columna', dependenciaPor: 'columna' });
  });

  it('marks what a blank took from the row above, and names the column that is not of the form', () => {
    expect(plan.actividades[1]?.origen.modos).toMatchObject({
      dependencia: 'supuesto',
      componente: 'supuesto',
      subcomponente: 'supuesto',
    });
    expect(plan.hallazgos.find(({ regla }) => regla === 'columna-desconocida')?.params).toEqual({
      columna: 'I',
      encabezado: 'Revisó',
    });
  });

  it('reads columns in any order', () => {
    const shuffled = read(`
      Componente 4: Servicio al ciudadano
      Responsable | Fecha límite | Producto | Actividad | No | Subcomponente | Logros
      Gobierno | 30/06/2022 | Acta | Elaborar el acta | 1.1 | Talento humano | Se hizo
    `);
    expect(only(shuffled)).toMatchObject({
      numero: '1.1',
      subcomponente: 'Talento humano',
      meta: 'Acta',
      responsable: 'Gobierno',
      seguimiento: 'Se hizo',
      origen: { celdas: { fechaProgramada: 'B3', actividad: 'D3' } },
    });
  });
});

describe('component 2', () => {
  const TRAMITE =
    'Nº | Nombre del Trámite, Proceso o Procedimiento | Tipo de Racionalizació n | Acción específica de Racionalización | Situación Actual | Descripción de la Mejora a realizar el trámite, proceso o procedimiento | Beneficio Ciudadano al y/o Entidad | Dependencia responsable | Fecha realización | | Avance';

  it('has two sections whose numbers begin anew, and INICIO and FIN', () => {
    const plan = read(
      `
      Componente 2: Estrategia de Racionalización de Trámites
      Planeación de la Estrategia de Racionalización
      ${TRAMITE}
       | | | | | | | | INICIO | FIN |
      #1 | Paz y salvo | Tecnológica | En línea | En papel | En la página | Menos filas | Hacienda | @2020-01-20 | 30/06/2020 | Se publicó
      #2 | Permiso de obra | Normativa | Menos requisitos | En papel | En la página | Menos filas | Obras | 01/02/2020 | | Pendiente
      Intercambio de Información (Cadenas de Trámites-Ventanillas Únicas)
      #1 | Ventanilla única | Tecnológica | Cruce | En papel | En la página | Menos filas | Hacienda | | |
      `,
      { merges: 'I3:J3' },
    );
    expect(plan.actividades.map(({ seccion, numero, actividad }) => [seccion, numero, actividad])).toEqual([
      ['planeacion', '1', 'Paz y salvo'],
      ['planeacion', '2', 'Permiso de obra'],
      ['intercambio', '1', 'Ventanilla única'],
    ]);
    expect(plan.actividades.map(({ fecha }) => fecha)).toEqual([
      {
        kind: 'inicio-fin',
        inicio: { kind: 'dia', dia: '2020-01-20', texto: '20/01/2020' },
        fin: { kind: 'texto', texto: '30/06/2020' },
      },
      { kind: 'inicio-fin', inicio: { kind: 'texto', texto: '01/02/2020' }, fin: { kind: 'vacia' } },
      { kind: 'vacia' },
    ]);
    expect(plan.actividades[0]?.tramite).toEqual({
      tipoRacionalizacion: 'Tecnológica',
      accionRacionalizacion: 'En línea',
      situacionActual: 'En papel',
      descripcionMejora: 'En la página',
      beneficio: 'Menos filas',
    });
    expect(plan.hallazgos).toEqual([]);
  });

  it('may have no numbers and one date, merged over both', () => {
    const plan = read(
      `
      Nombre del Trámite | Tipo de racionalización | Situación actual | Descripción de la mejora | Responsable | Fecha inicio | Fecha fin | Observaciones
      Paz y salvo | Tecnológica | En papel | En línea | Hacienda | Todo el año | | En proceso
      `,
      { merges: 'F2:G2' },
    );
    expect(only(plan)).toMatchObject({
      componente: 2,
      seccion: 'planeacion',
      numero: '',
      fecha: { kind: 'texto', texto: 'Todo el año' },
    });
    expect(plan.tablas[0]?.componentePor).toBe('encabezados');
  });

  it('knows a page of Intercambio by its numbers though the printed page repeats the title of Planeación', () => {
    const page = `Componente 2: Racionalización de Trámites\nPlaneación de la Estrategia de Racionalización\n${TRAMITE}\n | | | | | | | | INICIO | FIN |`;
    const row = (numero: number, nombre: string): string =>
      `#${numero} | ${nombre} | T | A | S | D | B | Hacienda | 01/02/2020 | 30/06/2020 |`;
    const plan = read(
      [page, row(1, 'Uno'), 'Intercambio de Información', row(1, 'Dos'), row(2, 'Tres'), page, row(3, 'Cuatro')].join(
        '\n',
      ),
    );
    expect(plan.actividades.map(({ seccion }) => seccion)).toEqual([
      'planeacion',
      'intercambio',
      'intercambio',
      'intercambio',
    ]);
  });
});

describe('two tables side by side', () => {
  it('are read both, each with its title and its own cells', () => {
    const plan = read(`
      Componente 1: Riesgos | | | | | | | | Componente 3: Rendición de cuentas
      ${HEAD} | | ${HEAD}
      Políticas | 1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | Hecho | | Información | 1.1 | Elaborar el informe | Informe | Prensa | 31/08/2020 | Pendiente
    `);
    expect(
      plan.actividades.map(({ componente, actividad, origen }) => [componente, actividad, origen.celdas.actividad]),
    ).toEqual([
      [1, 'Elaborar el mapa', 'C3'],
      [3, 'Elaborar el informe', 'K3'],
    ]);
    expect(plan.conciliacion[0]).toMatchObject({ filasConTexto: 3, actividades: 1, encabezados: 1, titulos: 1 });
  });
});

describe('sheets that are not the plan', () => {
  const table = sheetOf(`Componente 3\n${HEAD}\n | 1.1 | Elaborar el informe | Informe | Planeación | 30/06/2020 |`);

  it('are left out and said: ours, hidden lists, and those without a table', () => {
    const plan = readPlan(
      workbookOf([
        table,
        sheetOf('Consolidado\nCumplida', { name: 'Consolidado', mark: 'consolidado' }),
        sheetOf('Cumplida\nPendiente', { name: 'Listas', visibility: 'veryHidden' }),
        sheetOf('Instrucciones para diligenciar', { name: 'Portada' }),
      ]),
    );
    expect(plan.actividades).toHaveLength(1);
    expect(plan.conciliacion.map(({ hoja, noLeida, filasConTexto }) => [hoja, noLeida, filasConTexto])).toEqual([
      ['Hoja1', null, 3],
      ['Consolidado', 'hoja-propia', 0],
      ['Listas', 'lista-oculta', 2],
      ['Portada', 'sin-tabla', 1],
    ]);
    expect(plan.hallazgos).toEqual([]);
  });

  it('a hidden sheet with activities is read, and said', () => {
    const plan = readPlan(workbookOf([{ ...table, visibility: 'hidden' }]));
    expect(plan.actividades).toHaveLength(1);
    expect(plan.hallazgos).toMatchObject([{ regla: 'hoja-oculta-leida', params: { hoja: 'Hoja1', actividades: 1 } }]);
  });

  it('a summary that counts activities by component ends the table and is no table of them', () => {
    const plan = read(`
      Componente 1
      ${HEAD}
       | 1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 |
      Componente | Actividades programadas | Actividades cumplidas | % de avance
      Riesgos | #2 | #1 | #0.5:0%
    `);
    expect(plan.actividades).toHaveLength(1);
    expect(plan.conciliacion[0]?.noEntendidas.map(({ fila }) => fila)).toEqual([4, 5]);
  });
});

describe('the control office’s own form', () => {
  it('gives the activities of each component and the latest follow-up', () => {
    const plan = read(
      `
      Entidad: | Municipio de Ejemplo
      Vigencia: | #2020
      Componente | Seguimiento 1 OCI | | | | Seguimiento 2 OCI
       | Fecha seguimiento | Actividades programadas | Actividades cumplidas | % de avance | Fecha seguimiento | Actividades programadas | Actividades cumplidas | % de avance
      1. Gestión del riesgo | @2020-04-30 | Elaborar el mapa | En proceso | #0.5:0% | @2020-08-31 | Elaborar el mapa | Se elaboró | #1:0%
      `,
      { merges: 'B3:E3 F3:I3 A3:A4' },
    );
    expect(only(plan)).toMatchObject({
      componente: 1,
      actividad: 'Elaborar el mapa',
      seguimiento: 'Se elaboró',
      avance: 1,
    });
    expect(plan.entidad).toBe('Municipio de Ejemplo');
    expect(plan.vigencia).toEqual({ anio: 2020, por: 'titulo' });
    expect(rulesOf(plan)).toContain('columna-faltante');
  });
});
