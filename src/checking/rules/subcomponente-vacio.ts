import { hasColumn, ruleByActividad } from '../define';

/**
 * No subcomponente in the cell. Where the one above was taken it is only a suggestion, and writing it there is a sure mend;
 * component 2 and free components have none to name.
 */
export const subcomponenteVacio = ruleByActividad('subcomponente-vacio', 'aviso', ({ actividad }) => {
  const { subcomponente, numero, componente, origen } = actividad;
  const isSupuesto = origen.modos.subcomponente === 'supuesto';
  if (componente === 2 || componente === 6 || !hasColumn(actividad, 'subcomponente')) return null;
  if (subcomponente === '') return { campo: 'subcomponente', params: { numero, texto: '' } };
  // In a shifted row another field stands in that cell: it must not be written over.
  const isTaken = Object.entries(origen.celdas).some(
    ([campo, celda]) => campo !== 'subcomponente' && celda === origen.celdas.subcomponente,
  );
  if (!isSupuesto || isTaken) return null;
  return {
    campo: 'subcomponente',
    severidad: 'sugerencia',
    params: { numero, texto: subcomponente },
    arreglo: { seguro: true, valor: { kind: 'text', text: subcomponente }, texto: subcomponente },
  };
});
