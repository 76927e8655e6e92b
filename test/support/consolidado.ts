import type { Consolidado } from '../../src/consolidating/consolidado';
import { findDuplicadas } from '../../src/consolidating/find-duplicadas';
import { resumir } from '../../src/consolidating/resumen';
import type { Day } from '../../src/dates/day';
import type { Actividad } from '../../src/plan/actividad';
import { AJUSTES } from '../../src/plan/ajustes';
import type { ActividadJuzgada } from '../../src/plan/estado';
import { SIN_MEMBRETE } from '../../src/plan/membrete';
import type { Plan } from '../../src/plan/plan';

/** A consolidado of judged activities, one plan for each archivo they name. */
export function consolidadoOf(juzgadas: readonly ActividadJuzgada[], change: Partial<Consolidado> = {}): Consolidado {
  const byArchivo = new Map<string, Actividad[]>();
  for (const { actividad } of juzgadas) {
    byArchivo.set(actividad.origen.archivo, [...(byArchivo.get(actividad.origen.archivo) ?? []), actividad]);
  }
  const planes = [...byArchivo].map(([archivo, actividades]) => planOf(archivo, actividades));
  return {
    contexto: { vigencia: 2026, corte: '2026-08-31' as Day, ajustes: AJUSTES, confirmados: {} },
    entidad: 'Municipio de Ejemplo',
    membrete: SIN_MEMBRETE,
    hoy: '2026-09-10' as Day,
    planes,
    noLeidos: [],
    juzgadas,
    hallazgos: [],
    resumen: resumir(juzgadas, AJUSTES),
    duplicadas: findDuplicadas(planes),
    ...change,
  };
}

function planOf(archivo: string, actividades: readonly Actividad[]): Plan {
  return {
    archivo,
    actividades,
    tablas: [],
    dependencias: [...new Set(actividades.map(({ dependencia }) => dependencia))],
    vigencia: null,
    entidad: 'Municipio de Ejemplo',
    membrete: SIN_MEMBRETE,
    conciliacion: [
      {
        archivo,
        hoja: 'Hoja 1',
        filasConTexto: actividades.length + 2,
        actividades: actividades.length,
        continuaciones: 0,
        encabezados: 1,
        titulos: 1,
        totales: 0,
        noEntendidas: [],
        noLeida: null,
      },
    ],
    hallazgos: [],
  };
}
