import { ruleByDateCell } from '../date-cells';

/** A date that depends on something else ("Cuando se requiera"): nobody can say when it is due. */
export const fechaNoVerificable = ruleByDateCell('fecha-no-verificable', 'aviso', ({ leida }) =>
  leida.clase === 'condicional' ? [{ params: { texto: leida.texto } }] : [],
);
