import { formatDay, partsOf, type Day } from '../../dates/day';
import type { FechaSimple } from '../../dates/fecha-programada';
import { isWorkingDay, nextWorkingDay } from '../../dates/working-days';
import { ruleByDateCell } from '../date-cells';

/** A day, typed as such, on which nobody works. The last days of months and periods were not chosen, and are let be. */
export const fechaNoHabil = ruleByDateCell(
  'fecha-no-habil',
  'sugerencia',
  ({ escrita, leida, campo }, { contexto }) => {
    if (!contexto.ajustes.avisarDiaNoHabil || campo === 'fechaInicio') return [];
    return leida.plazos
      .filter((day) => partsOf(day).year === contexto.vigencia && isTyped(escrita, day) && !isWorkingDay(day))
      .map((day) => ({ params: { fecha: formatDay(day), siguiente: formatDay(nextWorkingDay(day)) } }));
  },
);

function isTyped(escrita: FechaSimple, day: Day): boolean {
  if (escrita.kind !== 'texto') return escrita.kind === 'dia';
  const { dayOfMonth } = partsOf(day);
  return (escrita.texto.match(/\d+/g) ?? []).some((digits) => digits.length <= 2 && Number(digits) === dayOfMonth);
}
