import fc from 'fast-check';
import { estructurarPasos, type PedidoFormulario } from '../../src/actions/estructurar';
import type { Actividad, Tramite } from '../../src/plan/actividad';
import type { SheetSpec } from '../../src/workbook/spec';
import { finish } from '../../src/workbook/steps';
import { areaName } from '../../src/workbook/address';
import { actividad as anyActividad } from '../support/generate';
import { actividad, day, plan } from '../support/plan';

const PEDIDO: PedidoFormulario = {
  perfil: 'PAAC',
  entidad: '',
  nit: '',
  codigo: '',
  version: '',
  vigencia: 2025,
  corte: day('2025-08-31'),
};

const TRAMITE: Tramite = {
  tipoRacionalizacion: 'Tecnológica',
  accionRacionalizacion: 'Trámite en línea',
  situacionActual: 'En papel',
  descripcionMejora: 'Formulario web',
  beneficio: 'Menos visitas',
};

function ordered(actividades: readonly Actividad[], pedido = PEDIDO): readonly SheetSpec[] {
  return finish(estructurarPasos(plan({ actividades, entidad: 'MUNICIPIO DE EJEMPLO' }), pedido));
}

/** What each row of a sheet shows, from its first table's head on; blank rows left out. */
function tableOf(sheet: SheetSpec | undefined): string[][] {
  return (sheet?.rows ?? [])
    .filter(({ row }) => row > 3)
    .map(({ cells }) =>
      cells.flatMap(({ content }) =>
        content === undefined
          ? []
          : [
              content.kind === 'text'
                ? content.text
                : content.kind === 'date'
                  ? `día ${content.day}`
                  : JSON.stringify(content),
            ],
      ),
    )
    .filter((texts) => texts.length > 0);
}

