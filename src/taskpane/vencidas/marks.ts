import type { GrupoVencidas, SituacionVencida } from '../../actions/vencidas';
import type { Day } from '../../dates/day';
import { VENCIDAS_PANEL } from '../../messages/panel-vencidas';
import type { Actividad } from '../../plan/actividad';
import type { CellMark } from '../../workbook/ports';

const KINDS: Readonly<Partial<Record<SituacionVencida, CellMark['kind']>>> = {
  vencida: 'vencida',
  'vencida por confirmar': 'por-confirmar',
  'vence hoy': 'por-vencer',
  'por vencer': 'por-vencer',
};

/** The cell of an activity's Fecha Programada (of component 2, its FIN), or null where the table has none. */
export function dateCellOf({ origen }: Actividad): string | null {
  return origen.celdas.fechaProgramada ?? origen.celdas.fechaFin ?? origen.celdas.fechaInicio ?? null;
}

/**
 * What to mark in the workbook: a mark a cell. Where one cell holds the date of several activities (a merge), it carries
 * the worst kind and each reason once.
 * @param grupos worst first, as buscarVencidas gives them
 */
export function marcasDe(grupos: readonly GrupoVencidas[], corte: Day): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { situacion, juzgadas } of grupos) {
    const kind = KINDS[situacion];
    if (kind === undefined) continue;
    for (const { actividad, plazo, diasVencida } of juzgadas) {
      const cell = dateCellOf(actividad);
      if (cell === null) continue;
      const note = VENCIDAS_PANEL.nota(situacion, plazo, diasVencida, corte);
      const key = `${actividad.origen.hoja}!${cell}`;
      const there = marks.get(key);
      if (!there) marks.set(key, { sheet: actividad.origen.hoja, cell, kind, note });
      else if (!there.note.split('\n').includes(note)) marks.set(key, { ...there, note: `${there.note}\n${note}` });
    }
  }
  return [...marks.values()];
}
