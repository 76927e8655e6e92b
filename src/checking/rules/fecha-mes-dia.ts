import { formatDay } from '../../dates/day';
import { mendParts, ruleByNotice } from '../date-cells';

/** The month stands first, and can only be the month (04/30/2020). The mend rewrites all such parts of the cell at once. */
export const fechaMesDia = ruleByNotice('fecha-mes-dia', 'aviso', 'mes-dia', ({ parte, leida }, celda) => {
  const parts = celda.leida.avisos.flatMap((aviso) =>
    aviso.aviso === 'mes-dia' ? [{ parte: aviso.parte, day: aviso.leida }] : [],
  );
  return { params: { parte, leida: formatDay(leida) }, arreglo: mendParts(celda, parts, true) };
});
