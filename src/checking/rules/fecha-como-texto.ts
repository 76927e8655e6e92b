import { mendParts, ruleByDateCell } from '../date-cells';

/** A text that is one certain day, year and all: turning it into a real date is a sure mend. */
export const fechaComoTexto = ruleByDateCell('fecha-como-texto', 'sugerencia', (celda) => {
  const { escrita, leida } = celda;
  const [day] = leida.plazos;
  const isCertain = leida.clase === 'fecha' && leida.avisos.every(({ aviso }) => aviso === 'fuera-de-vigencia');
  if (escrita.kind !== 'texto' || !isCertain || day === undefined) return [];
  return [{ params: { texto: escrita.texto }, arreglo: mendParts(celda, [{ parte: escrita.texto, day }], true) }];
});
