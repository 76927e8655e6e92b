import { hasColumn, ruleByActividad } from '../define';

/** An activity without responsable, neither its own nor that of a row above. */
export const responsableVacio = ruleByActividad('responsable-vacio', 'aviso', ({ actividad }) =>
  actividad.responsable === '' && hasColumn(actividad, 'responsable')
    ? { campo: 'responsable', params: { numero: actividad.numero } }
    : null,
);
