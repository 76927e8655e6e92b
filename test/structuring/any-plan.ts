import fc from 'fast-check';
import type { FechaEscrita, FechaSimple } from '../../src/dates/fecha-programada';
import type { Actividad, Tramite } from '../../src/plan/actividad';
import type { Seccion } from '../../src/plan/componente';
import { actividad, day } from '../support/plan';

/** Plans as reading gives them: every field may be blank, whatever stands in the one above. */
const orBlank = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...texts);

const simple: fc.Arbitrary<FechaSimple> = fc.constantFrom<FechaSimple>(
  { kind: 'vacia' },
  { kind: 'dia', dia: day('2025-06-30'), texto: '30/06/2025' },
  { kind: 'texto', texto: '30 abril de 2025' },
  { kind: 'texto', texto: '31 abril de 2025' },
  { kind: 'texto', texto: 'Mensual' },
  { kind: 'texto', texto: 'Todo el año' },
);
const fecha: fc.Arbitrary<FechaEscrita> = fc.oneof(
  { weight: 3, arbitrary: simple },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('inicio-fin' as const), inicio: simple, fin: simple }) },
);

const tramite: fc.Arbitrary<Tramite> = fc.record({
  tipoRacionalizacion: orBlank('Tecnológica'),
  accionRacionalizacion: orBlank('Trámite en línea'),
  situacionActual: orBlank('En papel'),
  descripcionMejora: orBlank('Formulario web'),
  beneficio: orBlank('Menos visitas'),
});

interface Lugar {
  readonly componente: Actividad['componente'];
  readonly seccion: Seccion | null;
  readonly tramite: Tramite | null;
  readonly numero: string;
}

const deActividad: fc.Arbitrary<Lugar> = fc.record({
  componente: fc.constantFrom(1, 2, 3, 4, 5, 6),
  seccion: fc.constant(null),
  tramite: fc.constant(null),
  numero: orBlank('1.1', '1.10', '2.1', '4.2'),
});
const deTramite: fc.Arbitrary<Lugar> = fc.record({
  componente: fc.constant(2 as const),
  seccion: fc.constantFrom<Seccion[]>('planeacion', 'intercambio'),
  tramite,
  numero: orBlank('1', '2', '10'),
});

const TEXTOS = [
  'Publicar el mapa de riesgos',
  'elaborar el informe de',
  '-Excelente atención al ciudadano',
  'realizar seguimiento y',
  '<p>Socializar la política</p>',
  'Capacitar a\nlos funcionarios',
];

export const anyActividad: fc.Arbitrary<Actividad> = fc
  .record({
    lugar: fc.oneof(deActividad, deTramite),
    dependencia: fc.constantFrom('Secretaría de Salud', 'Secretaría de Hacienda'),
    subcomponente: orBlank('Monitoreo y Revisión', 'Seguimiento', 'Talento humano', 'Otro proceso'),
    actividad: fc.constantFrom(...TEXTOS),
    meta: orBlank('Un informe', 'Dos actas'),
    responsable: orBlank('Enlace de calidad', 'Jefe'),
    fecha,
    seguimiento: orBlank('-', 'Se elaboró el informe', 'Pendiente de ejecución'),
    estado: orBlank('Cumplida', 'Pendiente', 'no aplica'),
    avance: fc.constantFrom(null, 0.3, 1, 'la mitad'),
    evidencia: orBlank('Acta 3', 'https://ejemplo.gov.co/acta'),
  })
  .map(({ lugar, ...fields }) => actividad({ ...fields, ...lugar }));
