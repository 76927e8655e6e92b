import { formatDay } from '../../dates/day';
import { mendParts, ruleByNotice } from '../date-cells';

/** A day that the calendar does not have (31 abril). The last day of its month is offered, never taken by itself. */
export const fechaImposible = ruleByNotice('fecha-imposible', 'error', 'imposible', ({ parte, sugerencia }, celda) => ({
  params: { parte, sugerida: sugerencia === null ? '' : formatDay(sugerencia) },
  arreglo: sugerencia === null ? undefined : mendParts(celda, [{ parte, day: sugerencia }], false),
}));
