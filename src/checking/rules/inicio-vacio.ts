import { ruleByActividad } from '../define';

/** An end without a start: the plazo is known, so it is only a suggestion. */
export const inicioVacio = ruleByActividad('inicio-vacio', 'sugerencia', ({ actividad, fecha }) =>
  fecha.avisos.some(({ aviso }) => aviso === 'inicio-vacio')
    ? { campo: 'fechaInicio', params: { numero: actividad.numero } }
    : null,
);
