/** A consolidado of an invented municipality, large enough to look at: 12 dependencias, some 400 activities, every kind of date. */
import { ordenarJuzgadas, type Consolidado } from '../../src/consolidating/consolidado';
import { formatDay, lastDayOfMonth, type Day } from '../../src/dates/day';
import type { ClaseFecha, FechaProgramada } from '../../src/dates/fecha-programada';
import type { ComponenteNumero } from '../../src/plan/componente';
import { ESTADOS, type Estado } from '../../src/plan/estado';
import { PAAC } from '../../src/plan/paac';
import type { Actividad } from '../../src/plan/actividad';
import { AJUSTES } from '../../src/plan/ajustes';
import { templateSpecs } from '../../src/structuring/template';
import type { SheetSpec } from '../../src/workbook/spec';
import { consolidadoOf } from './consolidado';
import { juzgar, type ConEstado } from './generate';

export const VIGENCIA = 2026;
export const CORTE = '2026-08-31' as Day;

export const DEPENDENCIAS = [
  'Secretaría de Planeación y Ambiente',
  'Secretaría de Hacienda',
  'Secretaría de Salud',
  'Secretaría de Educación',
  'Secretaría de Infraestructura y Obras Públicas',
  'Secretaría de Gobierno y Convivencia',
  'Secretaría de Desarrollo Social',
  'Secretaría de Cultura y Turismo',
  'Secretaría de Tránsito y Movilidad',
  'Secretaría General y de Servicios Administrativos',
  'Oficina de Control Integral',
  'Oficina de las Tecnologías de la Información',
] as const;

const ACTIVIDADES = [
  'Publicar en la página web el mapa de riesgos de corrupción y socializarlo con los servidores de la dependencia',
  'Realizar una jornada de capacitación sobre integridad y conflicto de intereses',
  'Actualizar el inventario de trámites y su registro en el sistema único',
  'Elaborar el informe de peticiones, quejas, reclamos, sugerencias y denuncias',
  'Adelantar una audiencia pública de rendición de cuentas con participación de las juntas de acción comunal',
  'Revisar los controles de los riesgos identificados y dejar acta de la revisión',
  'Actualizar el índice de información clasificada y reservada',
  'Adecuar el punto de atención con criterios de accesibilidad',
];

const RESPONSABLES = [
  'Secretario de despacho',
  'Profesional universitario, enlace del plan',
  'Técnico administrativo de ventanilla',
  'Secretario de despacho y equipo de comunicaciones',
];

const METAS = [
  'Un informe publicado',
  'Dos jornadas al año',
  'Inventario actualizado al 100 %',
  'Acta de revisión firmada',
];

const SEGUIMIENTOS: readonly (readonly [Estado, string, string])[] = [
  [
    'cumplida',
    'Se publicó el informe en la página web de la entidad el 15 de julio, con su enlace de consulta.',
    'Se publicó',
  ],
  [
    'cumplida',
    'Se realizó la jornada con asistencia de 42 servidores; reposan listados y registro fotográfico.',
    'Se realizó',
  ],
  ['cumplida', 'Ejecutado. Ya se cumplió a cabalidad.', 'Ejecutado'],
  [
    'en proceso',
    'Se viene adelantando la revisión con cada líder de proceso; avance del 60 %.',
    'Se viene adelantando',
  ],
  ['en proceso', 'En proceso de contratación.', 'En proceso'],
  ['pendiente', 'A la fecha no se ha realizado por falta de personal de apoyo.', 'no se ha realizado'],
  ['pendiente', 'Pendiente de ejecución.', 'Pendiente'],
  ['por confirmar', 'Actas de reunión. Ver información en el siguiente enlace: https://ejemplo.gov.co/actas', ''],
  ['por confirmar', '-Excelente atención al ciudadano en ventanilla', ''],
  ['sin reporte', '', ''],
  ['no aplica', 'N/A', 'N/A'],
];

