import { ruleByCell } from '../define';
import { CAMPOS_DE_TEXTO, textOf } from '../texts';

/** The most characters that a cell of Excel holds. */
const CELL_LIMIT = 32_767;

/** A text as long as a cell can hold: what came after is lost. */
export const textoCortado = ruleByCell('texto-cortado', 'error', CAMPOS_DE_TEXTO, ({ actividad }, campo) => {
  const { length } = textOf(actividad, campo);
  return length >= CELL_LIMIT ? { params: { letras: length } } : null;
});
