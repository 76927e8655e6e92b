import { ruleByCell } from '../define';
import { componentesNamed } from '../name-subcomponente';

/** A subcomponente that the form puts under another component, and none of the activity's own. */
export const subcomponenteAjeno = ruleByCell('subcomponente-ajeno', 'aviso', ['subcomponente'], ({ actividad }) => {
  const { subcomponente, componente } = actividad;
  const named = componentesNamed(subcomponente);
  const [otro] = named;
  return otro === undefined || named.includes(componente)
    ? null
    : { params: { texto: subcomponente, componente, otro } };
});
