import { hasColumn, ruleByActividad } from '../define';

/** Overdue, and nothing reported. A table without the column is reported as that, once. */
export const vencidaSinSeguimiento = ruleByActividad('vencida-sin-seguimiento', 'aviso', (juzgada) => {
  const { actividad, estado, situacion, diasVencida } = juzgada;
  if (situacion !== 'vencida' || estado.valor !== 'sin reporte' || !hasColumn(actividad, 'seguimiento')) return null;
  return { campo: 'seguimiento', params: { numero: actividad.numero, dias: diasVencida ?? 0 } };
});