/** Numbers that look random and are the same every time (a linear congruence by Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function fechaOf(next: (below: number) => number): FechaProgramada {
  const monthEnd = (month: number): Day => lastDayOfMonth(VIGENCIA, month);
  const make = (clase: ClaseFecha, texto: string, plazos: readonly Day[]): FechaProgramada => ({
    texto,
    clase,
    plazos,
    inicio: null,
    avisos: [],
  });
  const month = 1 + next(12);
  const end = monthEnd(month);
  const kinds = [
    () => make('fecha', formatDay(end), [end]),
    () => make('fecha', formatDay(end), [end]),
    () => make('fecha', '30 de abril de 2026', ['2026-04-30' as Day]),
    () => make('mes', `${String(month).padStart(2, '0')}/2026`, [end]),
    () => make('periodo', 'Primer semestre', [monthEnd(6)]),
    () => make('rango', `01/01/2026 - ${formatDay(end)}`, [end]),
    () => make('varias', '30/04/2026 31/08/2026 31/12/2026', [monthEnd(4), monthEnd(8), monthEnd(12)]),
    () => make('periodica', 'Trimestral', [3, 6, 9, 12].map(monthEnd)),
    () =>
      make(
        'periodica',
        'Mensual',
        Array.from({ length: 12 }, (_, index) => monthEnd(index + 1)),
      ),
    () => make('permanente', 'Todo el año', []),
    () => make('permanente', 'Permanente', []),
    () => make('condicional', 'Cuando se efectúen cambios.', []),
    () => make('invalida', '31 abril de 2026', []),
    () => make('vacia', '', []),
  ];
  return (kinds[next(kinds.length)] ?? (() => make('vacia', '', [])))();
}

/** The activities before any corte, as the workbooks of the dependencias would give them. */
export function actividadesDeEjemplo(seed = 7, porDependencia = 34): readonly ConEstado[] {
  const next = numbers(seed);
  const pick = <T>(items: readonly T[]): T => items[next(items.length)] as T;
  return DEPENDENCIAS.flatMap((dependencia, index) =>
    Array.from({ length: porDependencia }, (_, position): ConEstado => {
      // One dependencia reports nothing of trámites, another nothing of rendición de cuentas.
      const open = ([1, 2, 3, 4, 5] as const).filter(
        (one) => !(index === 10 && one === 2) && !(index === 8 && one === 3),
      );
      const componente = open[Math.floor((position * open.length) / porDependencia)] as ComponenteNumero;
      const [estado, seguimiento, razon] = pick(SEGUIMIENTOS);
      const subcomponentes = PAAC.componentes[componente - 1]?.subcomponentes ?? [];
      const sub = subcomponentes[next(Math.max(subcomponentes.length, 1))];
      const fila = 8 + position;
      const archivo = `Seguimiento ${dependencia}.xlsx`;
      const actividad: Actividad = {
        dependencia,
        componente,
        seccion: componente === 2 ? (position % 2 === 0 ? 'planeacion' : 'intercambio') : null,
        numero: componente === 2 ? String(position + 1) : `${sub?.numero ?? 1}.${(position % 9) + 1}`,
        numeroEscrito: '',
        subcomponente: sub?.nombre ?? '',
        actividad: componente === 2 ? `Certificado de ejemplo número ${position + 1}` : pick(ACTIVIDADES),
        meta: pick(METAS),
        responsable: pick(RESPONSABLES),
        fecha: { kind: 'vacia' },
        seguimiento,
        estado: null,
        avance: null,
        evidencia: '',
        tramite:
          componente === 2
            ? {
                tipoRacionalizacion: pick(['Normativa', 'Administrativa', 'Tecnológica']),
                accionRacionalizacion: 'Reducción de requisitos y del tiempo de respuesta',
                situacionActual: 'El ciudadano presenta la solicitud en papel y espera quince días hábiles',
                descripcionMejora: 'Formulario en línea con respuesta al correo electrónico',
                beneficio: 'Menos desplazamientos y respuesta en cinco días hábiles',
              }
            : null,
        origen: {
          archivo,
          hoja: `Componente ${componente}`,
          fila,
          continuaciones: [],
          celdas: { actividad: `C${fila}`, fechaProgramada: `F${fila}`, seguimiento: `G${fila}` },
          modos: {},
        },
      };
      return { actividad, fecha: fechaOf(next), estado, razon };
    }),
  );
}

/** The consolidado of the example at a corte, some estados changed by a person (by position in «Consolidado», from 0). */
export function consolidadoDeEjemplo(
  corte: Day = CORTE,
  changed: ReadonlyMap<number, Estado> = new Map(),
  change: Partial<Consolidado> = {},
  actividades = actividadesDeEjemplo(),
): Consolidado {
  const inOrder = ordenarJuzgadas(actividades.map((una) => juzgar(una, corte)));
  const juzgadas = inOrder.map(({ actividad, fecha, estado: { valor, razon } }, index) =>
    juzgar({ actividad, fecha, estado: changed.get(index) ?? valor, razon }, corte),
  );
  return consolidadoOf(juzgadas, {
    contexto: { vigencia: VIGENCIA, corte, ajustes: AJUSTES, confirmados: {} },
    ...change,
  });
}

/** What a person changes in the workbook: a later corte of the same follow-up, and one estado in seven. */
export const CAMBIO: { readonly corte: Day; readonly estados: ReadonlyMap<number, Estado> } = {
  corte: '2026-10-31' as Day,
  estados: new Map(
    Array.from({ length: 58 }, (_, index) => [index * 7, ESTADOS[index % ESTADOS.length] as Estado] as const),
  ),
};

/** The form of one of its dependencias, without activities. */
export function formularioDeEjemplo(componentes: readonly ComponenteNumero[]): readonly SheetSpec[] {
  return templateSpecs({
    catalogo: PAAC,
    entidad: 'Municipio de Ejemplo',
    nit: '890.000.000-0',
    codigo: 'F-20',
    version: '3',
    dependencia: 'Secretaría de Salud',
    vigencia: VIGENCIA,
    corte: CORTE,
    juego: 1,
    componentes,
  });
}
