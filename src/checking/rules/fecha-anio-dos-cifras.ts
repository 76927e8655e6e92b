import { partsOf } from '../../dates/day';
import { mendParts, ruleByNotice } from '../date-cells';

/** A year of two digits. Where it is the vigencia's and the cell holds nothing else, the mend is sure. */
export const fechaAnioDosCifras = ruleByNotice(
  'fecha-anio-dos-cifras',
  'sugerencia',
  'anio-dos-cifras',
  ({ parte }, celda, { contexto }) => {
    const { clase, plazos, avisos } = celda.leida;
    const [day] = plazos;
    if (clase !== 'fecha' || day === undefined) return { params: { parte } };
    const seguro = avisos.length === 1 && partsOf(day).year === contexto.vigencia;
    return { params: { parte }, arreglo: mendParts(celda, [{ parte, day }], seguro) };
  },
);
