import type { Ajustes } from '../plan/ajustes';
import type { ComponenteNumero } from '../plan/componente';
import type { ActividadJuzgada, Estado, Situacion } from '../plan/estado';
import { compareTexts, nombrarDependencias } from './dependencias';

export type Banda = 'baja' | 'media' | 'alta';

/** What is counted of a set of activities at a cut-off. */
export interface Cuenta {
  readonly actividades: number;
  /** With a plazo on or before the corte, or permanente; never a no aplica. */
  readonly programadas: number;
  /** Those of the programadas that are cumplida. */
  readonly cumplidas: number;
  /** By estado, of all activities, programadas or not. */
  readonly enProceso: number;
  readonly pendientes: number;
  readonly porConfirmar: number;
  readonly sinReporte: number;
  readonly noAplica: number;
  /** Cumplida before it was programada, or without a date that tells: in no percentage. */
  readonly cumplidasSinProgramar: number;
  /** By situación. */
  readonly vencidas: number;
  readonly vencidasPorConfirmar: number;
  readonly vencenHoy: number;
  readonly porVencer: number;
  readonly sinFechaVerificable: number;
  /** cumplidas / programadas, unrounded; null where nothing was programada. */
  readonly porcentaje: number | null;
  readonly banda: Banda | null;
}

export interface CuentaDeDependencia extends Cuenta {
  readonly dependencia: string;
}

export interface CuentaDeComponente extends Cuenta {
  readonly componente: ComponenteNumero;
}

export interface FilaResumen extends CuentaDeDependencia, CuentaDeComponente {}

/** The summary's figures. A pair of dependencia and componente without activities has no row: nothing was reported there. */
export interface Resumen {
  /** In order of dependencia and componente. */
  readonly filas: readonly FilaResumen[];
  readonly porDependencia: readonly CuentaDeDependencia[];
  readonly porComponente: readonly CuentaDeComponente[];
  readonly total: Cuenta;
}

type Bandas = Ajustes['bandas'];

/**
 * Counts judged activities by dependencia and componente, with totals. Source: domain of the follow-up (programadas,
 * cumplidas and % de avance = cumplidas / programadas). The order of the activities does not matter.
 */
export function resumir(juzgadas: readonly ActividadJuzgada[], ajustes: Pick<Ajustes, 'bandas'>): Resumen {
  const nombre = nombrarDependencias(juzgadas);
  const dependenciaDe = ({ actividad }: ActividadJuzgada): string => nombre(actividad.dependencia);
  const componenteDe = ({ actividad }: ActividadJuzgada): ComponenteNumero => actividad.componente;
  const cuentaDe = (grupo: readonly ActividadJuzgada[]): Cuenta => contar(grupo, ajustes.bandas);

  const dependencias = groupBy(juzgadas, dependenciaDe, compareTexts);
  return {
    filas: dependencias.flatMap(([dependencia, suyas]) =>
      groupBy(suyas, componenteDe, (a, b) => a - b).map(([componente, grupo]) => ({
        dependencia,
        componente,
        ...cuentaDe(grupo),
      })),
    ),
    porDependencia: dependencias.map(([dependencia, grupo]) => ({ dependencia, ...cuentaDe(grupo) })),
    porComponente: groupBy(juzgadas, componenteDe, (a, b) => a - b).map(([componente, grupo]) => ({
      componente,
      ...cuentaDe(grupo),
    })),
    total: cuentaDe(juzgadas),
  };
}

/** Counts one set of judged activities. */
export function contar(juzgadas: readonly ActividadJuzgada[], bandas: Bandas): Cuenta {
  const withEstado = (estado: Estado): number => count(juzgadas, ({ estado: { valor } }) => valor === estado);
  const inSituacion = (situacion: Situacion): number => count(juzgadas, (juzgada) => juzgada.situacion === situacion);
  const programadas = count(juzgadas, ({ programada }) => programada);
  const cumplidas = count(juzgadas, ({ programada, estado }) => programada && estado.valor === 'cumplida');
  const porcentaje = programadas === 0 ? null : cumplidas / programadas;
  return {
    actividades: juzgadas.length,
    programadas,
    cumplidas,
    enProceso: withEstado('en proceso'),
    pendientes: withEstado('pendiente'),
    porConfirmar: withEstado('por confirmar'),
    sinReporte: withEstado('sin reporte'),
    noAplica: withEstado('no aplica'),
    cumplidasSinProgramar: withEstado('cumplida') - cumplidas,
    vencidas: inSituacion('vencida'),
    vencidasPorConfirmar: inSituacion('vencida por confirmar'),
    vencenHoy: inSituacion('vence hoy'),
    porVencer: inSituacion('por vencer'),
    sinFechaVerificable: inSituacion('sin fecha verificable'),
    porcentaje,
    banda: porcentaje === null ? null : bandaDe(porcentaje, bandas),
  };
}

/** The band of a share, on the unrounded value: with bounds 0.6 and 0.8, 0.7999 is still media. */
export function bandaDe(porcentaje: number, bandas: Bandas): Banda {
  if (porcentaje >= bandas.alta) return 'alta';
  return porcentaje >= bandas.media ? 'media' : 'baja';
}

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.reduce((sum, item) => sum + (test(item) ? 1 : 0), 0);
}

function groupBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
  order: (one: K, other: K) => number,
): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].sort(([one], [other]) => order(one, other));
}
