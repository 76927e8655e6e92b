import type { Contexto } from '../../plan/ajustes';
import type { Libro } from './libro';

/** What a result rests on: the settings of its run and the edits up to then. */
export interface Stamp {
  readonly contexto: string;
  readonly edits: number;
}

export function stampOf(contexto: Contexto, edits: number): Stamp {
  return { contexto: JSON.stringify(contexto), edits };
}

/** Whether the workbook was edited, or a setting changed, after a result was made. */
export function isOutdated(stamp: Stamp, { contexto, edits }: Pick<Libro, 'contexto' | 'edits'>): boolean {
  return stamp.edits !== edits || stamp.contexto !== JSON.stringify(contexto);
}
