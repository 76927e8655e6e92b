import type { Actividad, Campo } from '../plan/actividad';
import type { Arreglo } from '../plan/hallazgo';
import type { Borrador } from './draft';
import { nameOf } from './grid';
import { hallazgo, type HallazgoHoja } from './hallazgos';
import type { NumeroLeido } from './read-numero';

/** What the cells of an activity leave to say: errors of Excel, and numbers that were not stored as they were typed. */
export function noteValues(borrador: Borrador, actividad: Actividad, numero: NumeroLeido): readonly HallazgoHoja[] {
  return [...errorsOf(borrador), ...noteNumero(actividad, numero)];
}

function errorsOf(borrador: Borrador): readonly HallazgoHoja[] {
  const seen = new Set<Campo>();
  return [...borrador.valores.values()].flatMap(({ campo, cells, modo }) =>
    cells
      .filter(({ cell }) => cell.kind === 'error' && modo !== 'combinado' && !seen.has(campo))
      .map((cell) => {
        seen.add(campo);
        return hallazgo('celda-con-error', cell.row, nameOf(cell), { campo, texto: cell.text });
      }),
  );
}

function noteNumero(
  { origen }: Actividad,
  { numero, escrito, supuesto, eraFecha }: NumeroLeido,
): readonly HallazgoHoja[] {
  if (!eraFecha && !supuesto) return [];
  const celda = origen.celdas.numero ?? null;
  const isFormula = celda !== null && origen.formulas?.includes(celda) === true;
  const arreglo: Arreglo | undefined = isFormula
    ? undefined
    : { seguro: !supuesto, valor: { kind: 'text', text: numero }, texto: numero };
  const regla = eraFecha ? 'numero-convertido-en-fecha' : 'numero-supuesto';
  return [hallazgo(regla, origen.fila, celda, { texto: escrito, numero }, arreglo)];
}
