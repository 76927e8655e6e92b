import type { Campo } from '../../plan/actividad';
import { hasColumn, ruleByActividad } from '../define';

const CAMPOS: readonly Campo[] = ['fechaProgramada', 'fechaFin', 'fechaInicio'];

/** No Fecha Programada at all, in a table that has the column. */
export const fechaVacia = ruleByActividad('fecha-vacia', 'error', ({ actividad, fecha }) => {
  const campo = CAMPOS.find((one) => hasColumn(actividad, one));
  return fecha.clase === 'vacia' && campo !== undefined ? { campo, params: { numero: actividad.numero } } : null;
});
