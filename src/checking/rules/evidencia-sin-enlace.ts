import { hasColumn, ruleByActividad } from '../define';
import { linksIn } from '../links';

/** Reported as done, and no address where it can be seen; only where the table has a column for it. */
export const evidenciaSinEnlace = ruleByActividad('evidencia-sin-enlace', 'sugerencia', ({ actividad, estado }) => {
  const { evidencia, seguimiento, numero } = actividad;
  if (estado.valor !== 'cumplida' || !hasColumn(actividad, 'evidencia')) return null;
  return linksIn(`${evidencia} ${seguimiento}`).length > 0 ? null : { campo: 'evidencia', params: { numero } };
});
