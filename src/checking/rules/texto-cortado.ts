import { CAMPOS_DE_TEXTO, ruleByText } from '../define';

/** The most characters that a cell of Excel holds. */
const CELL_LIMIT = 32_767;

/** A text as long as a cell can hold: what came after is lost. Or longer, in a file that Excel did not write. */
export const textoCortado = ruleByText('texto-cortado', 'error', CAMPOS_DE_TEXTO, ({ length }) =>
  length >= CELL_LIMIT ? { params: { letras: length } } : null,
);
