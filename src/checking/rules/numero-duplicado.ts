import { placeOf, ruleByRepeated } from '../define';

/** The same number twice in one component (and section) of a dependencia. */
export const numeroDuplicado = ruleByRepeated('numero-duplicado', 'aviso', 'numero', (actividad) =>
  actividad.numero === '' ? null : `${placeOf(actividad)}|${actividad.numero}`,
);
