import { ownsItsCell, ruleByActividad, writeText } from '../define';

const NUMERO = /^\d{1,3}(?:\.\d{1,3}){0,3}$/;
/** A day, as which a number that Excel converted is kept: reading reports those. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A number that is none, or is written in another way than the form's ("1,1"): the second has a sure mend. */
export const numeroInvalido = ruleByActividad('numero-invalido', 'aviso', ({ actividad }) => {
  const { numero, numeroEscrito } = actividad;
  if (numero !== '' && !NUMERO.test(numero)) return { campo: 'numero', params: { texto: numeroEscrito || numero } };
  const isWrittenOtherwise = numero !== '' && /[,;\s]/.test(numeroEscrito) && !ISO_DAY.test(numeroEscrito);
  if (!isWrittenOtherwise) return null;
  return {
    campo: 'numero',
    severidad: 'sugerencia',
    params: { texto: numeroEscrito },
    arreglo: ownsItsCell(actividad, 'numero') ? writeText(numero) : undefined,
  };
});
