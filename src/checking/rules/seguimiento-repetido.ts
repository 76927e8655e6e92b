import type { Actividad } from '../../plan/actividad';
import { plain } from '../../plan/texto';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** Twice may be one piece of work; three times is copying. */
const TIMES = 3;
/** Shorter texts ("Cumplida", "Pendiente de ejecución") repeat by nature. */
const TELLING_LENGTH = 40;

/** The same follow-up typed for many activities, or the one of the cut-off before, unchanged. */
export const seguimientoRepetido: Regla = {
  codigo: 'seguimiento-repetido',
  severidad: 'sugerencia',
  *check({ plan, anterior }) {
    const cellsOf = new Map<string, Actividad[]>();
    for (const actividad of plan.actividades.filter(isTelling)) {
      const text = plain(actividad.seguimiento);
      const same = cellsOf.get(text);
      if (same) same.push(actividad);
      else cellsOf.set(text, [actividad]);
    }
    const before = new Set(anterior?.filter(isTelling).map(keyWithText));
    for (const actividad of plan.actividades.filter(isTelling)) {
      const times = cellsOf.get(plain(actividad.seguimiento))?.length ?? 0;
      if (before.has(keyWithText(actividad))) yield atField(this, actividad, 'seguimiento', { veces: 0 });
      else if (times >= TIMES) yield atField(this, actividad, 'seguimiento', { veces: times });
    }
  },
};

/** A merged follow-up was typed once, on purpose. */
function isTelling({ seguimiento, origen }: Actividad): boolean {
  return seguimiento.length >= TELLING_LENGTH && (origen.modos.seguimiento ?? 'leido') === 'leido';
}

function keyWithText({ componente, seccion, numero, seguimiento }: Actividad): string {
  return `${componente}|${seccion ?? ''}|${numero}|${plain(seguimiento)}`;
}
