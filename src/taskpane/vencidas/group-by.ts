import { VENCIDAS_PANEL } from '../../messages/panel-vencidas';
import type { ActividadJuzgada } from '../../plan/estado';
import { plain } from '../../plan/texto';

export const AGRUPACIONES = ['dependencia', 'responsable', 'dias'] as const;
export type Agrupacion = (typeof AGRUPACIONES)[number];

export interface Subgrupo {
  /** "" where the activities are not grouped. */
  readonly nombre: string;
  readonly juzgadas: readonly ActividadJuzgada[];
}

/**
 * Divides activities that stand worst first by dependencia or responsable: the group with the worst activity comes first,
 * of equals the larger. Names that differ only in case, accents or blanks are one.
 */
export function agrupar(juzgadas: readonly ActividadJuzgada[], by: Agrupacion): readonly Subgrupo[] {
  if (by === 'dias') return [{ nombre: '', juzgadas }];
  const groups = new Map<string, { nombre: string; juzgadas: ActividadJuzgada[] }>();
  for (const juzgada of juzgadas) {
    const nombre = juzgada.actividad[by];
    const group = groups.get(plain(nombre));
    if (group) group.juzgadas.push(juzgada);
    else groups.set(plain(nombre), { nombre: nombre || nameless(by), juzgadas: [juzgada] });
  }
  return [...groups.values()].sort(
    (a, b) => worst(b.juzgadas) - worst(a.juzgadas) || b.juzgadas.length - a.juzgadas.length,
  );
}

function nameless(by: 'dependencia' | 'responsable'): string {
  return by === 'responsable' ? VENCIDAS_PANEL.sinResponsable : VENCIDAS_PANEL.sinDependencia;
}

function worst(juzgadas: readonly ActividadJuzgada[]): number {
  return juzgadas.reduce((most, { diasVencida }) => Math.max(most, diasVencida ?? 0), 0);
}
