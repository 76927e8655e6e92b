import type { Situacion } from '../plan/estado';
import type { Area } from '../workbook/address';
import type { ConditionalFormatSpec, ConditionalStyleName } from '../workbook/spec';
import { literal } from './formulas';

const LOOKS: readonly (readonly [situacion: Situacion, style: ConditionalStyleName])[] = [
  ['vencida', 'vencida'],
  ['vencida por confirmar', 'por-confirmar'],
  ['vence hoy', 'por-vencer'],
  ['por vencer', 'por-vencer'],
  ['cumplida', 'alta'],
];

/**
 * The colours of the situaciones over cells that say them in a word.
 * @param cell where the first row of the area says it ("$J2")
 */
export function situacionLooks(area: Area, cell: string): readonly ConditionalFormatSpec[] {
  return LOOKS.map(([situacion, style]) => ({ area, formula: `${cell}=${literal(situacion)}`, style }));
}
