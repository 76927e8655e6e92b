import { mendParts, ruleByNotice } from '../date-cells';

/** A day or a month without its year: the vigencia was assumed. */
export const fechaSinAnio = ruleByNotice(
  'fecha-sin-anio',
  'sugerencia',
  'anio-supuesto',
  ({ parte }, celda, { contexto }) => {
    const [day] = celda.leida.plazos;
    const isOneDay = celda.leida.clase === 'fecha' && day !== undefined;
    const arreglo = isOneDay ? mendParts(celda, [{ parte, day }], false) : undefined;
    return { params: { parte, vigencia: contexto.vigencia }, arreglo };
  },
);
