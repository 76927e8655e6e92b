import { formatDay } from '../dates/day';
import { CAMPOS, type Actividad, type Campo, type Modo } from '../plan/actividad';
import type { ComponenteNumero } from '../plan/componente';
import type { Plan, Tabla } from '../plan/plan';
import type { Steps } from '../workbook/steps';
import { certainDate } from './certain-date';
import { fechasOf, textOf } from './field-values';

/** What is put in order on the way: merges filled, blanks that repeat the cell above, shifted cells, joined rows, numbers, dates. */
export const ARREGLOS = ['combinadas', 'supuestas', 'desplazadas', 'unidas', 'numeros', 'fechas'] as const;
export type ClaseArreglo = (typeof ARREGLOS)[number];

/** One thing put in order, with its place in the original. */
export interface ArregloPropuesto {
  readonly clase: ClaseArreglo;
  readonly hoja: string;
  readonly fila: number;
  /** "F12"; null where a whole row is meant. */
  readonly celda: string | null;
  readonly campo: Campo | null;
  /** As it stood and as it will stand; "" where there is nothing to show. */
  readonly de: string;
  readonly a: string;
}

/** A table found, with the keys by which a person changes it (AjusteLectura of reading). */
export interface TablaPropuesta {
  /** "Hoja 1!9": its sheet and the first row of its rows. */
  readonly clave: string;
  readonly tabla: Tabla;
  readonly columnas: readonly {
    readonly clave: string;
    readonly columna: number;
    readonly encabezado: string;
    readonly campo: Campo | null;
  }[];
}

/** What would be structured, for a person to look at before anything is written. */
export interface Propuesta {
  readonly archivo: string;
  readonly tablas: readonly TablaPropuesta[];
  /** Sheets that would be written, in order. */
  readonly hojas: readonly { readonly componente: ComponenteNumero; readonly actividades: number }[];
  readonly dependencias: readonly string[];
  readonly actividades: number;
  readonly arreglos: readonly ArregloPropuesto[];
  /** Rows with text that were understood as no part of the plan: they stay in the original alone. */
  readonly noEntendidas: readonly { readonly hoja: string; readonly fila: number; readonly texto: string }[];
}

/** Activities between two reports of progress. */
const SLICE = 50;

/** Proposes what to make of a plan that was read. vigencia: the year that tells which dates are certain. */
export function* proponer(plan: Plan, vigencia: number): Steps<Propuesta> {
  const { actividades } = plan;
  const counts = new Map<ComponenteNumero, number>();
  const arreglos: ArregloPropuesto[] = [];
  for (const [index, actividad] of actividades.entries()) {
    counts.set(actividad.componente, (counts.get(actividad.componente) ?? 0) + 1);
    arreglos.push(...arreglosDe(actividad, vigencia));
    if (index % SLICE === SLICE - 1) yield { done: index + 1, total: actividades.length };
  }
  return {
    archivo: plan.archivo,
    tablas: plan.tablas.map((tabla) => ({
      clave: `${tabla.hoja}!${String(tabla.primeraFila)}`,
      tabla,
      columnas: tabla.columnas.map((columna) => ({ clave: `${tabla.hoja}!${String(columna.columna)}`, ...columna })),
    })),
    hojas: [...counts].sort(([a], [b]) => a - b).map(([componente, cuantas]) => ({ componente, actividades: cuantas })),
    dependencias: plan.dependencias,
    actividades: actividades.length,
    arreglos,
    noEntendidas: plan.conciliacion.flatMap(({ hoja, noEntendidas }) =>
      noEntendidas.map(({ fila, texto }) => ({ hoja, fila, texto })),
    ),
  };
}

const CLASE_DE_MODO: Readonly<Partial<Record<Modo, ClaseArreglo>>> = {
  combinado: 'combinadas',
  supuesto: 'supuestas',
  desplazado: 'desplazadas',
};

function arreglosDe(actividad: Actividad, vigencia: number): readonly ArregloPropuesto[] {
  const { origen, numero, numeroEscrito } = actividad;
  const at = (clase: ClaseArreglo, campo: Campo | null, de: string, a: string): ArregloPropuesto => ({
    clase,
    hoja: origen.hoja,
    fila: origen.fila,
    celda: campo === null ? null : (origen.celdas[campo] ?? null),
    campo,
    de,
    a,
  });
  return [
    ...CAMPOS.flatMap((campo) => {
      const clase = CLASE_DE_MODO[origen.modos[campo] ?? 'leido'];
      return clase ? [at(clase, campo, '', textOf(actividad, campo))] : [];
    }),
    ...origen.continuaciones.map((fila) => ({ ...at('unidas', null, '', ''), fila })),
    ...(numeroEscrito !== '' && numeroEscrito !== numero ? [at('numeros', 'numero', numeroEscrito, numero)] : []),
    ...fechasOf(actividad).flatMap(([campo, fecha]) => {
      const cierta = certainDate(fecha, vigencia);
      return cierta && fecha.kind === 'texto' ? [at('fechas', campo, fecha.texto, formatDay(cierta.dia))] : [];
    }),
  ];
}
