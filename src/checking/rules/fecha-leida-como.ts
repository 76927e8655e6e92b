import { ruleByNotice } from '../date-cells';

/** A misspelt or unusual word, or a serial number, that was taken for something. */
export const fechaLeidaComo = ruleByNotice('fecha-leida-como', 'sugerencia', 'leida-como', ({ parte, leida }) => ({
  params: { parte, leida },
}));
