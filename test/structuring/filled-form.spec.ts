import { plantilla } from '../../src/actions/estructurar';
import { validarPasos } from '../../src/actions/validar';
import { AJUSTES } from '../../src/plan/ajustes';
import { finish } from '../../src/workbook/steps';
import { day } from '../support/plan';
import { filledForm, FORMULARIO_2026, readSheets } from './fill-form';

const CONTEXTO = { vigencia: 2026, corte: day('2026-04-30'), ajustes: AJUSTES, confirmados: {} };

describe.each(['PAAC', 'PTEP'] as const)('the empty form of the %s', (perfil) => {
  it('is read as tables without activities, with nothing to mend and no row not understood', async () => {
    const componentes = perfil === 'PAAC' ? ([1, 2, 3, 4, 5, 6] as const) : ([1, 2] as const);
    const plan = await readSheets(plantilla({ ...FORMULARIO_2026, perfil, componentes }));
    expect(plan.actividades).toEqual([]);
    expect(plan.hallazgos).toEqual([]);
    expect([...new Set(plan.tablas.map(({ componente }) => componente))]).toEqual(componentes);
    expect(plan.conciliacion.map(({ noLeida }) => noLeida)).toEqual(['hoja-propia', ...componentes.map(() => null)]);
    expect(plan.conciliacion.flatMap(({ noEntendidas }) => noEntendidas)).toEqual([]);
    expect(plan.vigencia?.anio).toBe(2026);
    expect(plan.entidad).toBe('MUNICIPIO DE EJEMPLO');
  });

  it('has no error when it is validated', async () => {
    const plan = await readSheets(plantilla({ ...FORMULARIO_2026, perfil }));
    const { hallazgos } = finish(validarPasos(plan, CONTEXTO));
    expect(hallazgos.filter(({ severidad }) => severidad === 'error')).toEqual([]);
  });
});

describe('a form that a person fills', () => {
  it('is read row by row: numbers, subcomponentes under their merge, dates, estados and percentages', async () => {
    const { actividades } = await readSheets(
      filledForm({
        'componente_1!C5': 'Actualizar la política de riesgos',
        'componente_1!D5': 'Política adoptada',
        'componente_1!E5': 'Enlace de calidad',
        'componente_1!F5': { kind: 'date', day: day('2026-03-31') },
        'componente_1!H5': 'En proceso',
        'componente_1!I5': { kind: 'number', number: 0.5 },
        'componente_1!B6': '1.2',
        'componente_1!C6': '-Socializar la política',
        'componente_1!F6': 'Mensual',
      }),
    );
    expect(actividades).toMatchObject([
      {
        numero: '1.1',
        dependencia: 'Secretaría de Salud',
        subcomponente: 'Políticas de Administración del Riesgo',
        responsable: 'Enlace de calidad',
        fecha: { kind: 'dia', dia: '2026-03-31' },
        estado: 'En proceso',
        avance: 0.5,
      },
      {
        numero: '1.2',
        actividad: '-Socializar la política',
        subcomponente: 'Políticas de Administración del Riesgo',
        fecha: { kind: 'texto', texto: 'Mensual' },
      },
    ]);
  });

  it('has an activity in each row with one, numbered or not, however it begins', async () => {
    const { actividades } = await readSheets(
      filledForm({
        'componente_3!C5': 'Publicar el informe de la',
        'componente_3!C6': 'socializar los resultados',
        'componente_3!C10': 'x',
        'componente_3!C11': 'Total de asistentes',
      }),
    );
    expect(actividades.map(({ numero, actividad, origen }) => [origen.fila, numero, actividad])).toEqual([
      [5, '1.1', 'Publicar el informe de la'],
      [6, '', 'socializar los resultados'],
      [10, '', 'x'],
      [11, '', 'Total de asistentes'],
    ]);
  });

  it('has nothing assumed: a responsable left out is missing, not the one above', async () => {
    const plan = await readSheets(
      filledForm({
        'componente_4!C5': 'Capacitar al personal de ventanilla',
        'componente_4!E5': 'Talento humano',
        'componente_4!C6': 'Adecuar la ventanilla',
      }),
    );
    expect(plan.actividades.map(({ responsable }) => responsable)).toEqual(['Talento humano', '']);
    expect(plan.actividades.flatMap(({ origen }) => Object.values(origen.modos))).not.toContain('supuesto');
  });

  it('says of a row that reports without an activity that it is not understood', async () => {
    const { conciliacion, actividades } = await readSheets(
      filledForm({ 'componente_5!C5': 'Publicar el índice', 'componente_5!G6': 'Se publicó el índice' }),
    );
    expect(actividades).toHaveLength(1);
    expect(conciliacion.flatMap(({ noEntendidas }) => noEntendidas)).toEqual([
      { fila: 6, texto: 'Se publicó el índice' },
    ]);
  });

  it('has its trámites under their sections', async () => {
    const { actividades } = await readSheets(
      filledForm({
        'componente_2!B7': 'Licencias de construcción',
        'componente_2!J7': { kind: 'date', day: day('2026-06-30') },
        'componente_2!B18': 'Ventanilla única',
      }),
    );
    expect(actividades.map(({ numero, seccion, actividad }) => [numero, seccion, actividad])).toEqual([
      ['1', 'planeacion', 'Licencias de construcción'],
      ['1', 'intercambio', 'Ventanilla única'],
    ]);
  });
});
