import { ruleByNotice } from '../date-cells';

/** Words beside the date that were not taken into account. */
export const fechaTextoSobrante = ruleByNotice('fecha-texto-sobrante', 'sugerencia', 'texto-sobrante', ({ parte }) => ({
  params: { parte },
}));