describe('the structured sheets of a plan', () => {
  it('hold each activity with its fields as they were read, under the form’s heads', () => {
    const [, sheet] = ordered([
      actividad({ numero: '4.1', estado: 'En proceso', avance: 0.3, evidencia: 'Acta 3' }),
      actividad({
        numero: '4.2',
        actividad: '-Segunda',
        fecha: { kind: 'vacia' },
        avance: 'la mitad',
        seguimiento: '',
      }),
    ]);
    expect(sheet?.mark).toBe('componente_1_ordenada');
    expect(tableOf(sheet).slice(1)).toEqual([
      [
        'Monitoreo y Revisión',
        '4.1',
        'Revisar el mapa de riesgos',
        'Un informe',
        'Enlace de calidad',
        'día 2025-06-30',
        'Se elaboró el informe',
        'En proceso',
        '{"kind":"number","number":0.3}',
        'Acta 3',
      ],
      ['4.2', '-Segunda', 'Un informe', 'Enlace de calidad', 'la mitad'],
    ]);
    expect(sheet?.merges?.map(areaName)).toContain('A5:A6');
  });

  it('turn a date that is certain into a real one, its text in a note where it says more', () => {
    const [, sheet] = ordered([
      actividad({ fecha: { kind: 'texto', texto: '30 abril de 2025' } }),
      actividad({ fecha: { kind: 'texto', texto: '30/04/2025' } }),
      actividad({ fecha: { kind: 'texto', texto: '04/30/2025' } }),
      actividad({ fecha: { kind: 'texto', texto: '30 de abril' } }),
      actividad({ fecha: { kind: 'texto', texto: 'Todo el año' } }),
      actividad({ fecha: { kind: 'texto', texto: '31 abril de 2025' } }),
    ]);
    const fechas = sheet?.rows.flatMap(({ row, cells }) => (row > 4 ? cells.filter(({ column }) => column === 6) : []));
    expect(fechas?.slice(0, 6).map(({ content, note }) => [content, note])).toEqual([
      [{ kind: 'date', day: '2025-04-30' }, 'Texto original: «30 abril de 2025»'],
      [{ kind: 'date', day: '2025-04-30' }, undefined],
      [{ kind: 'text', text: '04/30/2025' }, undefined],
      [{ kind: 'text', text: '30 de abril' }, undefined],
      [{ kind: 'text', text: 'Todo el año' }, undefined],
      [{ kind: 'text', text: '31 abril de 2025' }, undefined],
    ]);
  });

  it('put the trámites under their section, those without one first', () => {
    const of = (numero: string, seccion: Actividad['seccion']): Actividad =>
      actividad({
        componente: 2,
        seccion,
        numero,
        subcomponente: '',
        meta: '',
        tramite: TRAMITE,
        fecha: { kind: 'vacia' },
      });
    const [, sheet] = ordered([of('1', 'intercambio'), of('1', 'planeacion'), of('7', null), of('2', 'planeacion')]);
    expect(
      tableOf(sheet)
        .slice(2)
        .map(([first]) => first),
    ).toEqual([
      '7',
      'Planeación de la Estrategia de Racionalización',
      '1',
      '2',
      'Intercambio de Información (Cadenas de Trámites-Ventanillas Únicas)',
      '1',
    ]);
    expect(tableOf(sheet)[2]).toEqual([
      '7',
      'Revisar el mapa de riesgos',
      'Tecnológica',
      'Trámite en línea',
      'En papel',
      'Formulario web',
      'Menos visitas',
      'Enlace de calidad',
      'Se elaboró el informe',
    ]);
  });

  it('give INICIO and FIN to the activities that have them, whatever their component', () => {
    const inicioFin = {
      kind: 'inicio-fin',
      inicio: { kind: 'texto', texto: '01/02/2025' },
      fin: { kind: 'texto', texto: 'diciembre' },
    } as const;
    const [, sheet] = ordered([actividad(), actividad({ fecha: inicioFin }), actividad({ fecha: { kind: 'vacia' } })]);
    const rows = tableOf(sheet);
    expect(rows.filter(([first]) => first === 'Subcomponente/Procesos')).toHaveLength(2);
    expect(rows[2]).toEqual(['Componente 1: Gestión del Riesgo de Corrupción – Mapa de Riesgos de Corrupción']);
    expect(rows[4]).toEqual(['INICIO', 'FIN']);
    expect(rows[5]).toEqual(expect.arrayContaining(['día 2025-02-01', 'diciembre']));
  });

  it('tell several dependencias by a column, and one by the head', () => {
    const several = ordered([actividad(), actividad({ dependencia: 'Hacienda' })])[1];
    expect(tableOf(several).map(([first]) => first)).toEqual(['Dependencia', 'Secretaría de Salud', 'Hacienda']);
    const one = ordered([actividad()])[1];
    expect(tableOf(one)[0]?.[0]).toBe('Subcomponente/Procesos');
    expect(JSON.stringify(one?.rows[1])).toContain('Secretaría de Salud');
  });

  it('name the entity that the workbook names, unless another is given', () => {
    expect(JSON.stringify(ordered([actividad()])[1]?.rows[0])).toContain('MUNICIPIO DE EJEMPLO');
    expect(JSON.stringify(ordered([actividad()], { ...PEDIDO, entidad: 'MUNICIPIO OTRO' })[1]?.rows[0])).toContain(
      'OTRO',
    );
  });

  it('have a component that the catalogue lacks as the PAAC has it', () => {
    const sheets = ordered([actividad({ componente: 5 })], { ...PEDIDO, perfil: 'PTEP' });
    expect(sheets.map(({ mark }) => mark)).toEqual(['listas', 'componente_5_ordenada']);
  });

  it('hold every text of every activity', () => {
    fc.assert(
      fc.property(fc.array(anyActividad, { minLength: 1, maxLength: 25 }), (actividades) => {
        const sheets = ordered(actividades);
        const written = new Set(
          sheets.flatMap(({ rows }) =>
            rows.flatMap(({ cells }) =>
              cells.flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : [])),
            ),
          ),
        );
        for (const one of actividades) {
          for (const text of [
            one.actividad,
            one.meta,
            one.responsable,
            one.seguimiento,
            one.evidencia,
            one.subcomponente,
          ]) {
            if (text !== '') expect(written).toContain(text);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are made in steps that tell how far they are', () => {
    const steps = estructurarPasos(plan({ actividades: Array.from({ length: 2000 }, () => actividad()) }), PEDIDO);
    const seen = [...steps];
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.at(-1)).toEqual({ done: 2001, total: 2001 });
  });
});
