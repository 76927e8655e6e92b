import { ruleByDateCell } from '../date-cells';

/** A date cell that holds nothing like a date: a person's name. */
export const fechaNoReconocida = ruleByDateCell('fecha-no-reconocida', 'error', ({ leida }) =>
  leida.clase === 'no-reconocida' ? [{ params: { texto: leida.texto } }] : [],
);
