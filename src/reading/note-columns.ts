import type { Campo } from '../plan/actividad';
import { cellName, columnName } from '../workbook/address';
import { latestPeriods } from './choose-follow-up';
import { nameOf, type GridCell } from './grid';
import { hallazgo, type HallazgoHoja } from './hallazgos';
import type { TablaViva } from './live-table';
import type { HojaLeida } from './read-sheet';

/** Fields without which a table of activities does not say what the form asks. */
const NEEDED: readonly Campo[] = ['responsable', 'meta', 'seguimiento'];
const NEEDED_OF_TRAMITES: readonly Campo[] = ['responsable', 'seguimiento'];
const FECHAS: readonly Campo[] = ['fechaProgramada', 'fechaInicio', 'fechaFin'];

/**
 * What the columns of a sheet's tables leave to say: assumed ones, unknown ones, fields in several columns and fields in none.
 * The same head on every page is spoken of once.
 */
export function noteColumns({ tablas, sueltas, borradores }: HojaLeida): readonly HallazgoHoja[] {
  const latest = latestPeriods(borradores);
  const said = new Set<string>();
  return tablas
    .flatMap((tabla) => [
      ...columnNotes(tabla, sueltas.get(tabla.columnas) ?? new Map()),
      ...noteFollowUps(tabla, latest.get(tabla.columnas)),
    ])
    .filter(({ regla, params }) => {
      const key = JSON.stringify([regla, params]);
      if (said.has(key)) return false;
      said.add(key);
      return true;
    });
}

function columnNotes(
  { columnas, filasEncabezado, componente }: TablaViva,
  loose: ReadonlyMap<number, GridCell>,
): readonly HallazgoHoja[] {
  const fila = filasEncabezado.at(-1) ?? 1;
  const notes: HallazgoHoja[] = [];
  for (const { column, campo, por, encabezado, head } of columnas.columnas) {
    const columna = columnName(column);
    const duplicated = columnas.duplicadas.some((duplicada) => duplicada.columnas.includes(column));
    if (campo !== null && por === 'contenido') {
      const params = { columna, encabezado, campo };
      notes.push(hallazgo('encabezado-no-reconocido', fila, cellName(fila, column), params));
    } else if (campo === null && por === 'encabezado' && !duplicated && (head.leaf !== '' || loose.has(column))) {
      const note = head.leaf === '' ? loose.get(column) : undefined;
      const celda = note ? nameOf(note) : cellName(fila, column);
      notes.push(hallazgo('columna-desconocida', note?.row ?? fila, celda, { columna, encabezado }));
    }
  }
  for (const { campo, columnas: same, usada } of columnas.duplicadas) {
    notes.push(noteDuplicated(fila, campo, same, usada));
  }
  // Without a component its activities count where they may not belong.
  if (componente === null && !columnas.de.has('componente')) {
    notes.push({ ...hallazgo('columna-faltante', fila, null, { campo: 'componente' }), severidad: 'error' });
  }
  const needed = columnas.formato === 'tramites' ? NEEDED_OF_TRAMITES : NEEDED;
  const missing = needed.filter((campo) => !columnas.de.has(campo));
  if (!FECHAS.some((campo) => columnas.de.has(campo))) missing.push('fechaProgramada');
  return [...notes, ...missing.map((campo) => hallazgo('columna-faltante', fila, null, { campo }))];
}

/** Several follow-ups: which one counts. Columns of the same one are read together and need no word. */
function noteFollowUps({ columnas, filasEncabezado }: TablaViva, latest: number | undefined): readonly HallazgoHoja[] {
  const { de, periodos } = columnas;
  const columns = (de.get('seguimiento') ?? []).map(({ column }) => column);
  const last = columns.filter((column) => periodos.get(column) === latest).at(-1) ?? columns.at(-1);
  if (last === undefined || new Set(columns.map((column) => periodos.get(column))).size < 2) return [];
  return [
    noteDuplicated(
      filasEncabezado.at(-1) ?? 1,
      'seguimiento',
      [...columns].sort((a, b) => a - b),
      last,
    ),
  ];
}

function noteDuplicated(fila: number, campo: Campo, columnas: readonly number[], usada: number): HallazgoHoja {
  const params = { campo, columnas: columnas.map(columnName), usada: columnName(usada) };
  return hallazgo('encabezado-duplicado', fila, cellName(fila, usada), params);
}
