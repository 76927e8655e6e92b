import { ruleByActividad } from '../define';

/** A start without an end: nothing tells when it is due. */
export const finVacio = ruleByActividad('fin-vacio', 'error', ({ actividad, fecha }) => {
  if (!fecha.avisos.some(({ aviso }) => aviso === 'fin-vacio')) return null;
  const campo = actividad.fecha.kind === 'inicio-fin' ? 'fechaFin' : 'fechaProgramada';
  return { campo, params: { numero: actividad.numero } };
});
