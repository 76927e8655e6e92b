import { ruleByNotice } from '../date-cells';

/** A date beside words that do not agree with it ("Trimestral 30/06/2020"): the date was taken. */
export const fechaContradictoria = ruleByNotice(
  'fecha-contradictoria',
  'aviso',
  'contradictoria',
  ({ parte }, { leida }) => ({
    params: { parte, texto: leida.texto },
  }),
);
