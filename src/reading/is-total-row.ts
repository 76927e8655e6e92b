import { plain } from '../plan/texto';
import type { GridRow } from './grid';

const LABEL =
  /^(?:sub ?total|total(?:es)?|gran total|promedio|(?:porcentaje|%)(?: de)? (?:total|promedio|cumplimiento|avance|ejecucion)|(?:avance|cumplimiento) (?:total|promedio|general|del? (?:componente|plan|dependencia)))\b/;
const LONGEST_LABEL = 70;

/** Whether a row adds up others: it begins with "Total" and holds figures, or it holds nothing but figures by formulas. */
export function isTotalRow({ cells }: GridRow): boolean {
  const [first, ...rest] = cells;
  if (!first) return false;
  const isFigure = ({ cell, text }: (typeof cells)[number]): boolean =>
    cell.kind === 'number' || cell.kind === 'error' || /^[\d.,]+\s*%?$/.test(text);
  if (cells.every(isFigure)) return cells.some(({ cell }) => cell.formula !== undefined);
  const label = cells.find((cell) => !isFigure(cell));
  if (!label || label.text.length > LONGEST_LABEL || !LABEL.test(plain(label.text))) return false;
  return rest.every((cell) => cell === label || isFigure(cell) || cell.text.length <= LONGEST_LABEL / 2);
}
