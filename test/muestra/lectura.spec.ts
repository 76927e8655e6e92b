import { expectedReading } from '../../scripts/muestra/expected';
import type { ExpectedActividad, RowRole } from '../../scripts/muestra/expected-types';
import { SAMPLE_CORTE, SAMPLE_VIGENCIA, sampleWorkbooks } from '../../scripts/muestra/sample-workbooks';
import { workbookBytes } from '../../scripts/muestra/workbook';
import { validarPasos } from '../../src/actions/validar';
import { parseDay, type Day } from '../../src/dates/day';
import type { FechaSimple } from '../../src/dates/fecha-programada';
import { readFecha } from '../../src/dates/read-fecha';
import type { Actividad } from '../../src/plan/actividad';
import { AJUSTES, type Contexto } from '../../src/plan/ajustes';
import type { Estado } from '../../src/plan/estado';
import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/reading/read-plan';
import { estadoOf } from '../../src/status/estado-of';
import { finish } from '../../src/workbook/steps';
import { readXlsx } from '../../src/xlsx/read';

/** The product's reading of the sample is the expected one, row by row and field by field. */
jest.setTimeout(60_000);

const workbooks = sampleWorkbooks();
const expected = expectedReading(workbooks);
const plans = new Map<string, Plan>();

beforeAll(async () => {
  for (const workbook of workbooks) {
    const { fileName } = workbook;
    plans.set(fileName, readPlan(readXlsx(fileName, await workbookBytes(workbook))));
  }
});

function planOf(archivo: string): Plan {
  const plan = plans.get(archivo);
  if (!plan) throw new Error(`${archivo} was not read`);
  return plan;
}

describe.each(workbooks.map(({ fileName }) => fileName))('%s', (archivo) => {
  it('holds the activities that it should and no other, each with its component, section and number', () => {
    expect(planOf(archivo).actividades.map(identityOf)).toEqual((expected[archivo] ?? []).map(withoutReadings));
  });

  it('has every Fecha Programada read in its kind, with its plazos', () => {
    const read = planOf(archivo).actividades.map((actividad) => ({ ...placeOf(actividad), fecha: fechaOf(actividad) }));
    expect(read).toEqual(
      (expected[archivo] ?? []).map(({ hoja, fila, fechaProgramada: fecha }) => ({ hoja, fila, fecha })),
    );
  });

  it('has every row with text counted once, as what it is', () => {
    const sheets = workbooks.find(({ fileName }) => fileName === archivo)?.sheets ?? [];
    for (const hoja of planOf(archivo).conciliacion) {
      const { actividades, continuaciones, encabezados, titulos, totales, noEntendidas } = hoja;
      const counted = actividades + continuaciones + encabezados + titulos + totales + noEntendidas.length;
      expect({ hoja: hoja.hoja, counted }).toEqual({ hoja: hoja.hoja, counted: hoja.filasConTexto });
      if (hoja.noLeida !== null) continue;
      const roles = sheets.find(({ name }) => name === hoja.hoja)?.roles ?? new Map<number, RowRole>();
      // A band over a head ("FORMULACIÓN DEL PLAN") may be called a title or a part of the head.
      expect({
        hoja: hoja.hoja,
        actividades,
        continuaciones,
        encabezadosYTitulos: encabezados + titulos,
        totales,
        notas: noEntendidas.map(({ fila }) => fila),
      }).toEqual({
        hoja: hoja.hoja,
        actividades: count(roles, 'actividad'),
        continuaciones: count(roles, 'continuacion'),
        encabezadosYTitulos: count(roles, 'encabezado') + count(roles, 'titulo'),
        totales: count(roles, 'total'),
        notas: [...roles].filter(([, role]) => role === 'nota').map(([row]) => row),
      });
    }
  });
});

describe('the estados', () => {
  /** Where the estado is none of the right words: what was read, and which words would be right. */
  function misread(): readonly { place: string; seguimiento: string; valor: Estado; right: readonly Estado[] }[] {
    return Object.entries(expected).flatMap(([archivo, actividades]) => {
      const read = new Map(planOf(archivo).actividades.map((one) => [placeKey(placeOf(one)), one]));
      return actividades.flatMap((one) => {
        const actividad = read.get(placeKey(one));
        if (!actividad) throw new Error(`${archivo} › ${placeKey(one)} was not read`);
        const { valor } = estadoOf(actividad);
        if (one.estado.includes(valor)) return [];
        const { seguimiento } = actividad;
        return [{ place: `${archivo} › ${placeKey(one)}`, seguimiento, valor, right: one.estado }];
      });
    });
  }

  it('are what a careful reader would give', () => {
    expect(misread()).toEqual([]);
  });
});

describe('the workbook of Planeación', () => {
  it('has nothing to correct and nothing to warn of', () => {
    const contexto: Contexto = {
      vigencia: SAMPLE_VIGENCIA,
      corte: dayOf(SAMPLE_CORTE),
      ajustes: AJUSTES,
      confirmados: {},
    };
    const { hallazgos, veredicto } = finish(
      validarPasos(planOf('PAAC 2025 - Secretaría de Planeación.xlsx'), contexto),
    );
    expect(hallazgos.filter(({ severidad }) => severidad !== 'sugerencia')).toEqual([]);
    expect(veredicto.valor).toBe('listo');
  });
});

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`No such day: ${text}`);
  return day;
}

function placeKey({ hoja, fila }: { readonly hoja: string; readonly fila: number }): string {
  return `${hoja}!${fila}`;
}

function placeOf({ origen: { hoja, fila } }: Actividad): { hoja: string; fila: number } {
  return { hoja, fila };
}

type Identity = Omit<ExpectedActividad, 'fechaProgramada' | 'estado'>;

function identityOf(actividad: Actividad): Identity {
  const { dependencia, componente, seccion, numero } = actividad;
  return {
    ...placeOf(actividad),
    dependencia,
    componente,
    seccion,
    numero,
    actividad: actividad.actividad.slice(0, 40),
  };
}

function withoutReadings({
  hoja,
  fila,
  dependencia,
  componente,
  seccion,
  numero,
  actividad,
}: ExpectedActividad): Identity {
  return { hoja, fila, dependencia, componente, seccion, numero, actividad };
}

function fechaOf({ fecha }: Actividad): ExpectedActividad['fechaProgramada'] {
  const { texto, clase, plazos } = readFecha(fecha, SAMPLE_VIGENCIA);
  if (fecha.kind !== 'inicio-fin') return { texto, clase, plazos };
  return { texto: null, inicio: shown(fecha.inicio), fin: shown(fecha.fin), clase, plazos };
}

function shown(fecha: FechaSimple): string {
  return fecha.kind === 'vacia' ? '' : fecha.texto;
}

function count(roles: ReadonlyMap<number, RowRole>, role: RowRole): number {
  return [...roles.values()].filter((one) => one === role).length;
}
