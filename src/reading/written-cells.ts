import { textoDe, type Actividad, type Campo, type CeldaEscrita, type Origen } from '../plan/actividad';
import type { SeguimientoElegido } from './choose-follow-up';
import { valorBorrador, type Borrador } from './draft';
import { nameOf, type GridCell } from './grid';
import type { Valor } from './read-row';

/** Fields that are something else than the text of their cell: a number read anew, an office spelt as elsewhere, a day. */
const READ_ANEW: ReadonlySet<Campo> = new Set([
  'numero',
  'dependencia',
  'componente',
  'avance',
  'fechaProgramada',
  'fechaInicio',
  'fechaFin',
]);

/** What stands in the cells of an activity, where that is not what was read of them, and which of them hold formulas. */
export function writtenCells(
  borrador: Borrador,
  elegido: SeguimientoElegido,
  actividad: Omit<Actividad, 'origen'>,
): Pick<Origen, 'escritos' | 'formulas'> {
  const escritos: Partial<Record<Campo, readonly CeldaEscrita[]>> = {};
  const formulas = borrador.blancas.filter(({ formula }) => formula).map(({ celda }) => celda);
  for (const campo of borrador.tabla.columnas.de.keys()) {
    const valores = valoresDe(campo, borrador, elegido);
    for (const { cells } of valores)
      for (const cell of cells) if (cell.cell.formula !== undefined) formulas.push(nameOf(cell));
    if (!isAsWritten(campo, valores, actividad))
      escritos[campo] = valores.flatMap(({ cells, iguales = [] }) => [...cells, ...iguales].flatMap(writtenIn));
  }
  return {
    ...(Object.keys(escritos).length > 0 ? { escritos } : {}),
    ...(formulas.length > 0 ? { formulas } : {}),
  };
}

function valoresDe(campo: Campo, borrador: Borrador, elegido: SeguimientoElegido): readonly Valor[] {
  switch (campo) {
    case 'seguimiento':
      return elegido.valores;
    case 'evidencia':
      return elegido.evidencias;
    case 'estado':
    case 'avance':
      return elegido[campo] ? [elegido[campo]] : [];
    default: {
      const valor = valorBorrador(borrador, campo);
      return valor ? [valor] : [];
    }
  }
}

/** The field has no cell, or one whose text is the field's to the letter. */
function isAsWritten(campo: Campo, [valor, second]: readonly Valor[], actividad: Omit<Actividad, 'origen'>): boolean {
  if (!valor) return true;
  const [{ cell }, another] = valor.cells;
  if (second || another || (valor.iguales && !READ_ANEW.has(campo))) return false;
  if (cell.kind !== 'text') return true;
  return cell.text === valor.texto && (READ_ANEW.has(campo) || textoDe(actividad, campo) === valor.texto);
}

function writtenIn(cell: GridCell): readonly CeldaEscrita[] {
  if (cell.cell.kind === 'error') return [];
  return [{ celda: nameOf(cell), texto: cell.cell.kind === 'text' ? cell.cell.text : cell.text }];
}
