import type { Plan } from '../../src/plan/plan';
import { read, rulesOf } from './sheet-of-text';

const TITLE = 'Componente 1: Gestión del Riesgo de Corrupción';
const HEAD = 'Subcomponente/Procesos | Actividades | | Meta o Producto | Responsable | Fecha Programada | Seguimiento';

function counts(plan: Plan): readonly number[] {
  return plan.conciliacion.map(({ actividades, continuaciones, encabezados, titulos, totales, noEntendidas }) =>
    Number([actividades, continuaciones, encabezados, titulos, totales, noEntendidas.length].join('')),
  );
}

describe('a row broken over two pages', () => {
  it('is joined to the row above, whatever fields it has, and said', () => {
    const plan = read(`
      MUNICIPIO DE EJEMPLO Nit: 800.000.000-0 | PAGINA [1]
      ${TITLE}
      ${HEAD}
      Políticas de administración | 1.1 | Establecer mecanismos de comunicación directa entre las | Actas de reunión y | Secretaría de | Fecha Programada en la agenda | Se realizaron las reuniones con los
      MUNICIPIO DE EJEMPLO Nit: 800.000.000-0 | PAGINA [2]
      INFORME REVISIÓN PLAN ANTICORRUPCIÓN | VERSIÓN 3
      ${TITLE}
      ${HEAD}
      del riesgo | | áreas de servicio al ciudadano | listados | Gobierno | de Rendición de Cuentas | comités en agosto.
       | 1.2 | Publicar el mapa | Mapa | | 30/06/2020 | Se publicó
    `);
    expect(plan.actividades).toHaveLength(2);
    expect(plan.actividades[0]).toMatchObject({
      subcomponente: 'Políticas de administración del riesgo',
      actividad: 'Establecer mecanismos de comunicación directa entre las áreas de servicio al ciudadano',
      meta: 'Actas de reunión y listados',
      responsable: 'Secretaría de Gobierno',
      fecha: { kind: 'texto', texto: 'Fecha Programada en la agenda de Rendición de Cuentas' },
      seguimiento: 'Se realizaron las reuniones con los comités en agosto.',
      origen: { fila: 4, continuaciones: [9], modos: { actividad: 'unido', fechaProgramada: 'unido' } },
    });
    expect(plan.actividades[1]?.subcomponente).toBe('Políticas de administración del riesgo');
    expect(plan.hallazgos).toMatchObject([
      { regla: 'fila-de-continuacion', donde: { fila: 9, celda: 'A9' }, params: { unidaA: 4 } },
    ]);
    expect(counts(plan)).toEqual([212500]);
  });

  it('is joined without a head or title on the new page, and with only its follow-up', () => {
    const plan = read(`
      ${TITLE}
      ${HEAD}
      Políticas | 1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | Se elaboró el mapa con el
      MUNICIPIO DE EJEMPLO Nit: 800.000.000-0 | PAGINA [2]
       | | | | | | equipo de calidad.
    `);
    expect(plan.actividades[0]?.seguimiento).toBe('Se elaboró el mapa con el equipo de calidad.');
  });

  it('of trámites without numbers is told from a trámite', () => {
    const head =
      'Nombre del Trámite | Tipo de Racionalización | Situación actual | Responsable | Fecha Programada | Avance';
    const plan = read(`
      Componente 2: Racionalización de Trámites
      ${head}
      Certificado de paz y salvo de los | Tecnológica | En papel | Hacienda | 30/06/2020 | Se publicó
      impuestos municipales | | | | |
      Permiso de obra menor | Normativa | En papel | Obras | 31/08/2020 | Pendiente
    `);
    expect(plan.actividades.map(({ actividad }) => actividad)).toEqual([
      'Certificado de paz y salvo de los impuestos municipales',
      'Permiso de obra menor',
    ]);
  });

  it('whose number stands alone on the first page begins there', () => {
    const plan = read(`
      ${TITLE}
      ${HEAD}
      Políticas | 1.1 | | | | |
      MUNICIPIO DE EJEMPLO Nit: 800.000.000-0 | PAGINA [2]
       | | Elaborar el mapa de riesgos | Mapa | Planeación | 30/06/2020 | Se elaboró
    `);
    expect(plan.actividades).toMatchObject([
      { numero: '1.1', actividad: 'Elaborar el mapa de riesgos', origen: { fila: 3, continuaciones: [5] } },
    ]);
    expect(counts(plan)).toEqual([111200]);
  });
});

