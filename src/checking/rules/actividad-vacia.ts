import { ruleByActividad } from '../define';

/** A row of the table that holds something, but no activity (in component 2, no trámite). */
export const actividadVacia = ruleByActividad('actividad-vacia', 'error', ({ actividad }) =>
  actividad.actividad === '' ? { campo: 'actividad', params: { numero: actividad.numero } } : null,
);
