/** Generators of activities as judged at a cut-off, for property tests. No snapshot or sheet is needed. */
import fc from 'fast-check';
import { addDays, daysBetween, formatDay, type Day } from '../../src/dates/day';
import { CLASES, type ClaseFecha, type FechaProgramada } from '../../src/dates/fecha-programada';
import type { Actividad } from '../../src/plan/actividad';
import { ESTADOS, type ActividadJuzgada, type Estado, type Situacion } from '../../src/plan/estado';

const NEW_YEAR = '2026-01-01' as Day;

/** Texts people leave in a cell, those that would run as a formula among them. */
export const texto: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Se publicó el informe', 'Pendiente de ejecución', 'Acta de reunión', '') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('=1+1', '+57 2 555', '-Excelente atención', '@contacto', '\tcon tabulador', 'a;"b"\nc'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

const DEPENDENCIAS = [
  'Secretaría de Salud',
  'SECRETARIA DE SALUD',
  'Hacienda',
  'Oficina *Jurídica*',
  '=Cultura',
  'Tránsito',
];

const dia: fc.Arbitrary<Day> = fc.integer({ min: -40, max: 400 }).map((days) => addDays(NEW_YEAR, days));

/** A cut-off of 2026 or next to it. */
export const corte: fc.Arbitrary<Day> = dia;

const SIN_PLAZO: readonly ClaseFecha[] = ['permanente', 'condicional', 'vacia', 'no-reconocida'];

/** A Fecha Programada of any kind, with the plazos that kind may have. */
export const fechaProgramada: fc.Arbitrary<FechaProgramada> = fc.constantFrom(...CLASES).chain((clase) =>
  fc
    .uniqueArray(dia, {
      minLength: SIN_PLAZO.includes(clase) || clase === 'invalida' ? 0 : clase === 'varias' ? 2 : 1,
      maxLength: SIN_PLAZO.includes(clase) ? 0 : ['varias', 'periodica', 'invalida'].includes(clase) ? 12 : 1,
    })
    .map((plazos) => ({
      texto: plazos.map(formatDay).join(' '),
      clase,
      plazos: plazos.sort(),
      inicio: null,
      avisos: [],
    })),
);

/** An activity of some dependencia, with its place in one of three workbooks. */
export const actividad: fc.Arbitrary<Actividad> = fc
  .record({
    dependencia: fc.constantFrom(...DEPENDENCIAS),
    componente: fc.constantFrom(1, 2, 3, 4, 5, 6),
    numero: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 })).map((parts) => parts.join('.')),
    textos: fc.tuple(texto, texto, texto, texto, texto),
    seccion: fc.constantFrom('planeacion' as const, 'intercambio' as const),
    archivo: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.xlsx'),
    fila: fc.integer({ min: 2, max: 5000 }),
  })
  .map(({ dependencia, componente, numero, textos, seccion, archivo, fila }) => ({
    dependencia,
    componente,
    seccion: componente === 2 ? seccion : null,
    numero,
    numeroEscrito: numero,
    subcomponente: textos[0],
    actividad: textos[1],
    meta: textos[2],
    responsable: textos[3],
    fecha: { kind: 'vacia' },
    seguimiento: textos[4],
    estado: null,
    avance: null,
    evidencia: '',
    tramite:
      componente === 2
        ? {
            tipoRacionalizacion: 'Tecnológica',
            accionRacionalizacion: textos[0],
            situacionActual: textos[1],
            descripcionMejora: textos[2],
            beneficio: textos[3],
          }
        : null,
    origen: { archivo, hoja: 'Hoja 1', fila, continuaciones: [], celdas: { actividad: `B${fila}` }, modos: {} },
  }));

/** An activity with an estado, before any corte. */
export interface ConEstado {
  readonly actividad: Actividad;
  readonly fecha: FechaProgramada;
  readonly estado: Estado;
  /** The words that decided. */
  readonly razon?: string;
}

export const conEstado: fc.Arbitrary<ConEstado> = fc.record({
  actividad,
  fecha: fechaProgramada,
  estado: fc.constantFrom(...ESTADOS),
});

/**
 * An oracle: judges by the domain's words, line for line, and with no code of the product (30 days count as por vencer).
 */
export function juzgar({ actividad: una, fecha, estado, razon = '' }: ConEstado, hasta: Day): ActividadJuzgada {
  const antes = fecha.plazos.filter((plazo) => plazo < hasta);
  const limite = addDays(hasta, 30);
  const sinHacer: readonly Estado[] =
    fecha.clase === 'periodica' ? ['pendiente', 'sin reporte'] : ['pendiente', 'en proceso', 'sin reporte'];
  const permanente = fecha.clase === 'permanente';
  const ultimo = antes.at(-1) ?? null;
  const siguiente = fecha.plazos.find((plazo) => plazo > hasta) ?? null;

  const situacion = ((): Situacion => {
    if (estado === 'no aplica' || estado === 'cumplida') return estado;
    if (ultimo !== null && sinHacer.includes(estado)) return 'vencida';
    if (ultimo !== null && estado === 'por confirmar') return 'vencida por confirmar';
    if (fecha.plazos.includes(hasta)) return 'vence hoy';
    if (siguiente !== null && siguiente <= limite) return 'por vencer';
    if (permanente && ['sin reporte', 'pendiente'].includes(estado)) return 'sin reporte';
    return permanente || fecha.plazos.length > 0 ? 'al día' : 'sin fecha verificable';
  })();
  const vencida = situacion === 'vencida' || situacion === 'vencida por confirmar';
  return {
    actividad: una,
    fecha,
    estado: { valor: estado, origen: 'texto', razon },
    situacion,
    diasVencida: vencida && ultimo !== null ? daysBetween(ultimo, hasta) : null,
    plazo: vencida ? ultimo : fecha.plazos.includes(hasta) ? hasta : (siguiente ?? ultimo),
    programada: estado !== 'no aplica' && (permanente || fecha.plazos.some((plazo) => plazo <= hasta)),
  };
}

/** Judged activities, all at one cut-off. */
export const juzgadas: fc.Arbitrary<readonly ActividadJuzgada[]> = fc
  .tuple(corte, fc.array(conEstado, { maxLength: 40 }))
  .map(([hasta, actividades]) => actividades.map((una) => juzgar(una, hasta)));
