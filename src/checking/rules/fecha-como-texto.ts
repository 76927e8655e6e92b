import { mendDay, ruleByDateCell } from '../date-cells';

/** A text that is one certain day, year and all, typed in a cell of its own: turning it into a real date is a sure mend. */
export const fechaComoTexto = ruleByDateCell('fecha-como-texto', 'sugerencia', (celda) => {
  const { escrita, leida, campo, juzgada } = celda;
  const { celdas, formulas = [] } = juzgada.actividad.origen;
  const [day] = leida.plazos;
  const isCertain = leida.clase === 'fecha' && leida.avisos.every(({ aviso }) => aviso === 'fuera-de-vigencia');
  if (escrita.kind !== 'texto' || !isCertain || day === undefined) return [];
  const arreglo = mendDay(celda, day, true);
  return arreglo && !formulas.includes(celdas[campo] ?? '') ? [{ params: { texto: escrita.texto }, arreglo }] : [];
});
