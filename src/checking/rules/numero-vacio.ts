import { hasColumn, ruleByActividad } from '../define';

/** An activity without a number in a table that numbers its activities. */
export const numeroVacio = ruleByActividad('numero-vacio', 'aviso', ({ actividad }) =>
  actividad.numero === '' && hasColumn(actividad, 'numero') ? { campo: 'numero', params: {} } : null,
);
