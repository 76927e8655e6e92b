import { hasColumn, ruleByActividad } from '../define';

/** Due at this corte, or permanente, and nothing reported. What is overdue has a rule of its own. */
export const seguimientoVacio = ruleByActividad(
  'seguimiento-vacio',
  'aviso',
  ({ actividad, estado, programada, situacion }) => {
    const isDue = programada && situacion !== 'vencida' && estado.valor === 'sin reporte';
    return isDue && hasColumn(actividad, 'seguimiento')
      ? { campo: 'seguimiento', params: { numero: actividad.numero } }
      : null;
  },
);
