import { readAvance } from '../../status/read-columns';
import { ruleByActividad } from '../define';

const NUMBER = /^\s*-?\d+(?:[.,]\d+)?\s*%?\s*$/;

/** A number in the % column that is no share between 0 and 100 %. Words there ("N/A") are let be. */
export const avanceFueraDeRango = ruleByActividad('avance-fuera-de-rango', 'error', ({ actividad: { avance } }) => {
  const isNumber = typeof avance === 'number' || (typeof avance === 'string' && NUMBER.test(avance));
  if (avance === null || !isNumber || readAvance(avance) !== null) return null;
  const texto = typeof avance === 'number' ? `${Math.round(avance * 1000) / 10}%`.replace('.', ',') : avance;
  return { campo: 'avance', params: { texto } };
});
