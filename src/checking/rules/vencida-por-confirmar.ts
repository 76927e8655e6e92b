import { ruleByActividad } from '../define';

/** Overdue, and the follow-up does not tell whether it was done. */
export const vencidaPorConfirmar = ruleByActividad('vencida-por-confirmar', 'sugerencia', (juzgada) => {
  const { actividad, situacion, diasVencida } = juzgada;
  if (situacion !== 'vencida por confirmar') return null;
  return {
    campo: 'seguimiento',
    params: { numero: actividad.numero, dias: diasVencida ?? 0, texto: actividad.seguimiento },
  };
});