describe('an activity without a number', () => {
  it('in a table of numbers is one where it has its own date and answers', () => {
    const plan = read(`
      ${TITLE}
      ${HEAD}
      Políticas | 1.1 | Elaborar el mapa. | Mapa | Planeación | 30/06/2020 | Hecho
       | | Publicar el mapa. | Acta | Sistemas | 31/07/2020 | Pendiente
    `);
    expect(plan.actividades.map(({ numero }) => numero)).toEqual(['1.1', '']);
  });

  it('under a merged number is one more line of its activity, or one more activity where it says another', () => {
    const drawing = `
      ${TITLE}
      ${HEAD}
      Políticas | 1.1 | Elaborar el mapa | Mapa | Planeación | 30/06/2020 | Hecho
       | | | Acta | | 31/08/2020 | Pendiente
    `;
    const line = read(drawing, { merges: 'A3:A4 B3:B4 C3:C4' });
    expect(line.actividades).toMatchObject([
      {
        meta: 'Mapa\nActa',
        fecha: { kind: 'texto', texto: '30/06/2020\n31/08/2020' },
        origen: { continuaciones: [4] },
      },
    ]);
    const another = read(drawing.replace('| | | Acta', '| | Publicar el mapa | Acta'), { merges: 'A3:A4 B3:B4' });
    expect(another.actividades.map(({ numero, origen }) => [numero, origen.modos.numero])).toEqual([
      ['1.1', 'leido'],
      ['1.1', 'combinado'],
    ]);
  });
});

describe('rows that are no activities', () => {
  it('are titles, totals, structure that waits, signatures, and the rest is listed', () => {
    const plan = read(`
      ${TITLE}
      ${HEAD}
      Políticas de administración del riesgo | 1.1 | Elaborar la política | Política | Planeación | 30/06/2020 | Hecho
       | 1.2 | | | Planeación | |
      Monitoreo y revisión | | | | | |
       | | | | | | -
      TOTAL ACTIVIDADES | =1 | | | | |
       | | | =5 | | |
      Nota: el mapa se publicará en enero.
      Elaboró: María Ejemplo
      JUAN EJEMPLO
      Secretario de Planeación
    `);
    expect(plan.actividades).toHaveLength(1);
    expect(counts(plan)).toEqual([101721]);
    expect(plan.conciliacion[0]?.noEntendidas).toEqual([{ fila: 9, texto: 'Nota: el mapa se publicará en enero.' }]);
    expect(plan.hallazgos).toMatchObject([{ regla: 'fila-no-entendida', donde: { celda: 'A9' } }]);
  });

  it('a line that says that there is nothing to report is a title', () => {
    const plan = read(`
      ${TITLE}
      ${HEAD}
      Políticas | 1.1 | Elaborar la política | Política | Planeación | 30/06/2020 | Hecho
      Componente 2: Racionalización de Trámites
      No aplica para esta dependencia
    `);
    expect(counts(plan)).toEqual([101300]);
  });

  it('a subcomponente in a line of its own is that of the rows below it', () => {
    const plan = read(
      `
      Componente 5: Transparencia y Acceso a la Información
      No | Actividad | Meta o producto | Responsable | Fecha programada | Observaciones
      Subcomponente 1: Lineamientos de transparencia activa
      1.1 | Publicar la información | Información | Sistemas | Permanente | Se publica
      Subcomponente 2: Lineamientos de transparencia pasiva
      2.1 | Responder las solicitudes | Respuestas | Sistemas | Permanente | Se responde
      `,
      { merges: 'A3:F3 A5:F5' },
    );
    expect(plan.actividades.map(({ subcomponente, origen }) => [subcomponente, origen.modos.subcomponente])).toEqual([
      ['Subcomponente 1: Lineamientos de transparencia activa', 'contexto'],
      ['Subcomponente 2: Lineamientos de transparencia pasiva', 'contexto'],
    ]);
  });

  it('a note in a table without numbers is none, though it stands in the column of the activities', () => {
    const plan = read(`
      ${TITLE}
      Actividades | Meta | Responsable | Fecha | Seguimiento
      Elaborar la política | Política | Planeación | 30/06/2020 | Hecho
      Este plan fue aprobado en comité
    `);
    expect(plan.actividades).toHaveLength(1);
    expect(rulesOf(plan)).toEqual(['fila-no-entendida']);
  });
});

describe('a template still to be filled in', () => {
  it('is a table without activities', () => {
    const plan = read(`${TITLE}\n${HEAD}\nPolíticas de administración del riesgo | 1.1 | | | | |\n | 1.2 | | | | |`, {
      merges: 'B2:C2 A3:A4',
    });
    expect(plan.actividades).toEqual([]);
    expect(plan.tablas).toMatchObject([{ componente: 1, primeraFila: 3, actividades: 0 }]);
    expect(plan.conciliacion[0]).toMatchObject({ noLeida: null, titulos: 3, encabezados: 1 });
  });
});
