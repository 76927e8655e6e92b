import type { Campo } from '../plan/actividad';
import { columnaOf, type Columna } from './column-fields';
import { columnsWithoutHead, guessActividad, guessNumero, guessSeguimiento } from './guess-columns';
import type { HeadSegment } from './head-columns';
import type { HeadReader } from './match-head';
import { correctByContent } from './correct-by-content';
import type { ColumnProfile } from './profile-column';
import { orderFollowUps } from './order-follow-ups';
import { settleDuplicates, type Duplicada } from './settle-duplicates';

/** The columns of a table, settled. */
export interface ColumnasTabla {
  readonly columnas: readonly Columna[];
  /** Columns of each field; several only for those that come once a follow-up, in order of their periods. */
  readonly de: ReadonlyMap<Campo, readonly Columna[]>;
  readonly campo: ReadonlyMap<number, Campo>;
  /** Place of each follow-up column among the periods, from the earliest. */
  readonly periodos: ReadonlyMap<number, number>;
  readonly duplicadas: readonly Duplicada[];
  /** trámites: the table of component 2. */
  readonly formato: 'actividades' | 'tramites';
  /** Of a structured sheet of ours: its heads are believed, each row stands for itself, and a blank is a blank. */
  readonly formulario: boolean;
}

/** What is known of a sheet's columns before they are read. */
export interface ColumnasPedidas {
  /** Fields that a person gave to columns; null: none. */
  readonly pedidos: ReadonlyMap<number, Campo | null>;
  /** The sheet is a structured one of ours. */
  readonly formulario: boolean;
}

const TRAMITE: readonly Campo[] = [
  'tipoRacionalizacion',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
];

/**
 * Decides which field each column of a table is: by its head, and where that does not tell, by what stands below it.
 * Returns null where it is no table of activities: none of its columns holds them.
 * @param profiles what the columns hold below the head
 */
export function assignColumns(
  segment: HeadSegment,
  profiles: ReadonlyMap<number, ColumnProfile>,
  heads: HeadReader,
  { pedidos, formulario }: ColumnasPedidas,
): ColumnasTabla | null {
  const columnas = segment.columns.map((head) => columnaOf(head, heads));
  for (const columna of columnas) {
    const pedido = pedidos.get(columna.column);
    if (pedido !== undefined) Object.assign(columna, { campo: pedido, por: 'ajuste' });
  }
  const formato =
    TRAMITE.filter((campo) => columnas.some((columna) => columna.campo === campo)).length >= 2
      ? 'tramites'
      : 'actividades';
  columnsWithoutHead(columnas, profiles);
  const duplicadas = settleDuplicates(columnas, profiles, formato);
  if (!formulario) {
    guessActividad(columnas, profiles);
    guessNumero(columnas, profiles);
    correctByContent(columnas, profiles);
    guessSeguimiento(columnas, profiles);
  }
  const actividad = columnas.find(({ campo }) => campo === 'actividad');
  if (!actividad || (!formulario && isOfCounts(profiles.get(actividad.column)))) return null;
  const kept = columnas.filter(({ column, campo, head }) => campo !== null || head.leaf !== '' || profiles.has(column));
  return { columnas: kept, formato, formulario, duplicadas, ...orderFollowUps(kept), campo: fieldsByColumn(kept) };
}

/** A summary counts activities; a plan writes them out. */
function isOfCounts(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 0 && profile.textos === 0;
}

function fieldsByColumn(columnas: readonly Columna[]): ReadonlyMap<number, Campo> {
  return new Map(columnas.flatMap(({ column, campo }) => (campo === null ? [] : [[column, campo] as const])));
}
