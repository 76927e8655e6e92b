import { ruleByActividad } from '../define';
import { linksIn } from '../links';

/** Reported as done, and no address where it can be seen, neither in Evidencia nor in the follow-up. */
export const evidenciaSinEnlace = ruleByActividad('evidencia-sin-enlace', 'sugerencia', ({ actividad, estado }) => {
  const { evidencia, seguimiento, numero, origen } = actividad;
  if (estado.valor !== 'cumplida' || linksIn(`${evidencia} ${seguimiento}`).length > 0) return null;
  return { campo: origen.celdas.evidencia === undefined ? 'seguimiento' : 'evidencia', params: { numero } };
});
