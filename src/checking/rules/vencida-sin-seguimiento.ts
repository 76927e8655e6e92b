import { ruleByActividad } from '../define';

/** Overdue, and nothing reported. */
export const vencidaSinSeguimiento = ruleByActividad('vencida-sin-seguimiento', 'aviso', (juzgada) => {
  const { actividad, estado, situacion, diasVencida } = juzgada;
  if (situacion !== 'vencida' || estado.valor !== 'sin reporte') return null;
  return { campo: 'seguimiento', params: { numero: actividad.numero, dias: diasVencida ?? 0 } };
});
