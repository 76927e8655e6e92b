import { addDays, daysBetween, type Day } from '../dates/day';
import type { FechaProgramada } from '../dates/fecha-programada';
import type { Estado, Situacion } from '../plan/estado';

export interface SituacionJuzgada {
  readonly situacion: Situacion;
  /** Days from the most recent plazo before the corte to the corte; null unless vencida or vencida por confirmar. */
  readonly diasVencida: number | null;
  /** The plazo it rests on: the last overdue, the corte's own, else the next, else the last; null without plazos. */
  readonly plazo: Day | null;
  /** Counts in programadas: a plazo on or before the corte, or permanente; never no aplica. */
  readonly programada: boolean;
}

const UNDONE: ReadonlySet<Estado> = new Set<Estado>(['pendiente', 'en proceso', 'sin reporte']);
/** Of something periódica, being under way is what was asked. */
const UNDONE_PERIODICA: ReadonlySet<Estado> = new Set<Estado>(['pendiente', 'sin reporte']);

/** How an activity stands at a corte (domain.md §5): the first situación that fits. */
export function situacionOf(
  fecha: FechaProgramada,
  estado: Estado,
  corte: Day,
  diasPorVencer: number,
): SituacionJuzgada {
  const { plazos, clase } = fecha;
  const overdue = plazos.filter((plazo) => plazo < corte).at(-1) ?? null;
  const next = plazos.find((plazo) => plazo >= corte) ?? null;
  const isPermanente = clase === 'permanente';
  const programada = estado !== 'no aplica' && (isPermanente || overdue !== null || next === corte);
  const judged = (situacion: Situacion, plazo: Day | null): SituacionJuzgada => ({
    situacion,
    diasVencida: null,
    plazo,
    programada,
  });
  const late = (situacion: Situacion, plazo: Day): SituacionJuzgada => ({
    situacion,
    diasVencida: daysBetween(plazo, corte),
    plazo,
    programada,
  });

  if (estado === 'no aplica' || estado === 'cumplida') return judged(estado, next ?? overdue);
  const undone = clase === 'periodica' ? UNDONE_PERIODICA : UNDONE;
  if (overdue !== null && undone.has(estado)) return late('vencida', overdue);
  if (overdue !== null && estado === 'por confirmar') return late('vencida por confirmar', overdue);
  if (next === corte) return judged('vence hoy', next);
  if (next !== null && next <= addDays(corte, diasPorVencer)) return judged('por vencer', next);
  if (isPermanente && (estado === 'sin reporte' || estado === 'pendiente')) return judged('sin reporte', null);
  if (isPermanente || plazos.length > 0) return judged('al día', next ?? overdue);
  return judged('sin fecha verificable', null);
}
