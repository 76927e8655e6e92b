/** Small, whole values of the plan for tests; each takes only what the test is about. */
import { dayOf, type Day } from '../../src/dates/day';
import type { Actividad } from '../../src/plan/actividad';
import { SIN_MEMBRETE } from '../../src/plan/membrete';
import type { Plan } from '../../src/plan/plan';

export function day(text: string): Day {
  const [year, month, dayOfMonth] = text.split('-').map(Number);
  const made = dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0);
  if (!made) throw new RangeError(`No day: ${text}`);
  return made;
}

export function actividad(of: Partial<Actividad> = {}): Actividad {
  return {
    dependencia: 'Secretaría de Salud',
    componente: 1,
    seccion: null,
    numero: '1.1',
    numeroEscrito: '1.1',
    subcomponente: 'Monitoreo y Revisión',
    actividad: 'Revisar el mapa de riesgos',
    meta: 'Un informe',
    responsable: 'Enlace de calidad',
    fecha: { kind: 'dia', dia: day('2025-06-30'), texto: '30/06/2025' },
    seguimiento: 'Se elaboró el informe',
    estado: null,
    avance: null,
    evidencia: '',
    tramite: null,
    origen: { archivo: 'salud.xlsx', hoja: 'Hoja1', fila: 10, continuaciones: [], celdas: {}, modos: {} },
    ...of,
  };
}

export function plan(of: Partial<Plan> = {}): Plan {
  return {
    archivo: 'salud.xlsx',
    actividades: [],
    tablas: [],
    dependencias: [],
    vigencia: null,
    entidad: null,
    membrete: SIN_MEMBRETE,
    conciliacion: [],
    hallazgos: [],
    ...of,
  };
}
