import { atField } from '../at-field';
import type { Regla } from '../rule';

const LINK = /https?:\/\/|www\.|\b[\w-]+\.(gov|com|org|edu)\b/i;

/** Called cumplida, and nothing to follow to the proof. Only where the table has a column for it. */
export const evidenciaSinEnlace: Regla = {
  codigo: 'evidencia-sin-enlace',
  severidad: 'sugerencia',
  *check({ juzgadas }) {
    for (const { actividad, estado } of juzgadas) {
      if (estado.valor !== 'cumplida' || actividad.origen.celdas.evidencia === undefined) continue;
      if (LINK.test(actividad.evidencia) || LINK.test(actividad.seguimiento)) continue;
      yield atField(this, actividad, 'evidencia', { texto: actividad.evidencia });
    }
  },
};
