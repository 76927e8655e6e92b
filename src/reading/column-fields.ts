import type { Campo } from '../plan/actividad';
import type { HeadColumn } from './head-columns';
import { SUSTANTIVOS_VACIOS } from './head-lexicon';
import type { HeadMatch, HeadReader } from './match-head';
import { wordsOf } from './words';

/** A column of a table, with the field that it is taken for. */
export interface Columna {
  readonly column: number;
  /** The head as a person reads it: group and own. */
  readonly encabezado: string;
  readonly head: HeadColumn;
  campo: Campo | null;
  /** encabezado: its head says so; contenido: what stands below it does, and it is marked as assumed; ajuste: a person does. */
  por: 'encabezado' | 'contenido' | 'ajuste';
  /** Whether its head is one we know, be it of the form or not. */
  readonly conocida: boolean;
  readonly rank: number;
}

/** What a head says of its column, a group head and a head of two rows counted in. */
export function columnaOf(head: HeadColumn, heads: HeadReader): Columna {
  const { column, group, leaf } = head;
  const match = leaf === '' ? null : fieldOf(group, leaf, heads);
  return {
    column,
    encabezado: [group, leaf].filter((text) => text !== '').join(' · '),
    head,
    campo: match?.campo ?? null,
    por: 'encabezado',
    conocida: match !== null,
    rank: match?.rank ?? 99,
  };
}

/** "Descripción", "Nombre": what of, the head above says. */
function isEmptyNoun(text: string): boolean {
  return wordsOf(text).every((word) => SUSTANTIVOS_VACIOS.has(word));
}

/** What stands below a follow-up's group head and is no follow-up: its dates and counts. */
const FOREIGN_TO_FOLLOW_UP: ReadonlySet<Campo> = new Set<Campo>([
  'fechaProgramada',
  'fechaInicio',
  'fechaFin',
  'numero',
  'meta',
]);

function fieldOf(group: string, leaf: string, heads: HeadReader): HeadMatch | null {
  const own = heads.match(leaf);
  if (group === '') return own;
  const over = heads.match(group);
  if (over !== null && isEmptyNoun(leaf)) return over;
  if (over === null) return own ?? heads.match(`${group} ${leaf}`);
  if (over.campo === 'seguimiento') {
    if (own === null) return over;
    return own.campo !== null && FOREIGN_TO_FOLLOW_UP.has(own.campo) ? { ...own, campo: null } : own;
  }
  if (over.campo === 'subcomponente' || over.campo === 'componente') {
    return own?.campo === 'numero' ? { ...own, campo: null } : (own ?? over);
  }
  if (over.campo === 'fechaProgramada') return own ?? heads.match(`${group} ${leaf}`);
  return own ?? over;
}
