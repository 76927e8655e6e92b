import { hasColumn, ruleByActividad } from '../define';

/** An activity without meta o producto, in a table that has the column. */
export const metaVacia = ruleByActividad('meta-vacia', 'aviso', ({ actividad }) =>
  actividad.meta === '' && hasColumn(actividad, 'meta')
    ? { campo: 'meta', params: { numero: actividad.numero } }
    : null,
);
