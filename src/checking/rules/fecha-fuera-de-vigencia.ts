import { formatDay } from '../../dates/day';
import { ruleByNotice } from '../date-cells';

/** A date of another year than the vigencia; it counts all the same. */
export const fechaFueraDeVigencia = ruleByNotice(
  'fecha-fuera-de-vigencia',
  'aviso',
  'fuera-de-vigencia',
  ({ plazo }, _celda, { contexto }) => ({ params: { fecha: formatDay(plazo), vigencia: contexto.vigencia } }),
);
