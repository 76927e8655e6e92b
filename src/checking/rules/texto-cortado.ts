import { CAMPOS, type Campo } from '../../plan/actividad';
import { atField } from '../at-field';
import type { Regla } from '../rule';

/** What a cell of Excel holds. A text that reaches it was cut. */
const CELL_LENGTH = 32_767;

/** A text that fills its cell to the brim: its end is missing. */
export const textoCortado: Regla = {
  codigo: 'texto-cortado',
  severidad: 'error',
  *check({ plan }) {
    for (const actividad of plan.actividades) {
      const texts: Readonly<Record<string, unknown>> = { ...actividad, ...actividad.tramite };
      for (const campo of CAMPOS as readonly Campo[]) {
        const text = texts[campo];
        if (typeof text === 'string' && text.length >= CELL_LENGTH)
          yield atField(this, actividad, campo, { letras: text.length });
      }
    }
  },
};
