import type { Actividad } from '../plan/actividad';

/** What the follow-up columns say that do not count for the estado, a line each under its head: nothing read is lost. */
export function otrosSeguimientos({ otrosSeguimientos: otros = [] }: Actividad): string {
  return otros.map(({ encabezado, texto }) => `${encabezado}: ${texto}`).join('\n');
}
